import type { LegacyFont } from '@bbt/shared/text/legacyFonts/encoding.ts'

const NAME = '--legacy-font'

/** How words in a font of the nineties are marked until their writer says what becomes of them; no save keeps it. */
export const markOf = ({ encoding, isCapital }: LegacyFont): string =>
  `${NAME}: ${encoding}${isCapital ? '-capital' : ''}`

/** The font that words are marked with; null for all others. */
export function markedFont(style: string): LegacyFont | null {
  const [, encoding, capital] = /^--legacy-font: (tcvn3|vni)(-capital)?$/.exec(style) ?? []
  if (encoding !== 'tcvn3' && encoding !== 'vni') return null
  return { encoding, isCapital: capital !== undefined }
}
