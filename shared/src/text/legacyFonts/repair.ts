import type { LegacyFont } from './encoding.ts'
import { TCVN3 } from './tcvn3.ts'
import { VNI } from './vni.ts'

const escaped = (text: string) => text.replace(/[-\\\]^]/g, '\\$&')

/** Longest match first: "ôù" before "ô". */
const VNI_LETTER = new RegExp(
  [...VNI.keys()].toSorted((a, b) => b.length - a.length).join('|'),
  'gu',
)
const TCVN3_LETTER = new RegExp(`[${[...TCVN3.keys()].map(escaped).join('')}]`, 'gu')
const TCVN3_WORD = new RegExp(`[\\p{L}${[...TCVN3.keys()].map(escaped).join('')}]+`, 'gu')

const upper = (text: string) => text.toLocaleUpperCase('vi')

/** "NéI" is NỘI: between capitals a letter that has no capital byte was meant as one. */
function inItsCase(word: string): string {
  const sure = word.replace(TCVN3_LETTER, (letter) => {
    const read = TCVN3.get(letter) ?? letter
    return read === upper(read) ? 'X' : ''
  })
  const read = word.replace(TCVN3_LETTER, (letter) => TCVN3.get(letter) ?? letter)
  return sure.length > 1 && sure === upper(sure) ? upper(read) : read
}

const fromTcvn3 = (text: string, isCapital: boolean) => {
  const read = text.replace(TCVN3_WORD, inItsCase)
  return isCapital ? upper(read) : read
}

/**
 * A text in a font of the nineties as the Vietnamese that its font shows, in Unicode (NFC).
 * Only for text that is known or agreed to be in this encoding: it changes good text.
 */
export function repairLegacy(text: string, { encoding, isCapital }: LegacyFont): string {
  const read =
    encoding === 'tcvn3'
      ? fromTcvn3(text, isCapital)
      : text.replace(VNI_LETTER, (letter) => VNI.get(letter) ?? letter)
  return read.normalize('NFC')
}
