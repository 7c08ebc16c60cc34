import { KINDS } from './kinds.ts'
import { BLOCK_TYPES } from './nodes/kind.ts'

/** Where in a text something stands: the index of a child at each level, from the root down. */
export type Path = readonly number[]

interface Read {
  type?: unknown
  text?: unknown
  children?: unknown
}

/** What stands where no block should is a paragraph to the eye. */
function nounOf(node: unknown): string {
  const kind = KINDS.get((node as Read | null)?.type)
  return kind && BLOCK_TYPES.includes(kind.type) ? kind.name : 'đoạn'
}

const childrenOf = (node: unknown): readonly unknown[] => {
  const children = typeof node === 'object' && node !== null ? (node as Read).children : null
  return Array.isArray(children) ? children : []
}

const SHOWN = 32

/** The first words of a block, as far as one needs them to find it. */
function wordsOf(block: unknown): string {
  const open: unknown[] = [block]
  let words = ''
  while (open.length > 0 && words.length <= SHOWN) {
    const node = open.pop()
    const text = typeof node === 'object' && node !== null ? (node as Read).text : null
    if (typeof text === 'string') words += text
    open.push(...childrenOf(node).slice(0, SHOWN).toReversed())
  }
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line
}

const holdsAList = (item: unknown) =>
  childrenOf(item).some((child) => (child as Read | null)?.type === 'list')

/** Which of the items that have a number or a bullet of their own; null within one that only holds a list. */
const itemNumber = (items: readonly unknown[], index: number) =>
  items.slice(0, index + 1).filter((item) => !holdsAList(item)).length || 1

/**
 * A place as its writer finds it in the editor: "đoạn 3 (“Nước ròng…”)", "bảng 2, hàng 4, ô 1". Blocks are
 * counted by their kind, each from 1. Empty for the whole text.
 */
export function placeText(root: unknown, path: Path): string {
  const blocks = childrenOf(root)
  const [index, inner, innermost] = path
  if (index === undefined) return ''
  const block = blocks[index]
  const noun = nounOf(block)
  const number = blocks.slice(0, index + 1).filter((one) => nounOf(one) === noun).length
  const place = `${noun} ${number}`
  if (noun === 'bảng') {
    const row = inner === undefined ? '' : `, hàng ${inner + 1}`
    return place + row + (innermost === undefined ? '' : `, ô ${innermost + 1}`)
  }
  const item =
    noun === 'danh sách' && inner !== undefined
      ? `, mục ${itemNumber(childrenOf(block), inner)}`
      : ''
  const words = wordsOf(
    noun === 'danh sách' && inner !== undefined ? childrenOf(block)[inner] : block,
  )
  return place + item + (words === '' ? '' : ` (“${words}”)`)
}

/** Which of two places comes first in the text. */
export const byPlace = (a: Path, b: Path): number => {
  const at = a.findIndex((index, level) => index !== b[level])
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}
