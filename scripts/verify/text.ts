import { formatDateTime } from '@bbt/shared/text/dates.ts'
import { CHECKS } from '@bbt/shared/verify/checks.ts'
import { countFindings, type Check, type Finding } from '@bbt/shared/verify/report.ts'

/** As every command of the repository prints its figures, with the places found. */
export interface VerifyRow {
  name: string
  database: string
  tried: number
  failed: number
  bar: string
  holds: boolean
  found: Finding[]
}

const MOST_SHOWN = 20

export const rowsOf = (checks: readonly Check[], database: string): VerifyRow[] =>
  checks.map(({ name, tried, findings }) => ({
    name,
    database,
    tried,
    failed: findings.length,
    bar: '0',
    holds: findings.length === 0,
    found: findings,
  }))

function linesOf({ name, tried, findings }: Check): string[] {
  const { title, remedy } = CHECKS[name]
  if (findings.length === 0) return [`  ✓ ${title}: ${tried} mục`]
  const shown = findings.slice(0, MOST_SHOWN)
  const rest = findings.length - shown.length
  return [
    `  ✗ ${title}: ${findings.length} chỗ sai trong ${tried} mục`,
    ...shown.map(({ place, problem }) => `      ${place}: ${problem}`),
    ...(rest > 0 ? [`      và ${rest} chỗ nữa (xem đủ bằng --json)`] : []),
    `      → ${remedy}`,
  ]
}

/** What no check of a server by itself can see, said wherever nothing from elsewhere was compared. */
export const BLIND =
  'Lưu ý: ai nắm cả cơ sở dữ liệu lẫn thư mục dữ liệu thì viết lại được mọi chuỗi và báo cáo, từ chỗ nào cũng được, và lệnh này vẫn thấy khớp. Chỉ so với mục cuối giữ ở nơi khác mới biết: npm run verify -- --heads TỆP.'

/** The report as people read it: each check in one line, what is wrong with its place and what to do. */
export function reportText(checks: readonly Check[], now: Date): string {
  const count = countFindings(checks)
  const end =
    count === 0
      ? 'Mọi thứ khớp: trang công khai đúng là những gì Ban biên tập đã duyệt.'
      : `Có ${count} chỗ không khớp. Chưa sửa gì: làm theo mũi tên ở từng mục.`
  const blind = checks.some(({ name }) => name === 'heads') ? [] : [BLIND]
  return [
    `Kiểm tra lúc ${formatDateTime(now)}`,
    ...checks.flatMap(linesOf),
    end,
    ...blind,
    '',
  ].join('\n')
}
