import type { Flat, FlatTable } from './flat.ts'
import type { Inline } from './line.ts'
import { hasWords } from './line.ts'

/** The words of blocks, a break between them. */
export function inlineIn(blocks: readonly Flat[]): Inline[] {
  const lines = blocks.flatMap((block) => ('inline' in block ? [block.inline] : []))
  return lines.flatMap((line, at) => (at === 0 ? line : ['break' as const, ...line]))
}

/** A table that is none, or may be none here: its cells below each other, or its rows as lines. */
export function linesOfTable({ caption, rows, cells }: FlatTable, isLayout: boolean): Flat[] {
  const name: Flat[] =
    caption.length > 0 ? [{ kind: 'line', tag: 'p', align: '', inline: caption }] : []
  if (isLayout) return [...name, ...cells.flatMap(({ blocks }) => blocks)]
  const lines = Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row === row && cell.blocks.length > 0)
      .toSorted((a, b) => a.column - b.column)
      .flatMap(({ blocks }, at) =>
        at === 0 ? inlineIn(blocks) : ['tab' as const, ...inlineIn(blocks)],
      ),
  )
  return [
    ...name,
    ...lines
      .filter(hasWords)
      .map((inline): Flat => ({ kind: 'line', tag: 'p', align: '', inline })),
    ...cells.flatMap(({ blocks }) => blocks.filter((block) => !('inline' in block))),
  ]
}
