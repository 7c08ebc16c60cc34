import type { Marker } from '../../body/markers.ts'
import { suits } from '../../body/markers.ts'
import { alignClass, attributes, classes } from './attributes.ts'
import { linesHtml } from './inline.ts'
import type { At, Node, Writing } from './writing.ts'
import { childrenAt, valueOf } from './writing.ts'

/** Where a list stands among lists: how many hold it, and how far it was moved out of one without items. */
interface Level {
  depth: number
  moved: number
  /** Whether the page's own count of lists around is not the editor's: then its bullet is spelt out. */
  isShifted: boolean
  /** How its lines stand in the editor where the list does not say it itself. */
  aligned: string
  /** How they would on the page: there a list stands in the item before it, which may be aligned. */
  inherited: string
}

/** A list in no other. @param aligned the class of what it stands in, empty for the usual */
const outermost = (aligned: string): Level => ({
  depth: 0,
  moved: 0,
  isShifted: false,
  aligned,
  inherited: aligned,
})

const BULLETS = ['disc', 'circle', 'square'] as const

/** HTML's letters for the numbers of a list. */
const TYPES: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}

function markerOf(node: Node, level: Level): { type: string; name: string } {
  const isNumbered = (valueOf(node, 'listType') as string) === 'number'
  const { marker } = (valueOf(node, '$') as { marker?: Marker } | undefined) ?? {}
  const own = marker !== undefined && suits(marker, isNumbered ? 'number' : 'bullet') ? marker : ''
  if (!isNumbered) {
    const usual = BULLETS[Math.min(level.depth, BULLETS.length - 1)] ?? 'disc'
    return { type: '', name: own !== '' || !level.isShifted ? own : usual }
  }
  return { type: TYPES[own.replace(/-paren$/, '')] ?? '', name: own === 'decimal' ? '' : own }
}

interface Item {
  aligned: string
  inner: string
  lists: string
}

const withLists = ({ aligned, inner, lists }: Item) =>
  `<li${attributes({ class: aligned })}>${inner}${lists}</li>`

/** A list in no other. @param around the class of alignment of what it stands in */
export const outerListHtml = (at: At, writing: Writing, around: string): string =>
  listHtml(at, writing, outermost(around))

/**
 * A list. What the editor keeps in an item of its own, a list under the item before, stands in that item:
 * there is no item that is none. Where no item is before it, it stands before the list, moved in as far.
 */
function listHtml(at: At, writing: Writing, level: Level): string {
  const { node } = at
  const own = alignClass(node)
  const aligned = own === '' ? level.aligned : own
  const isNumbered = (valueOf(node, 'listType') as string) === 'number'
  const start = valueOf(node, 'start') as number
  const items: Item[] = []
  let before = ''
  for (const item of childrenAt(at, writing)) {
    const children = childrenAt(item, writing)
    const words = children.filter((child) => child.node.type !== 'list')
    const lists = children.filter((child) => child.node.type === 'list')
    if (words.length > 0 || lists.length === 0) {
      items.push({ aligned: alignClass(item.node), inner: linesHtml(words, writing), lists: '' })
    }
    const last = items.at(-1)
    const inner = { depth: level.depth + 1, aligned: alignClass(item.node) || aligned }
    const place: Level = last
      ? { ...inner, moved: 0, isShifted: level.isShifted, inherited: last.aligned || aligned }
      : { ...inner, moved: level.moved + 1, isShifted: true, inherited: level.inherited }
    const html = lists.map((list) => listHtml(list, writing, place)).join('')
    if (last) last.lists += html
    else before += html
  }
  if (items.length === 0) return before
  const { type, name } = markerOf(node, level)
  const moved = level.moved > 0 ? `deeper-${level.moved}` : ''
  const tag = isNumbered ? 'ol' : 'ul'
  const open = attributes({
    start: isNumbered && start !== 1 ? String(start) : '',
    type,
    class: classes(name, moved, aligned === level.inherited ? own : aligned || 'align-left'),
  })
  return `${before}<${tag}${open}>${items.map(withLists).join('')}</${tag}>`
}
