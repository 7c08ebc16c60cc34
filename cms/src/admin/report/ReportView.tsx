import { formatDate } from '@bbt/shared/text/dates.ts'
import { Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { actorOf, holdsAny } from '../../access/actor.ts'
import { readEnv } from '../../env.ts'
import { reportedDays, reportText } from '../../reports/files.ts'
import { REPORT_READERS } from '../../reports/readers.ts'
import { OfficePage } from '../OfficePage.tsx'
import { partsOf } from './parts.ts'
import { REPORT_PAGE } from './place.ts'

/** The code as a drawing: characters of a font would tear it, and be light on dark. */
function Code({ rows }: { rows: readonly boolean[][] }) {
  const squares = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg
      aria-label="Mã QR của dòng trên"
      className="office-report__code"
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${rows.length} ${rows.length}`}
    >
      <rect fill="#fff" height="100%" width="100%" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  )
}

function Neighbour({ day, words }: { day: string | undefined; words: string }) {
  if (day === undefined) return null
  return (
    <Link href={`${REPORT_PAGE}/${day}`} prefetch={false}>
      {words}: {formatDate(day)}
    </Link>
  )
}

/** The report of a day as a page, for the principal and the administrator; the words are those that were sealed. */
export async function ReportView(view: AdminViewServerProps) {
  if (!holdsAny(await actorOf(view.initPageResult.req), REPORT_READERS)) redirect('/admin')
  const { DATA_DIR } = readEnv()
  const days = await reportedDays(DATA_DIR)
  const [, asked] = (view.params?.['segments'] ?? []) as string[]
  const at = days.findIndex((day) => day === asked)
  const day = days[at]
  const text = day === undefined ? null : await reportText(DATA_DIR, day)
  if (day === undefined || text === null) redirect('/admin')
  return (
    <OfficePage title={`Báo cáo ngày ${formatDate(day)}`} view={view}>
      <nav aria-label="Báo cáo khác" className="office-report__days">
        <Neighbour day={days[at - 1]} words="Ngày trước" />
        <Neighbour day={days[at + 1]} words="Ngày sau" />
        <a href={`/api/daily-reports/${day}`}>Bản chữ, để chép hoặc gửi đi</a>
      </nav>
      {partsOf(text).map((part, place) =>
        part.kind === 'code' ? (
          <Code key={place} rows={part.rows} />
        ) : (
          <pre className="office-report__words" key={place}>
            {part.text}
          </pre>
        ),
      )}
    </OfficePage>
  )
}
