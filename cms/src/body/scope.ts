import { HEADER_OF_COLUMN, HEADER_OF_ROW } from './nodes/tablecell.ts'

/** Of which cells a cell is the head; empty for one with content of its own. One over both is the column's. */
export function scopeOf(header: number, colSpan: number, rowSpan: number): string {
  if ((header & HEADER_OF_COLUMN) !== 0) return colSpan > 1 ? 'colgroup' : 'col'
  if ((header & HEADER_OF_ROW) !== 0) return rowSpan > 1 ? 'rowgroup' : 'row'
  return ''
}
