import type { Alignment, Flat, FlatItem, LineTag } from './flat.ts'
import type { HtmlList } from './htmlList.ts'
import { numberOf } from './htmlList.ts'
import type { Tag } from './markup.ts'
import { hasClass } from './markup.ts'
import { valueIn } from './style.ts'

/** What several lines come to be one of: an item, a quote. */
interface Gathering {
  /** What the first of its lines became; null until then. */
  made: Flat | null
  as: Omit<FlatItem, 'inline' | 'align'> | { kind: 'quote' }
}

/** Which block the words on the walk stand in. */
export interface Place {
  tag: LineTag
  align: Alignment
  list: HtmlList | null
  gathering: Gathering | null
}

export const OUTSIDE: Place = { tag: 'p', align: '', list: null, gathering: null }

const BLOCKS = new Set(
  (
    'p div section article header footer main nav aside address center figure figcaption form fieldset ' +
    'legend details summary dl dt dd pre hgroup search body html caption menu dir marquee listing plaintext'
  ).split(' '),
)

/** Whether an element stands in lines of its own, and is only that. */
export const isBlock = ({ name, attributes }: Tag): boolean =>
  BLOCKS.has(name) || /^h[1-6]$/.test(name) || attributes.get('role') === 'heading'

const ALIGNED: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  middle: 'center',
  '-webkit-center': 'center',
  right: 'right',
  '-webkit-right': 'right',
  end: 'right',
  justify: 'justify',
}

/** How the lines of an element stand. @param around how they would without it */
export function alignmentIn({ name, attributes, style }: Tag, around: Alignment): Alignment {
  const own = valueIn(style, 'text-align') || (attributes.get('align') ?? '').toLowerCase()
  const said = name === 'center' ? 'center' : ALIGNED[own.trim()]
  if (said === undefined) return around
  return said === 'left' && around === '' ? '' : said
}

function tagIn(tag: Tag, around: LineTag): LineTag {
  const level = Number(tag.attributes.get('aria-level'))
  if (tag.attributes.get('role') === 'heading' && level >= 1 && level <= 6)
    return `h${Math.trunc(level)}` as LineTag
  if (/^h[1-6]$/.test(tag.name)) return tag.name as LineTag
  return hasClass(tag, 'msocaption') ? 'caption' : around
}

/** The place within a block that lies in another. */
export const placeIn = (tag: Tag, around: Place): Place => ({
  ...around,
  tag: tagIn(tag, around.tag),
  align: alignmentIn(tag, around.align),
})

/** The place within an item of a list of HTML. */
export function itemPlace(item: Tag, list: HtmlList, around: Place): Place {
  const { level, isNumbered, marker } = list
  const align = alignmentIn(item, around.align)
  const number = numberOf(item, list)
  if (list.isPlain) return { ...around, tag: 'p', align, list, gathering: null }
  const as = { kind: 'item', list, level, isNumbered, number, marker } as const
  return { tag: 'p', align, list, gathering: { made: null, as } }
}

/** Chrome writes an indented part so: it is no quote. */
const isIndent = ({ style }: Tag) =>
  /^(?:none|0)/.test(valueIn(style, 'border')) && style.has('margin')

/** The place within a quote. */
export const quotePlace = (tag: Tag, around: Place): Place =>
  isIndent(tag) || around.gathering?.as.kind === 'item'
    ? placeIn(tag, around)
    : { ...placeIn(tag, around), tag: 'quote', gathering: { made: null, as: { kind: 'quote' } } }
