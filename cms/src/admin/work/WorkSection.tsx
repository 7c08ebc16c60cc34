import type { WorkRow } from '../../workflow/viewTypes.ts'
import { WorkItem } from './WorkItem.tsx'

interface Props {
  title: string
  rows: readonly WorkRow[]
  /** What will appear here and how, for an empty section. */
  empty: string
  /** The words at the end of each row. */
  invitation: string
  /** A remark beside the title, when there are rows. */
  remark?: string
}

export function WorkSection({ title, rows, empty, invitation, remark }: Props) {
  return (
    <section className="office-section">
      <div className="office-section__head">
        <h2>{title}</h2>
        {remark !== undefined && rows.length > 1 && <p>{remark}</p>}
      </div>
      {rows.length === 0 ? (
        <p className="office-empty">{empty}</p>
      ) : (
        <ul className="office-rows">
          {rows.map((row) => (
            <WorkItem invitation={invitation} key={`${row.collection}/${row.id}`} row={row} />
          ))}
        </ul>
      )}
    </section>
  )
}
