/** The two encodings of the nineties: bytes that only their own fonts show as Vietnamese. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** An encoding, and whether its font shows small letters as capitals (.VnTimeH). */
export interface LegacyFont {
  encoding: LegacyEncoding
  isCapital: boolean
}

/** What people know them as. */
export const ENCODING_NAMES: Record<LegacyEncoding, string> = { tcvn3: 'TCVN3', vni: 'VNI' }

/**
 * The encoding that a font of this name shows; null for all others.
 * @param family one family's name, as in a document: ".VnTimeH", "VNI-Times"
 */
export function legacyFontOf(family: string): LegacyFont | null {
  const name = family.trim().replace(/^["']|["']$/g, '')
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', isCapital: name.endsWith('H') }
  return /^vni[- ]/i.test(name) ? { encoding: 'vni', isCapital: false } : null
}
