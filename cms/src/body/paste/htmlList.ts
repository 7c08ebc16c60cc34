import type { Marker } from '../markers.ts'
import { MARKERS } from '../markers.ts'
import type { Tag } from './markup.ts'
import { valueIn } from './style.ts'

/** A list of HTML on the walk, and the number that its next item has. */
export interface HtmlList {
  level: number
  isNumbered: boolean
  marker: Marker | undefined
  /** Whether nothing is seen before its items: then they are lines like others. */
  isPlain: boolean
  next: number
}

const BY_TYPE: Readonly<Record<string, Marker>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  disc: 'disc',
  circle: 'circle',
  square: 'square',
}

const NUMBERS = /^(?:decimal|decimal-leading-zero|(?:lower|upper)-(?:alpha|latin|roman))$/
const BULLETS = /^(?:disc|circle|square|[-"'].*)$/

const whole = (text: string | undefined): number | null =>
  /^\s*\d{1,6}\s*$/.test(text ?? '') ? Number(text) : null

const styleOf = ({ style }: Tag) =>
  valueIn(style, 'list-style-type') ||
  (valueIn(style, 'list-style')
    .split(/\s+/)
    .find((one) => one === 'none' || NUMBERS.test(one) || BULLETS.test(one)) ??
    '')

function markerNamed(name: string): Marker | undefined {
  const spelt = name.replace('latin', 'alpha')
  return /^["']\s*[-–—]/.test(name) ? 'dash' : MARKERS.find((marker) => marker === spelt)
}

/** @param around the list that it lies in */
export function htmlList(tag: Tag, around: HtmlList | null): HtmlList {
  const type = tag.attributes.get('type') ?? ''
  // Google says it of the items.
  const first = tag.children.find((child) => typeof child !== 'string' && child.name === 'li')
  const name = styleOf(tag) || (typeof first === 'object' ? styleOf(first) : '')
  const isNumbered = NUMBERS.test(name) || (tag.name === 'ol' && !BULLETS.test(name))
  const marker = name === '' ? BY_TYPE[type] : markerNamed(name)
  return {
    level: (around?.level ?? 0) + 1,
    isNumbered,
    marker: marker === 'decimal' ? undefined : marker,
    isPlain: name === 'none',
    next: whole(tag.attributes.get('start')) ?? 1,
  }
}

/** The number of an item that comes next. */
export function numberOf(item: Tag, list: HtmlList): number {
  const number = whole(item.attributes.get('value')) ?? list.next
  list.next = number + 1
  return number
}
