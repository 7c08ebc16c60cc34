import { ITEMS } from '@bbt/shared/limits.ts'

/** Where something stands in a grid, and how much of it it takes. */
export interface Area {
  row: number
  column: number
  rows: number
  columns: number
}

interface Spans {
  rows: number
  columns: number
}

/** Puts the cells of rows into a grid as browsers do (HTML, 4.9.12), but that none lies over another. */
export function placed<Cell extends Spans>(
  given: readonly (readonly Cell[])[],
): { cell: Cell; area: Area }[] {
  /** The first row in which each column is free again. */
  const free: number[] = []
  const isTaken = (row: number, column: number) => (free[column] ?? 0) > row
  return given.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (isTaken(row, column)) column++
      const most = Math.min(Math.max(cell.columns, 1), ITEMS.tableColumns)
      let columns = 1
      while (columns < most && !isTaken(row, column + columns)) columns++
      // 0 is as far down as the table goes.
      const rows = Math.min(cell.rows || given.length, given.length - row)
      for (let right = 0; right < columns; right++) free[column + right] = row + rows
      return { cell, area: { row, column, rows, columns } }
    })
  })
}

/** For each line, how many are left before it. */
function counted(count: number, isLeft: (line: number) => boolean): number[] {
  const before = [0]
  for (let line = 0; line < count; line++) before.push((before[line] ?? 0) + (isLeft(line) ? 1 : 0))
  return before
}

/** The same grid without some of its lines; what spans them spans fewer, and what has none left is gone. */
export function without<T extends { area: Area }>(
  cells: readonly T[],
  { start, span }: { start: 'row' | 'column'; span: 'rows' | 'columns' },
  isGone: (line: number) => boolean,
): T[] {
  const count = cells.reduce((most, { area }) => Math.max(most, area[start] + area[span]), 0)
  const before = counted(count, (line) => !isGone(line))
  return cells.flatMap((cell) => {
    const { area } = cell
    const from = before[area[start]] ?? 0
    const size = (before[area[start] + area[span]] ?? from) - from
    return size === 0 ? [] : [{ ...cell, area: { ...area, [start]: from, [span]: size } }]
  })
}

export const ROWS = { start: 'row', span: 'rows' } as const
export const COLUMNS = { start: 'column', span: 'columns' } as const

/** Without the lines in which no cell begins: nobody sees that they are there. */
export function tight<T extends { area: Area }>(cells: readonly T[]): T[] {
  const begun = (axis: 'row' | 'column', all: readonly T[]) =>
    new Set(all.map(({ area }) => area[axis]))
  const rows = begun('row', cells)
  const byRow = without(cells, ROWS, (line) => !rows.has(line))
  const columns = begun('column', byRow)
  return without(byRow, COLUMNS, (line) => !columns.has(line))
}

/** The free places of a grid, one by one; none of a grid that is far too large for any text. */
export function gaps(cells: readonly { area: Area }[], rows: number, columns: number): Area[] {
  if (rows * columns > ITEMS.tableRows * ITEMS.tableColumns) return []
  const taken = new Uint8Array(rows * columns)
  for (const { area } of cells)
    for (let down = 0; down < area.rows; down++) {
      const from = (area.row + down) * columns + area.column
      taken.fill(1, from, from + area.columns)
    }
  const found: Area[] = []
  taken.forEach((one, at) => {
    if (one === 0)
      found.push({ row: Math.floor(at / columns), column: at % columns, rows: 1, columns: 1 })
  })
  return found
}
