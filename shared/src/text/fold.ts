import { cleanLine } from './clean.ts'

/** The five tone marks as combining characters: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Letters in white on black: compatibility forms for the eye, though not by Unicode. */
const FILLED = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu
const FIRST_FILLED = [0x1f150, 0x1f170] as const

const filledLetter = (letter: string) => {
  const point = letter.codePointAt(0) ?? 0
  const first = point < FIRST_FILLED[1] ? FIRST_FILLED[0] : FIRST_FILLED[1]
  return String.fromCharCode(97 + point - first)
}

/** Latin letters that are not a plain one with a mark, as people type them without. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}
const NOT_PLAIN = /[đðøłħŧıßæœþ]/g

/**
 * A text as people type it without marks: lower case, no marks, đ → d, one line; letters that only look
 * different (mathematical, full-width, enclosed, ligatures) as the letters they are, nothing unseen.
 * For finding things; two different words may fold to one ("đường", "dương" → "duong").
 */
export function fold(text: string): string {
  const letters = cleanLine(text).replace(FILLED, filledLetter).normalize('NFKC').toLowerCase()
  const plain = letters
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
  return cleanLine(plain.normalize('NFKC'))
}

/**
 * A text in which each syllable has one spelling: lower case, its tone moved behind its last letter.
 * So hòa = hoà and thủy = thuỷ, but hòa ≠ hóa and đường ≠ dương. For comparing, not for showing.
 */
export function canonicalSyllables(text: string): string {
  return text
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (syllable) => {
      const tones = syllable.match(TONES) ?? []
      return syllable.replace(TONES, '') + tones.join('')
    })
    .normalize('NFC')
}
