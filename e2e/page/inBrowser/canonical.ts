import { markerOf } from './marker.ts'
import type { Run } from './words.ts'
import { runsOf } from './words.ts'

/** A part of a text as a reader sees it, whatever elements it is made of. */
export type Block =
  | { kind: 'lines'; tag: string; align: string; runs: Run[] }
  | { kind: 'item'; level: number; marker: string; align: string; runs: Run[] }
  | { kind: 'rule' }
  | { kind: 'picture'; alt: string }
  | { kind: 'table'; caption: Run[]; isStriped: boolean; cells: Cell[] }

interface Cell {
  /** The first row and column it takes, from 0, and how many of them. */
  at: string
  isHead: boolean
  scope: string
  align: string
  blocks: Block[]
}

/** The words of pictures by what each side calls them: their path on the page, their id in the editor. */
export type Alts = Readonly<Record<string, string>>

const LINES = ['P', 'H2', 'H3', 'H4', 'BLOCKQUOTE']
const LISTS = ['UL', 'OL']

const alignOf = (element: Element) => {
  const { textAlign } = getComputedStyle(element)
  return { start: 'left', '-webkit-auto': 'left', end: 'right' }[textAlign] ?? textAlign
}

const isBlock = (node: Node): node is Element =>
  node instanceof Element &&
  (LISTS.includes(node.tagName) ||
    ['HR', 'FIGURE', 'TABLE', 'DIV', 'LI'].includes(node.tagName) ||
    LINES.includes(node.tagName))

/** A block's own words, parted by the blocks within it. */
function partsOf(block: Element): (Node[] | Element)[] {
  const parts: (Node[] | Element)[] = [[]]
  const visit = (node: Node) => {
    const last = parts.at(-1)
    if (isBlock(node)) parts.push(node, [])
    else if (node instanceof Text || node instanceof HTMLBRElement) {
      if (Array.isArray(last)) last.push(node)
    } else node.childNodes.forEach(visit)
  }
  block.childNodes.forEach(visit)
  return parts
}

const deeper = (list: Element) => Number(/deeper-(\d+)/.exec(list.className)?.[1] ?? 0)

function listBlocks(list: Element, level: number, alts: Alts): Block[] {
  const own = level + 1 + deeper(list)
  return [...list.children].flatMap((item) => {
    if (!(item instanceof HTMLLIElement)) return []
    const marker = markerOf(item)
    const parts = partsOf(item)
    const words = parts.filter((part) => Array.isArray(part)).flat()
    const inner = parts.filter((part) => part instanceof Element)
    const lists = inner.flatMap((part) =>
      LISTS.includes(part.tagName) ? listBlocks(part, own, alts) : blockOf(part, alts),
    )
    if (marker === null) return lists
    const runs = runsOf(words, item)
    return [{ kind: 'item', level: own, marker, align: alignOf(item), runs } as const, ...lists]
  })
}

function cellsOf(table: HTMLTableElement, alts: Alts): Cell[] {
  const taken = new Set<string>()
  return [...table.rows].flatMap((row, y) => {
    let x = 0
    return [...row.cells].map((cell) => {
      while (taken.has(`${y} ${x}`)) x++
      for (let down = 0; down < cell.rowSpan; down++)
        for (let right = 0; right < cell.colSpan; right++) taken.add(`${y + down} ${x + right}`)
      const at = `${y} ${x} ${cell.rowSpan}×${cell.colSpan}`
      const isHead = cell.tagName === 'TH'
      const blocks = blocksOf(cell, alts)
      return { at, isHead, scope: cell.scope, align: alignOf(cell), blocks }
    })
  })
}

function tableOf(table: HTMLTableElement, alts: Alts): Block {
  const { caption } = table
  const isStriped =
    table.classList.contains('striped') || table.hasAttribute('data-lexical-row-striping')
  return {
    kind: 'table',
    caption: caption ? runsOf(partsOf(caption).flat(), caption) : [],
    isStriped,
    cells: cellsOf(table, alts),
  }
}

function linesOf(block: Element, alts: Alts): Block[] {
  const tag = block.classList.contains('office-caption') ? 'caption' : block.tagName.toLowerCase()
  const parts = partsOf(block)
  const isParted = parts.length > 1
  return parts.flatMap((part, index): Block[] => {
    if (!Array.isArray(part)) return blockOf(part, alts)
    const runs = runsOf(part, block)
    // The break after what parts a block is the editor's own.
    const breaks = part.filter((node) => !(node instanceof Text)).length
    const isNothing = breaks <= (index === parts.length - 1 ? 1 : 0)
    if (runs.length === 0 && isParted && isNothing) return []
    return [{ kind: 'lines', tag, align: runs.length === 0 ? '' : alignOf(block), runs }]
  })
}

function blockOf(element: Element, alts: Alts): Block[] {
  if (LINES.includes(element.tagName)) return linesOf(element, alts)
  if (LISTS.includes(element.tagName)) return listBlocks(element, 0, alts)
  if (element.tagName === 'HR') return [{ kind: 'rule' }]
  if (element instanceof HTMLTableElement) return [tableOf(element, alts)]
  const media = element.getAttribute('data-media')
  if (media !== null) return [{ kind: 'picture', alt: alts[media] ?? `unknown ${media}` }]
  if (element.tagName === 'FIGURE')
    return [{ kind: 'picture', alt: element.querySelector('img')?.alt ?? '' }]
  return [...element.children].flatMap((child) => blockOf(child, alts))
}

const isEmptyLine = (block: Block | undefined) =>
  block?.kind === 'lines' && block.tag === 'p' && block.runs.length === 0

/** The name that stands before a table in the editor is the table's. */
function withCaptions(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, at) => {
    const [before, after] = [blocks[at - 1], blocks[at + 1]]
    if (block.kind === 'lines' && block.tag === 'caption' && after?.kind === 'table') return []
    const isNamed = block.kind === 'table' && before?.kind === 'lines' && before.tag === 'caption'
    return isNamed ? [{ ...block, caption: before.runs }] : [block]
  })
}

/** Headings and quotes without words are nothing to a reader. */
const isSeen = (block: Block) =>
  block.kind !== 'lines' || block.tag === 'p' || block.tag === 'caption' || block.runs.length > 0

/** What a reader sees in a text or a cell, without the empty lines at its ends. */
export function blocksOf(root: Element, alts: Alts): Block[] {
  const found = [...root.children].flatMap((child) => blockOf(child, alts))
  const blocks = withCaptions(found).filter(isSeen)
  while (isEmptyLine(blocks[0])) blocks.shift()
  while (isEmptyLine(blocks.at(-1))) blocks.pop()
  return blocks
}
