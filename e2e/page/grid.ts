import fc from 'fast-check'

/** A cell of a generated table: how many rows and columns it takes. */
export interface Span {
  rows: number
  columns: number
}

/** Fills a grid with cells of which some span others; gives them by row, as HTML and Lexical list them. */
function spansOf(rows: number, columns: number, wishes: readonly Span[]): Span[][] {
  const taken = new Set<number>()
  const at = (y: number, x: number) => y * columns + x
  let wish = 0
  return Array.from({ length: rows }, (_, y) => {
    const cells: Span[] = []
    for (let x = 0; x < columns; x++) {
      if (taken.has(at(y, x))) continue
      const wished = wishes[wish++ % wishes.length] ?? { rows: 1, columns: 1 }
      let width = 1
      while (width < wished.columns && x + width < columns && !taken.has(at(y, x + width))) width++
      const span = { rows: Math.min(wished.rows, rows - y), columns: width }
      for (let down = 0; down < span.rows; down++)
        for (let right = 0; right < width; right++) taken.add(at(y + down, x + right))
      cells.push(span)
    }
    return cells
  })
}

/** Grids of a few cells, one in three of which spans others. Each row begins a cell: HTML knows no row without. */
export const grids: fc.Arbitrary<Span[][]> = fc
  .record({
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 4 }),
    wishes: fc.array(
      fc.record({
        rows: fc.constantFrom(1, 1, 2, 3),
        columns: fc.constantFrom(1, 1, 2, 3),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  })
  .map(({ rows, columns, wishes }) => spansOf(rows, columns, wishes))
  .filter((grid) => grid.every((row) => row.length > 0))
