/** The five tone marks as combining characters: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * A text as people type it without marks: lower case, no marks, đ → d.
 * For finding things; two different words may fold to one ("đường", "dương" → "duong").
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .normalize('NFC')
    .toLowerCase()
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
