import type { Alignment, Flat, FlatCell, FlatTable } from './flat.ts'
import { isHidden } from './hidden.ts'
import { htmlList } from './htmlList.ts'
import type { Inline } from './line.ts'
import { hasWords, Line } from './line.ts'
import type { Look } from './look.ts'
import { lookIn, PLAIN } from './look.ts'
import { inlineIn, linesOfTable } from './lines.ts'
import type { Markup, Part, Tag } from './markup.ts'
import type { LeftPicture } from './picture.ts'
import { imageOf } from './picture.ts'
import type { Place } from './place.ts'
import { alignmentIn, isBlock, itemPlace, OUTSIDE, placeIn, quotePlace } from './place.ts'
import { valueIn } from './style.ts'
import type { TableParts } from './table.ts'
import { holdsTable, tableParts } from './table.ts'
import { isSign, signOf, WordLists } from './wordList.ts'

/** What the walk found: blocks in their order, and pictures that could not come along. */
export interface Found {
  blocks: Flat[]
  left: LeftPicture[]
}

/** The walk over pasted HTML. Only what it knows becomes anything; of all else the words are kept. */
class Walk {
  readonly left: LeftPicture[] = []
  private blocks: Flat[] = []
  private line: Line | null = null
  private place = OUTSIDE
  /** How many tables are around. */
  private tables: number
  private readonly wordLists: WordLists

  constructor(sheet: Markup['sheet'], tables: number) {
    this.tables = tables
    this.wordLists = new WordLists(sheet)
  }

  /** The blocks of some parts, apart from those around. */
  apart(parts: readonly Part[], look: Look, place: Place): Flat[] {
    const [around, placeAround] = [this.blocks, this.place]
    this.blocks = []
    this.within(parts, look, place)
    const own = this.blocks
    this.blocks = around
    this.place = placeAround
    return own
  }

  /** Lines of their own: what stood before them ends, and they end with it. */
  private within(parts: readonly Part[], look: Look, place: Place): void {
    this.end()
    const around = this.place
    this.place = place
    for (const part of parts) this.see(part, look, place)
    this.end()
    this.place = around
  }

  private see(part: Part, look: Look, place: Place): void {
    if (typeof part === 'string') {
      if (this.line !== null || /[^ \t\n\r\f]/.test(part)) this.words().add(part, look)
    } else if (!isHidden(part) && !isSign(part)) this.element(part, lookIn(part, look), place)
  }

  private element(tag: Tag, look: Look, place: Place): void {
    const { name, style } = tag
    if (name === 'br') this.words().break()
    else if (style.has('mso-tab-count')) this.words().tab()
    else if (name === 'img') this.image(tag, look)
    else if (name === 'hr') this.add({ kind: 'rule' })
    else if (name === 'table') this.table(tag, look, place)
    else if (name === 'ul' || name === 'ol') this.list(tag, look, place)
    else if (name === 'li') this.item(tag, look, place)
    else if (name === 'blockquote') this.within(tag.children, look, quotePlace(tag, place))
    else if (isBlock(tag)) this.block(tag, look, place)
    else for (const child of tag.children) this.see(child, look, place)
  }

  private block(tag: Tag, look: Look, around: Place): void {
    const place = placeIn(tag, around)
    const isListed = valueIn(tag.style, 'mso-list') !== ''
    const item = isListed && place.tag === 'p' ? this.wordLists.itemOf(tag) : null
    if (item !== null) {
      const gathering = { made: null, as: { kind: 'item', ...item } } as const
      this.within(tag.children, look, { ...place, gathering: { ...gathering } })
      return
    }
    const sign = isListed ? signOf(tag) : ''
    this.within(sign === '' ? tag.children : [`${sign} `, ...tag.children], look, place)
  }

  private list(tag: Tag, look: Look, place: Place): void {
    const list = htmlList(tag, place.list)
    this.within(tag.children, look, { ...placeIn(tag, place), list, gathering: null })
  }

