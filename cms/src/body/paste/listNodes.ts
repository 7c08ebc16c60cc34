import type { FlatItem } from './flat.ts'
import { inlineNodes } from './inlineNodes.ts'
import type { SerializedNode } from './nodes.ts'
import { element, paragraph } from './nodes.ts'

const DEEPEST = 9

/** Items of one list that follow each other, or what lies deeper between them. */
interface Level {
  level: number
  first: FlatItem
  next: number
  items: SerializedNode[]
}

const isOn = ({ first, next }: Level, item: FlatItem) =>
  first.isNumbered === item.isNumbered &&
  first.marker === item.marker &&
  (item.isNumbered ? item.number === next : first.list === item.list)

const listItem = (children: readonly SerializedNode[], level: number, value: number, format = '') =>
  element('listitem', children, { format, indent: level - 1, value })

const list = ({ first, items }: Level): SerializedNode => {
  const marker = first.marker === undefined ? {} : { $: { marker: first.marker } }
  return element('list', items, {
    listType: first.isNumbered ? 'number' : 'bullet',
    tag: first.isNumbered ? 'ol' : 'ul',
    start: first.isNumbered ? first.number : 1,
    ...marker,
  })
}

/** Writes items that follow each other as lists in lists; one that begins anew is a list of its own. */
class Lists {
  readonly blocks: SerializedNode[] = []
  private readonly open: Level[] = []

  add(item: FlatItem): void {
    const level = Math.min(item.level, this.open.length + 1, DEEPEST)
    while (this.open.length > level) this.close()
    const around = this.open.at(-1)
    if (around?.level === level && !isOn(around, item)) this.close()
    const own = this.open.at(-1)
    if (own?.level === level) this.put(own, item)
    else {
      const begun: Level = { level, first: item, next: item.number, items: [] }
      this.open.push(begun)
      this.put(begun, item)
    }
  }

  end(): void {
    while (this.open.length > 0) this.close()
  }

  private put(level: Level, item: FlatItem): void {
    level.items.push(listItem(inlineNodes(item.inline, ''), level.level, level.next, item.align))
    level.next++
  }

  private close(): void {
    const closed = this.open.pop()
    if (!closed) return
    const around = this.open.at(-1)
    if (around) around.items.push(listItem([list(closed)], around.level, around.next))
    else {
      // Lexical makes one list of two of a kind beside each other, and counts on.
      const last = this.blocks.at(-1)
      if (last?.['tag'] === (closed.first.isNumbered ? 'ol' : 'ul')) this.blocks.push(paragraph([]))
      this.blocks.push(list(closed))
    }
  }
}

/** The lists that items which follow each other make. */
export function listNodes(items: readonly FlatItem[]): SerializedNode[] {
  const lists = new Lists()
  for (const item of items) lists.add(item)
  lists.end()
  return lists.blocks
}
