import type { Image } from '@bbt/shared/contract/image.ts'

const at = (bytes: Buffer, start: number, wanted: readonly number[]) =>
  wanted.every((byte, n) => bytes[start + n] === byte)

const ascii = (text: string) => [...Buffer.from(text, 'latin1')]

/**
 * What a file is by its first bytes, whatever its name or sender say; null for everything that we do
 * not take in. Looked at before any decoder sees the file: those for SVG, PDF and the like never do.
 */
export function formatOf(bytes: Buffer): Image['format'] | null {
  if (at(bytes, 0, [0xff, 0xd8, 0xff])) return 'jpg'
  if (at(bytes, 0, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a])) return 'png'
  if (at(bytes, 0, ascii('RIFF')) && at(bytes, 8, ascii('WEBP'))) return 'webp'
  return null
}