  private item(tag: Tag, look: Look, place: Place): void {
    const list = place.list ?? htmlList({ ...tag, name: 'ul' }, null)
    const inner = itemPlace(tag, list, place)
    this.within(tag.children, look, inner)
    // An item without words has its number all the same; one that only holds a list has none.
    const { gathering } = inner
    const isEmpty = gathering?.made === null && tag.children.every((part) => !isList(part))
    if (isEmpty && gathering.as.kind === 'item' && gathering.as.isNumbered)
      this.blocks.push({ ...gathering.as, align: inner.align, inline: [] })
  }

  private image(tag: Tag, look: Look): void {
    const image = imageOf(tag)
    if (image.kind === 'letters') this.words().add(image.text, look)
    if (image.kind === 'left') this.left.push(image.left)
    if (image.kind === 'picture') this.add(image)
  }

  private table(tag: Tag, look: Look, place: Place): void {
    this.end()
    const parts = tableParts(tag)
    const { align } = place
    const around: Place = { ...OUTSIDE, align: ['left', ''].includes(align) ? '' : align }
    const isLayout = (parts.rows === 1 || parts.columns === 1) && tag.children.some(holdsTable)
    const captions = parts.captions.map((caption) => this.inlineOf(caption, look))
    if (!isLayout) this.tables++
    const cells = parts.cells.map(({ cell, area }) => this.cell(cell, area, look, around))
    if (!isLayout) this.tables--
    const caption = captions.flatMap((one, at) => (at === 0 ? one : ['break' as const, ...one]))
    const { rows, columns } = parts
    const table: FlatTable = { kind: 'table', caption, rows, columns, cells }
    if (isLayout || this.tables > 0) this.blocks.push(...linesOfTable(table, isLayout))
    else if (cells.length > 0) this.blocks.push(table)
  }

  private cell(
    cell: TableParts['cells'][number]['cell'],
    area: TableParts['cells'][number]['area'],
    look: Look,
    place: Place,
  ): FlatCell {
    if (cell === null) return { ...area, header: 0, align: '', blocks: [] }
    const { tag, around, header } = cell
    const rows = around.slice(1)
    const align = [...rows, tag].reduce<Alignment>((so, one) => alignmentIn(one, so), place.align)
    const inner = lookIn(
      tag,
      rows.reduce((so, one) => lookIn(one, so), look),
    )
    const blocks = this.apart(tag.children, inner, { ...place, align: '', list: null })
    return { ...area, header, align, blocks }
  }

  /** The words of an element in one line, whatever it holds. */
  private inlineOf(tag: Tag, look: Look): Inline[] {
    return inlineIn(this.apart(tag.children, lookIn(tag, look), OUTSIDE))
  }

  private words(): Line {
    return (this.line ??= new Line())
  }

  private add(block: Flat): void {
    this.end()
    this.blocks.push(block)
  }

  private end(): void {
    const inline = this.line?.end() ?? []
    this.line = null
    if (!hasWords(inline)) return
    const { tag, align, gathering } = this.place
    const last = this.blocks.at(-1)
    if (gathering === null || (gathering.made !== null && gathering.made !== last)) {
      this.blocks.push({ kind: 'line', tag: tag === 'quote' ? 'quote' : tag, align, inline })
    } else if (gathering.made !== null && last && 'inline' in last) {
      last.inline.push('break', ...inline)
    } else {
      gathering.made =
        gathering.as.kind === 'item'
          ? { ...gathering.as, align, inline }
          : { kind: 'line', tag: 'quote', align, inline }
      this.blocks.push(gathering.made)
    }
  }
}

const isList = (part: Part): boolean =>
  typeof part !== 'string' &&
  (part.name === 'ul' || part.name === 'ol' || part.children.some(isList))

/** @param tables how many tables are around already: in one, others become lines */
export function walk({ body, sheet }: Markup, tables: number): Found {
  const walk = new Walk(sheet, tables)
  const blocks = walk.apart(body.children, lookIn(body, PLAIN), OUTSIDE)
  return { blocks, left: walk.left }
}
