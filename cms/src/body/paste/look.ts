import type { LegacyFont } from '@bbt/shared/text/legacyFonts/encoding.ts'
import { legacyFontOf } from '@bbt/shared/text/legacyFonts/encoding.ts'
import { repairedAddress } from './address.ts'
import type { Tag } from './markup.ts'
import { valueIn } from './style.ts'

export const BOLD = 1
export const UNDERLINE = 8
const [ITALIC, STRUCK, SUB, SUP] = [2, 4, 32, 64] as const

/** How words look: it comes down from the elements around. */
export interface Look {
  /** Lexical's bits (`body/nodes/text.ts`). */
  marks: number
  /** Where they lead; null for nowhere. */
  link: string | null
  /** Whether blanks and breaks count as they stand. */
  isPre: boolean
  isUpper: boolean
  /** The font of the nineties that they are written in. */
  font: LegacyFont | null
}

export const PLAIN: Look = { marks: 0, link: null, isPre: false, isUpper: false, font: null }

const BY_TAG: Readonly<Record<string, number>> = {
  b: BOLD,
  strong: BOLD,
  dt: BOLD,
  i: ITALIC,
  em: ITALIC,
  cite: ITALIC,
  dfn: ITALIC,
  var: ITALIC,
  u: UNDERLINE,
  s: STRUCK,
  strike: STRUCK,
  sub: SUB,
  sup: SUP,
}

/** Where `vertical-align` is about the box and not about the words. */
const BOXES = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'col', 'colgroup', 'img']

const set = (marks: number, bit: number, isOn: boolean) => (isOn ? marks | bit : marks & ~bit)

const raised = (marks: number, bit: number) => (marks & ~(SUB | SUP)) | bit

function marksOf({ name, style }: Tag, around: number): number {
  const own = Object.hasOwn(BY_TAG, name) ? (BY_TAG[name] ?? 0) : 0
  let marks = own === SUB || own === SUP ? raised(around, own) : around | own
  const weight = valueIn(style, 'font-weight')
  if (/^(?:bold|bolder|[6-9]\d\d|1000)$/.test(weight)) marks |= BOLD
  else if (/^(?:normal|lighter|[1-5]?\d\d)$/.test(weight)) marks &= ~BOLD
  const slant = valueIn(style, 'font-style')
  if (slant !== '') marks = set(marks, ITALIC, /^(?:italic|oblique)/.test(slant))
  const lines = `${valueIn(style, 'text-decoration')} ${valueIn(style, 'text-decoration-line')}`
  if (lines.includes('underline')) marks |= UNDERLINE
  else if (name === 'u' && lines.includes('none')) marks = set(marks, UNDERLINE, (around & 8) !== 0)
  if (lines.includes('line-through')) marks |= STRUCK
  if (BOXES.includes(name)) return marks
  const height = valueIn(style, 'vertical-align')
  if (height === 'sub') marks = raised(marks, SUB)
  if (height === 'super') marks = raised(marks, SUP)
  return marks
}

/** The first font that is named. Others stand in for it where it is not installed. */
const familyOf = ({ attributes, style }: Tag) =>
  (style.get('font-family') ?? attributes.get('face') ?? '').split(',')[0]?.trim() ?? ''

/** How words look in an element. */
export function lookIn(tag: Tag, around: Look): Look {
  const { name, attributes, style } = tag
  const family = familyOf(tag)
  const blanks = valueIn(style, 'white-space') || (name === 'pre' ? 'pre' : '')
  const letters = valueIn(style, 'text-transform')
  const href = name === 'a' ? attributes.get('href') : undefined
  return {
    marks: marksOf(tag, around.marks),
    link: href === undefined ? around.link : (repairedAddress(href) ?? around.link),
    isPre: blanks === '' ? around.isPre : /^(?:pre|break-spaces)/.test(blanks),
    isUpper: letters === '' ? around.isUpper : letters === 'uppercase',
    font: family === '' ? around.font : legacyFontOf(family),
  }
}
