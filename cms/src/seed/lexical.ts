import type { Block, Inline, Run } from './data/types.ts'

/** A node of the editor's saved state, as the editor itself writes it. */
type Node = Record<string, unknown>

const node = (type: string, rest: Node): Node => ({ type, version: 1, ...rest })

const element = (type: string, children: Node[], rest: Node = {}): Node =>
  node(type, { children, direction: 'ltr', format: '', indent: 0, ...rest })

const text = (words: string, format = 0): Node =>
  node('text', { detail: 0, format, mode: 'normal', style: '', text: words })

function run(part: Run): Node {
  if (typeof part === 'string') return text(part)
  if ('b' in part) return text(part.b, 1)
  if ('i' in part) return text(part.i, 2)
  const fields = { linkType: 'custom', newTab: false, url: part.href }
  return element('link', [text(part.a)], { version: 3, fields })
}

const inline = (words: Inline): Node[] =>
  typeof words === 'string' ? [text(words)] : words.map(run)

const paragraph = (words: Inline) =>
  element('paragraph', inline(words), { textFormat: 0, textStyle: '' })

const list = (tag: 'ul' | 'ol', items: readonly Inline[]) =>
  element(
    'list',
    items.map((item, index) => element('listitem', inline(item), { value: index + 1 })),
    { listType: tag === 'ul' ? 'bullet' : 'number', start: 1, tag },
  )

const tableRow = (cells: readonly string[], headerState: 0 | 1) =>
  element(
    'tablerow',
    cells.map((cell) =>
      element('tablecell', [paragraph(cell)], { headerState, colSpan: 1, rowSpan: 1 }),
    ),
  )

/** @param mediaId id of the uploaded picture of a picture block */
function blockNode(block: Block, mediaId: (block: Block) => string): Node {
  if ('p' in block) return paragraph(block.p)
  if ('h2' in block) return element('heading', [text(block.h2)], { tag: 'h2' })
  if ('h3' in block) return element('heading', [text(block.h3)], { tag: 'h3' })
  if ('ul' in block) return list('ul', block.ul)
  if ('ol' in block) return list('ol', block.ol)
  if ('quote' in block) return element('quote', inline(block.quote))
  if ('table' in block) {
    const rows = block.table.rows.map((row) => tableRow(row, 0))
    return element('table', [tableRow(block.table.head, 1), ...rows])
  }
  const value = mediaId(block)
  return node('upload', { relationTo: 'media', value, format: '', fields: null, id: value })
}

/** The editor state of an article's blocks. */
export function lexicalState(blocks: readonly Block[], mediaId: (block: Block) => string): object {
  return {
    root: element(
      'root',
      blocks.map((block) => blockNode(block, mediaId)),
    ),
  }
}
