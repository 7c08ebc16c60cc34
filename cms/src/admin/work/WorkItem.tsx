import type { WorkRow } from '../../workflow/viewTypes.ts'
import { Link } from '@payloadcms/ui'
import { StateBadge } from '../StateBadge.tsx'

/** One item of a queue: title, where it stands, how long, and the way in. */
export function WorkItem({ row, invitation }: { row: WorkRow; invitation: string }) {
  const { age, collection, id, late, note, state, title } = row
  const href = `/admin/collections/${collection}/${id}`
  return (
    <li className="office-row">
      <div className="office-row__what">
        <Link className="office-row__title" href={href} prefetch={false}>
          {title}
        </Link>
        {note && <p className="office-row__note">{note}</p>}
      </div>
      <p className="office-row__state">
        <StateBadge state={state} />
      </p>
      <p className={late ? 'office-row__age office-row__age--late' : 'office-row__age'}>{age}</p>
      <p aria-hidden="true" className="office-row__way">
        {invitation} ›
      </p>
    </li>
  )
}
