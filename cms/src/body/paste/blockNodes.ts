import type { Flat, FlatCell, FlatItem, FlatLine, FlatTable } from './flat.ts'
import { inlineNodes } from './inlineNodes.ts'
import { listNodes } from './listNodes.ts'
import type { SerializedNode } from './nodes.ts'
import { element, node, paragraph, pendingPicture } from './nodes.ts'

/** A picture that is to be taken in: where it stands, its bytes as a `data:` address, its words. */
export interface PastedPicture {
  /** In the node, until the picture has an id. */
  formID: string
  source: string
  alt: string
}

const HEADING = /^h[1-6]$/

/** Every level of heading in some blocks. */
function levelsIn(blocks: readonly Flat[], found = new Set<string>()): Set<string> {
  for (const block of blocks) {
    if (block.kind === 'line' && HEADING.test(block.tag)) found.add(block.tag)
    if (block.kind === 'table') for (const cell of block.cells) levelsIn(cell.blocks, found)
  }
  return found
}

/** Writes blocks as nodes: the highest heading that there is becomes our highest. */
export class BlockNodes {
  readonly pictures: PastedPicture[] = []
  private readonly levels: string[]
  private readonly newId: () => string

  constructor(blocks: readonly Flat[], newId: () => string) {
    this.levels = [...levelsIn(blocks)].sort()
    this.newId = newId
  }

  of(blocks: readonly Flat[], isInCell = false): SerializedNode[] {
    const nodes: SerializedNode[] = []
    let items: FlatItem[] = []
    const end = () => {
      nodes.push(...listNodes(items))
      items = []
    }
    for (const [at, block] of blocks.entries()) {
      if (block.kind === 'item') items.push(block)
      else {
        end()
        nodes.push(...this.block(block, blocks[at + 1], isInCell))
      }
    }
    end()
    return nodes
  }

  private block(
    block: Exclude<Flat, FlatItem>,
    next: Flat | undefined,
    isInCell: boolean,
  ): SerializedNode[] {
    if (block.kind === 'rule') return [node('horizontalrule')]
    if (block.kind === 'picture') return [this.picture(block.source, block.alt)]
    if (block.kind === 'table') return this.table(block, isInCell)
    const isName = block.tag === 'caption' && next?.kind === 'table' && next.caption.length === 0
    const children = inlineNodes(block.inline, block.tag)
    return isName && !isInCell ? [element('tablecaption', children)] : [this.line(block, children)]
  }

  private line({ tag, align }: FlatLine, children: readonly SerializedNode[]): SerializedNode {
    if (tag === 'quote') return element('quote', children, { format: align })
    if (!HEADING.test(tag)) return paragraph(children, align)
    const size = `h${Math.min(this.levels.indexOf(tag) + 2, 4)}`
    return element('heading', children, { format: align, tag: size })
  }

  private picture(source: string, alt: string): SerializedNode {
    const formID = this.newId()
    this.pictures.push({ formID, source, alt })
    return pendingPicture(formID)
  }

  private table({ caption, rows, cells }: FlatTable, isInCell: boolean): SerializedNode[] {
    const byRow: FlatCell[][] = Array.from({ length: rows }, () => [])
    for (const cell of cells) byRow[cell.row]?.push(cell)
    const written = byRow.map((row) =>
      element(
        'tablerow',
        row.toSorted((a, b) => a.column - b.column).map((cell) => this.cell(cell)),
      ),
    )
    const name =
      caption.length > 0 && !isInCell ? [element('tablecaption', inlineNodes(caption, ''))] : []
    return [...name, element('table', written)]
  }

  private cell({ blocks, align, header, columns, rows }: FlatCell): SerializedNode {
    const inner = this.of(blocks, true)
    return element('tablecell', inner.length > 0 ? inner : [paragraph([])], {
      format: align,
      headerState: header,
      colSpan: columns,
      rowSpan: rows,
    })
  }
}
