import { HEADER_OF_COLUMN, HEADER_OF_ROW } from '../nodes/tablecell.ts'
import type { Area } from './grid.ts'
import { COLUMNS, gaps, placed, ROWS, tight, without } from './grid.ts'
import { isHidden } from './hidden.ts'
import type { Part, Tag } from './markup.ts'

/** A cell as it was pasted. */
interface GivenCell {
  tag: Tag
  rows: number
  columns: number
  header: number
  /** The elements around it, from its table down: they say how it looks. */
  around: readonly Tag[]
}

/** What a table holds; cells of null are those that it lacks. */
export interface TableParts {
  captions: Tag[]
  rows: number
  columns: number
  cells: { cell: GivenCell | null; area: Area }[]
}

interface Row {
  tag: Tag
  around: readonly Tag[]
  isHead: boolean
}

const tagsIn = (tag: Tag): Tag[] =>
  tag.children.filter((part): part is Tag => typeof part !== 'string')

function rowsOf(table: Tag): Row[] {
  return tagsIn(table).flatMap((part): Row[] => {
    if (part.name === 'tr') return [{ tag: part, around: [table], isHead: false }]
    if (!['thead', 'tbody', 'tfoot'].includes(part.name)) return []
    return tagsIn(part)
      .filter(({ name }) => name === 'tr')
      .map((tag) => ({ tag, around: [table, part], isHead: part.name === 'thead' }))
  })
}

const count = (text: string | undefined, fallback: number) =>
  /^\s*\d{1,5}\s*$/.test(text ?? '') ? Number(text) : fallback

/** The columns that the table says not to show (Excel's hidden ones). */
function hiddenColumns(table: Tag): Set<number> {
  const hidden = new Set<number>()
  let at = 0
  const visit = (tag: Tag, isIn: boolean) => {
    const isGone = isIn || isHidden(tag)
    const inner = tagsIn(tag).filter(({ name }) => name === 'col')
    if (tag.name === 'colgroup' && inner.length > 0) inner.forEach((one) => visit(one, isGone))
    else
      for (let left = count(tag.attributes.get('span'), 1); left > 0 && at < 1000; left--) {
        if (isGone) hidden.add(at)
        at++
      }
  }
  for (const tag of tagsIn(table)) if (['col', 'colgroup'].includes(tag.name)) visit(tag, false)
  return hidden
}

function headerOf({ name, attributes }: Tag, isHead: boolean, isAllHeads: boolean): number {
  if (isHead) return HEADER_OF_COLUMN
  if (name !== 'th') return 0
  const scope = (attributes.get('scope') ?? '').toLowerCase()
  if (scope.startsWith('row')) return HEADER_OF_ROW
  return scope.startsWith('col') || isAllHeads ? HEADER_OF_COLUMN : HEADER_OF_ROW
}

function cellsOf({ tag, around, isHead }: Row): GivenCell[] {
  const cells = tagsIn(tag).filter(({ name }) => name === 'td' || name === 'th')
  const isAllHeads = cells.every(({ name }) => name === 'th')
  return cells.map((cell) => ({
    tag: cell,
    rows: count(cell.attributes.get('rowspan'), 1),
    columns: count(cell.attributes.get('colspan'), 1),
    header: headerOf(cell, isHead, isAllHeads),
    around: [...around, tag],
  }))
}

/** Takes a table apart, without its hidden rows, columns and cells. */
export function tableParts(table: Tag): TableParts {
  const rows = rowsOf(table)
  const isRowHidden = rows.map(({ tag, around }) => isHidden(tag) || around.slice(1).some(isHidden))
  const grid = placed(rows.map(cellsOf))
  const columnsSaid = hiddenColumns(table)
  const seen = without(
    without(grid, ROWS, (row) => isRowHidden[row] === true),
    COLUMNS,
    (column) => columnsSaid.has(column),
  )
  // A hidden cell leaves its place, so that those behind it stay under their heads; a column of nothing else is gone.
  const begun = (isGone: boolean) =>
    new Set(seen.flatMap(({ cell, area }) => (isHidden(cell.tag) === isGone ? [area.column] : [])))
  const [hidden, shown] = [begun(true), begun(false)]
  const left = without(seen, COLUMNS, (column) => hidden.has(column) && !shown.has(column))
  const cells = tight(
    left.map(({ cell, area }) => ({ cell: isHidden(cell.tag) ? null : cell, area })),
  )
  const last = (of: (area: Area) => number) =>
    cells.reduce((most, { area }) => Math.max(most, of(area)), 0)
  const size = [
    last(({ row, rows: down }) => row + down),
    last(({ column, columns }) => column + columns),
  ] as const
  return {
    captions: tagsIn(table).filter((tag) => tag.name === 'caption' && !isHidden(tag)),
    rows: size[0],
    columns: size[1],
    cells: [...cells, ...gaps(cells, ...size).map((area) => ({ cell: null, area }))],
  }
}

/** Whether a table lies in this element: then it only arranges things on a page. */
export const holdsTable = (part: Part): boolean =>
  typeof part !== 'string' && (part.name === 'table' || part.children.some(holdsTable))
