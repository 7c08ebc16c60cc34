import { elapsedText } from '../start/progress-text.ts'
import type { Row } from './rows.ts'

const HEAD = [
  'Phép thử',
  'Cơ sở dữ liệu',
  'Đã thử',
  'Không chặn được',
  'Chuẩn',
  'Thời gian',
  'Kết quả',
]
const NUMBERS = [2, 3]

/** The rows as people read them, columns under one another. */
export function tableText(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)]
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return NUMBERS.includes(column) ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const cellsOf = ({ name, database, tried, failed, bar, value, holds }: Row): string[] => [
  name,
  database,
  String(tried),
  String(failed),
  bar,
  elapsedText(value * 1000),
  holds ? 'đạt' : 'KHÔNG ĐẠT',
]
