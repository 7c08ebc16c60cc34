import { HEADING_TAGS } from '../../body/nodes/heading.ts'
import { PARTING_TYPES } from '../../body/nodes/paragraph.ts'
import { alignClass, attributes } from './attributes.ts'
import { figureHtml } from './figure.ts'
import { inlineHtml, linesHtml } from './inline.ts'
import { outerListHtml } from './lists.ts'
import { tableHtml } from './tables.ts'
import type { At, Node, Writing } from './writing.ts'
import { childrenAt, valueOf } from './writing.ts'

const tagged = (tag: string, node: Node, inner: string) =>
  `<${tag}${attributes({ class: alignClass(node) })}>${inner}</${tag}>`

/** A paragraph; what parts it (a picture, a rule) stands between its parts, never within. */
function paragraphHtml(at: At, writing: Writing): string {
  const children = childrenAt(at, writing)
  const parts: At[][] = [[]]
  for (const child of children) {
    if (PARTING_TYPES.includes(child.node.type)) parts.push([child], [])
    else parts.at(-1)?.push(child)
  }
  return parts
    .map((part, index) => {
      const [first] = part
      if (first && PARTING_TYPES.includes(first.node.type)) return blockHtml(first, writing)
      // What follows begins a line by itself: only at the very end does a break want a second one.
      const isLast = index === parts.length - 1
      const inner = isLast ? linesHtml(part, writing) : inlineHtml(part, writing)
      return inner === '' ? '' : tagged('p', at.node, inner)
    })
    .join('')
}

function headingHtml(at: At, writing: Writing): string {
  const tag = valueOf(at.node, 'tag') as string
  if (!HEADING_TAGS.some((one) => one === tag)) {
    const words = 'cỡ tiêu đề này không được dùng trong bài; chọn Mục lớn, Mục hoặc Mục nhỏ'
    writing.faults.push({ path: at.path, words })
  }
  const inner = linesHtml(childrenAt(at, writing), writing)
  return inner === '' ? '' : tagged(tag, at.node, inner)
}

const WRITERS: Readonly<Record<string, (at: At, writing: Writing) => string>> = {
  paragraph: paragraphHtml,
  heading: headingHtml,
  quote: (at, writing) => {
    const inner = linesHtml(childrenAt(at, writing), writing)
    return inner === '' ? '' : tagged('blockquote', at.node, inner)
  },
  horizontalrule: () => '<hr>',
  upload: figureHtml,
  table: (at, writing) => tableHtml(at, writing, ''),
}

const blockHtml = (at: At, writing: Writing) => WRITERS[at.node.type]?.(at, writing) ?? ''

const EMPTY_LINE = '<p><br></p>'

/** The blocks without the empty lines at both ends, which the editor keeps for its caret. */
function withoutEmptyEnds(blocks: readonly string[]): readonly string[] {
  const first = blocks.findIndex((html) => html !== EMPTY_LINE)
  return blocks.slice(
    first < 0 ? blocks.length : first,
    blocks.findLastIndex((html) => html !== EMPTY_LINE) + 1,
  )
}

/** The blocks in the root or in a cell, a table with the name that stands before it. @param around the class of their alignment */
export function blocksHtml(at: At, writing: Writing, around: string): string {
  const blocks = childrenAt(at, writing)
  const written = blocks.map((block, index) => {
    const [previous, next] = [blocks[index - 1], blocks[index + 1]]
    if (block.node.type === 'tablecaption') {
      if (next?.node.type !== 'table')
        writing.faults.push({
          path: block.path,
          words: 'tên bảng phải đứng ngay trước bảng của nó',
        })
      return ''
    }
    if (block.node.type === 'list') return outerListHtml(block, writing, around)
    const isNamed = block.node.type === 'table' && previous?.node.type === 'tablecaption'
    if (isNamed) return tableHtml(block, writing, linesHtml(childrenAt(previous, writing), writing))
    const html = blockHtml(block, writing)
    return html === '' && block.node.type === 'paragraph' ? EMPTY_LINE : html
  })
  return withoutEmptyEnds(written.filter((html) => html !== '')).join('')
}
