import { recogniseLegacy } from './recognise.ts'

/** Something in a text that readers will not see as it was meant. `index` counts UTF-16 units. */
export type Unreadable =
  | { kind: 'privateUse' | 'replacement'; index: number; code: string }
  | { kind: 'legacyFont'; index: number; word: string; read: string }

const PLACES = /[\p{Co}\uFFFD]/gu

/**
 * What of a text only its own font shows: private-use letters (a bullet of Symbol), the mark of a lost letter
 * (U+FFFD), and the words of TCVN3 or VNI with what they were. In the text's order; empty for a good text.
 */
export function findUnreadable(text: string): Unreadable[] {
  const characters = [...text.matchAll(PLACES)].map(({ 0: character, index }): Unreadable => {
    const point = character.codePointAt(0) ?? 0
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    return { kind: point === 0xfffd ? 'replacement' : 'privateUse', index, code }
  })
  const words = (recogniseLegacy(text)?.words ?? []).map((found): Unreadable => ({
    kind: 'legacyFont',
    ...found,
  }))
  return [...characters, ...words].toSorted((a, b) => a.index - b.index)
}
