import { z } from 'zod'
import { CHARACTERS } from '../limits.ts'
import { digest, text } from './fields.ts'

export const Variant = z.strictObject({
  sha256: digest,
  format: z.enum(['avif', 'webp']),
  width: z.int().positive(),
  height: z.int().positive(),
})

/** A picture frozen into a revision: its bytes and the bytes of its variants by SHA-256. */
export const Image = z.strictObject({
  sha256: digest,
  format: z.enum(['jpg', 'png', 'webp']),
  width: z.int().positive(),
  height: z.int().positive(),
  alt: text(CHARACTERS.alt),
  caption: text(CHARACTERS.caption).optional(),
  credit: text(CHARACTERS.credit).optional(),
  /** Narrowest first; none is wider than the picture. */
  variants: z.array(Variant).optional(),
})

export type Variant = z.infer<typeof Variant>
export type Image = z.infer<typeof Image>

/** The public path of content-addressed bytes. */
export function mediaPath(file: { sha256: string; format: string }): string {
  return `/media/${file.sha256}.${file.format}`
}

/** Every content-addressed file a picture needs. */
export function imageFiles(image: Image): { sha256: string; format: string }[] {
  return [image, ...(image.variants ?? [])]
}
