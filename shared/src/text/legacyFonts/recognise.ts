import { isSyllable } from '../syllable.ts'
import type { LegacyEncoding } from './encoding.ts'
import { repairLegacy } from './repair.ts'
import { TCVN3 } from './tcvn3.ts'
import { VNI } from './vni.ts'

/** Characters that stand for a letter in one of the encodings; soft hyphens are TCVN3's "ư". */
const STRANGE = Array.from([...TCVN3.keys(), ...VNI.keys()].join(''))
  .filter((character) => character > '\u007f')
  .join('')
const WORD = new RegExp(`[\\p{L}\\p{M}${STRANGE}]+`, 'gu')
const IS_STRANGE = new RegExp(`[${STRANGE}]`, 'gu')

/** A text shows in which encoding it is long before this; what is longer is not read to its end. */
const READ_CHARACTERS = 20_000
/** Nobody writes so much in one word; longer ones are not looked at. */
const LONGEST_WORD = 12
/** Of the words with strange letters, and of all words, how many must be Vietnamese once they are read so. */
const STRANGE_SHARE = 0.8
const WHOLE_SHARE = 0.6

interface Reading {
  encoding: LegacyEncoding
  words: LegacyWord[]
}

/** A word that only an old font shows right: where it stands (UTF-16 units), as it is, and what it was. */
interface LegacyWord {
  index: number
  word: string
  read: string
}

const count = (word: string) => word.match(IS_STRANGE)?.length ?? 0

/** A word that is Vietnamese only when it is read in the encoding. */
const isChanged = (word: string, read: string) =>
  read !== word && isSyllable(read) && !isSyllable(word.replaceAll('\u00ad', ''))

function readAs(text: string, encoding: LegacyEncoding): Reading | null {
  const words: LegacyWord[] = []
  let [all, good, strange, read] = [0, 0, 0, 0]
  for (const { 0: word, index } of text.slice(0, READ_CHARACTERS).matchAll(WORD)) {
    if (word.length > LONGEST_WORD) continue
    const as = repairLegacy(word, { encoding, isCapital: false })
    const isGood = isSyllable(as)
    all++
    if (isGood) good++
    if (count(word) === 0) continue
    strange++
    if (isGood) read++
    if (isChanged(word, as)) words.push({ index, word, read: as })
  }
  const isPlain = words.length > 1 || words.some(({ word }) => count(word) > 1)
  const isVietnamese = read >= strange * STRANGE_SHARE && good >= all * WHOLE_SHARE
  return isPlain && isVietnamese ? { encoding, words } : null
}

/**
 * Reads a text whose font is not known: in which of the old encodings it is Vietnamese, and the words that
 * show it. Null for text that is what it says, in any language: one word more than may be chance is asked for.
 * Of a long text its first 20 000 characters are read.
 */
export function recogniseLegacy(text: string): Reading | null {
  if (count(text) === 0) return null
  const [tcvn3, vni] = [readAs(text, 'tcvn3'), readAs(text, 'vni')]
  if (tcvn3 === null || vni === null) return tcvn3 ?? vni
  return tcvn3.words.length >= vni.words.length ? tcvn3 : vni
}
