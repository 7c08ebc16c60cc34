import type { Marker } from '../markers.ts'

/** What stands before an item, read from its letters. */
export interface Sign {
  isNumbered: boolean
  number: number
  marker: Marker | undefined
}

type Kind = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman'

const BULLETS: Readonly<Record<string, Marker>> = {
  '·': 'disc',
  '•': 'disc',
  '●': 'disc',
  '\uf0b7': 'disc',
  o: 'circle',
  '○': 'circle',
  '◦': 'circle',
  '§': 'square',
  '▪': 'square',
  '■': 'square',
  '\uf0a7': 'square',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
}

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  v: 5,
  x: 10,
  l: 50,
  c: 100,
  d: 500,
  m: 1000,
}

function romanOf(letters: string): number | null {
  if (!/^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(letters)) return null
  const values = Array.from(letters, (letter) => ROMAN[letter] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}

/** "a" … "z", "aa" … as CSS counts. */
function alphaOf(letters: string): number | null {
  if (!/^[a-z]{1,2}$/.test(letters)) return null
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0)
}

const NAMED: Readonly<Record<string, Kind>> = {
  'alpha-lower': 'lower-alpha',
  'alpha-upper': 'upper-alpha',
  'roman-lower': 'lower-roman',
  'roman-upper': 'upper-roman',
}

/** The ways to read a number, the likelier first. */
function readings(word: string): (readonly [Kind, number])[] {
  if (/^\d{1,6}$/.test(word)) return [['decimal', Number(word)]]
  const letters = word.toLowerCase()
  if (word !== letters && word !== word.toUpperCase()) return []
  const letterCase = word === letters ? 'lower' : 'upper'
  const [roman, alpha] = [romanOf(letters), alphaOf(letters)]
  const both: (readonly [Kind, number | null])[] = [
    [`${letterCase}-alpha`, alpha],
    [`${letterCase}-roman`, roman],
  ]
  const isRoman = letters.startsWith('i') || letters.length > 1
  const ordered = isRoman ? both.toReversed() : both
  return ordered.filter((one): one is readonly [Kind, number] => one[1] !== null && one[1] > 0)
}

/**
 * Reads the letters that Word put before an item: "·", "1.", "c)", "IV."; null for what no list of ours can
 * show before it ("1.1.", "Điều 5."), which then stays words.
 * @param before the item before it in its list, which tells "c" the letter from "c" the hundred
 * @param format what the sheet says: "alpha-lower"
 */
export function readSign(letters: string, before: Sign | null, format: string): Sign | null {
  const text = letters.replace(/[\s\u00a0]+/g, '')
  const bullet = BULLETS[text]
  if (bullet !== undefined) return { isNumbered: false, number: 1, marker: bullet }
  const [, word = '', end = ''] = /^([0-9]+|[A-Za-z]+)([.)]?)$/.exec(text) ?? []
  const isGlyph = format === '' && end === '' && /^[^\d]$/u.test(text)
  if (format === 'bullet' || isGlyph) return { isNumbered: false, number: 1, marker: undefined }
  const suffix = end === ')' ? '-paren' : ''
  const found = readings(word).map(([kind, number]): Sign => {
    const marker: Marker = `${kind}${suffix}`
    return { isNumbered: true, number, marker: marker === 'decimal' ? undefined : marker }
  })
  const isNext = (sign: Sign) =>
    before?.isNumbered === true &&
    sign.marker === before.marker &&
    sign.number === before.number + 1
  const named = found.find(({ marker }) => marker === `${NAMED[format] ?? 'none'}${suffix}`)
  return named ?? found.find(isNext) ?? found[0] ?? null
}
