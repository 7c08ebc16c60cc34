import { elapsedText } from '../start/progress-text.ts'
import { columnsText } from '../table/columns.ts'
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
export const tableText = (rows: readonly Row[]): string =>
  columnsText(HEAD, rows.map(cellsOf), NUMBERS)

const cellsOf = ({ name, database, tried, failed, bar, value, holds }: Row): string[] => [
  name,
  database,
  String(tried),
  String(failed),
  bar,
  elapsedText(value * 1000),
  holds ? 'đạt' : 'KHÔNG ĐẠT',
]
