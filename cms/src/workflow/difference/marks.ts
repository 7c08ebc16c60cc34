import { findInvisible } from '@bbt/shared/text/invisible.ts'
import type { Unreadable } from '@bbt/shared/text/legacyFonts/unreadable.ts'
import { findUnreadable } from '@bbt/shared/text/legacyFonts/unreadable.ts'

type Fields = readonly (readonly [label: string, text: string])[]

/** Places named one by one; a text in an old font has thousands. */
const SAID = 12

function said(places: readonly string[]): string[] {
  const more = places.length - SAID
  return more > 0 ? [...places.slice(0, SAID), `và ${more} chỗ nữa`] : [...places]
}

/** Characters that nobody sees, named with their places. */
export const invisibleIn = (fields: Fields): string[] =>
  said(
    fields.flatMap(([label, text]) =>
      findInvisible(text).map(({ name, index }) => `${label}: ${name} ở ký tự thứ ${index + 1}`),
    ),
  )

const wordsOf = (found: Unreadable): string => {
  const place = `ở ký tự thứ ${found.index + 1}`
  if (found.kind === 'legacyFont')
    return `“${found.word}” gõ bằng phông cũ, đọc là “${found.read}”, ${place}`
  if (found.kind === 'replacement') return `chữ đã mất (${found.code}) ${place}`
  return `ký hiệu riêng của một phông (${found.code}) ${place}`
}

/** What readers see as boxes or as other letters: private-use characters, lost ones, TCVN3 and VNI. */
export const unreadableIn = (fields: Fields): string[] =>
  said(
    fields.flatMap(([label, text]) =>
      findUnreadable(text).map((found) => `${label}: ${wordsOf(found)}`),
    ),
  )
