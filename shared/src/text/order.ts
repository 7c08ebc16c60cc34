import { cleanLine } from './clean.ts'

/** Signs in the order of the Unicode Collation Algorithm's table (CLDR's root, which Vietnamese leaves as it is). */
const SIGNS = ' _-‐–—,;:!¡?¿.·\'‘’‚‹›"“”„«»()[]{}§¶@*/\\&#%‰†‡•`^°©®+±÷×<=>|¦~'
/** Letters that follow their plain letter in the Vietnamese alphabet; "{" and "|" come after "z". */
const AFTER: Readonly<Record<string, string>> = {
  ă: 'a{',
  â: 'a|',
  đ: 'd{',
  ð: 'd{',
  ê: 'e{',
  ô: 'o{',
  ơ: 'o|',
  ư: 'u{',
}
/** Dictionary order of the tones: huyền, hỏi, ngã, sắc, nặng; other marks come after them. */
const TONES = '\u0300\u0309\u0303\u0301\u0323'
const ALL_TONES = /[\u0300\u0309\u0303\u0301\u0323]/g
/** Longer texts are in order by their beginnings. */
const MAX_CHARACTERS = 200

/** Quotes that differ as letters with and without a tone do: each stands where the first of its row stands. */
const QUOTES = ["'‘’‚", '"“”„'] as const
const rowOf = (character: string) => QUOTES.find((row) => row.includes(character))

function weightOf(character: string): string {
  const sign = SIGNS.indexOf(rowOf(character)?.[0] ?? character)
  if (sign >= 0) return `!${String.fromCharCode(0x21 + sign)}`
  if (/[0-9a-z]/.test(character)) return character
  return AFTER[character] ?? `}${character}`
}

/** A letter with its marks as its weight, and the ranks of those that are no part of the letter. */
function weighed(cluster: string): { weight: string; marks: string } {
  const tones = cluster.match(ALL_TONES) ?? []
  const [letter = '', ...others] = cluster.replace(ALL_TONES, '').normalize('NFC')
  const quote = rowOf(letter)?.indexOf(letter) ?? 0
  const ranks = [...tones.map((tone) => TONES.indexOf(tone) + 1), ...(quote > 0 ? [quote] : [])]
  return { weight: weightOf(letter), marks: `0${ranks.join('')}${'6'.repeat(others.length)}` }
}

/**
 * A key whose plain byte order is the order of a Vietnamese dictionary: letters first (d before đ, o ô ơ),
 * tones where the letters are equal, upper case as lower. Stored with the row: databases cannot do it.
 */
export function orderKey(text: string): string {
  const plain = cleanLine(text.normalize('NFKC').slice(0, MAX_CHARACTERS)).toLowerCase()
  const clusters = plain.normalize('NFD').match(/\P{M}\p{M}*/gu) ?? []
  const parts = clusters.map(weighed)
  const marks = parts.map((part) => part.marks).join('')
  return `${parts.map((part) => part.weight).join('')} ${marks.replace(/0+$/, '')}`.trim()
}
