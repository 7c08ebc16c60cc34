import type { PastedPicture } from './blockNodes.ts'
import { BlockNodes } from './blockNodes.ts'
import type { Flat } from './flat.ts'
import type { LegacyFound } from './legacy.ts'
import { findLegacy } from './legacy.ts'
import { PLAIN } from './look.ts'
import { Line } from './line.ts'
import { readMarkup } from './markup.ts'
import type { SerializedNode } from './nodes.ts'
import type { LeftPicture } from './picture.ts'
import { walk } from './walk.ts'

/** What comes of pasted HTML. */
export interface Pasted {
  /** Blocks, as Lexical reads them. */
  nodes: SerializedNode[]
  /** Pictures on the clipboard itself; each has a node that waits for it. */
  pictures: PastedPicture[]
  /** Pictures that could not come along. */
  left: LeftPicture[]
  /** Words that want repair, marked as such. */
  legacy: LegacyFound | null
}

/** Where it is put in. */
interface Where {
  /** Where no other table can stand. */
  isInTable?: boolean
}

/**
 * Pasted HTML as nodes of ours: parsed, walked, and only what `body/kinds.ts` knows written anew. What was
 * hidden or deleted where it was copied stays away.
 * @param newId names for pictures that are not in the store yet
 */
export function pasted(
  html: string,
  newId: () => string,
  { isInTable = false }: Where = {},
): Pasted {
  const markup = readMarkup(html)
  const found = walk(markup, 0)
  // A table alone is laid over the cells from this one on, as in Excel.
  const isOver = found.blocks.length === 1 && found.blocks[0]?.kind === 'table'
  const { blocks, left } = isInTable && !isOver ? walk(markup, 1) : found
  const legacy = findLegacy(blocks)
  const writer = new BlockNodes(blocks, newId)
  return { nodes: writer.of(blocks, isInTable), pictures: writer.pictures, left, legacy }
}

/** Pasted plain text, only where it is in a font of the nineties: all other is Lexical's to read. */
export function pastedText(text: string): Pick<Pasted, 'nodes' | 'legacy'> | null {
  const blocks = text.split(/\r\n|[\n\r]/).flatMap((words): Flat[] => {
    const line = new Line()
    line.add(words, { ...PLAIN, isPre: true })
    const inline = line.end()
    return inline.length > 0 ? [{ kind: 'line', tag: 'p', align: '', inline }] : []
  })
  const legacy = findLegacy(blocks)
  return legacy && { nodes: new BlockNodes(blocks, () => '').of(blocks), legacy }
}
