import { columnsText } from '../scripts/table/columns.ts'
import type { BenchRow } from './row.ts'

const HEAD = ['Phép đo', 'Kết quả', 'Đơn vị', 'So với', 'Tỉ lệ', 'Chuẩn', 'Đạt']
const NUMBERS = [1, 4]

/** The rows as people read them, columns under one another. */
export const tableText = (rows: readonly BenchRow[]): string =>
  columnsText(HEAD, rows.map(cellsOf), NUMBERS)

const cellsOf = ({ name, value, unit, against, ratio, bar, holds, ...counts }: BenchRow) => [
  [name, counts.database, countsText(counts)].filter(Boolean).join(' · '),
  numberText(value),
  unit,
  against ?? '–',
  ratio === undefined ? '–' : `${numberText(ratio)}×`,
  bar,
  holds ? 'đạt' : 'KHÔNG ĐẠT',
]

const countsText = ({ tried, failed }: Pick<BenchRow, 'tried' | 'failed'>) =>
  tried === undefined ? '' : `${tried} lần, ${failed ?? 0} hỏng`

/** Three digits that matter, as Vietnamese writes them: "1.240", "0,61". */
function numberText(value: number): string {
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  return value.toLocaleString('vi-VN', { maximumFractionDigits: Math.min(digits, 3) })
}
