import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { Image, Variant } from '@bbt/shared/contract/image.ts'
import sharp from 'sharp'

const WIDTHS = [480, 800, 1200]
const MAX_SIDE = 2400
const MAX_PIXELS = 50_000_000

/** A picture made ready: its bytes without metadata, and the variants the site shows. */
export interface Prepared {
  bytes: Buffer
  format: Image['format']
  width: number
  height: number
  variants: (Variant & { bytes: Buffer })[]
}

/** What a picture is by its content, whatever its name says. */
const FORMATS: Record<string, Image['format']> = { jpeg: 'jpg', png: 'png', webp: 'webp' }

async function variant(source: Buffer, width: number, format: Variant['format']) {
  const resized = sharp(source).resize({ width, withoutEnlargement: true })
  const encoded =
    format === 'avif' ? resized.avif({ quality: 50, effort: 2 }) : resized.webp({ quality: 80 })
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
  return { sha256: sha256(data), format, width: info.width, height: info.height, bytes: data }
}

/**
 * Decodes an upload and makes it fit for the public: turned upright, at most 2400 px a side, EXIF and
 * GPS gone, with AVIF and WebP variants. Null when the bytes are not a JPEG, PNG or WebP picture.
 */
export async function preparePicture(upload: Buffer): Promise<Prepared | null> {
  if (upload.length === 0) return null
  const picture = sharp(upload, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
  const metadata = await picture.metadata().catch(() => null)
  const format = metadata ? FORMATS[metadata.format] : undefined
  if (format === undefined) return null
  const upright = picture
    .rotate()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
  const encoded =
    format === 'jpg' ? upright.jpeg({ quality: 85, mozjpeg: true }) : upright.toFormat(format)
  // What breaks off in the middle, or is larger than we decode, is no picture to us.
  const decoded = await encoded.toBuffer({ resolveWithObject: true }).catch(() => null)
  if (decoded === null) return null
  const { data, info } = decoded
  const widths = WIDTHS.filter((width) => width < info.width)
  const wanted = (widths.length > 0 ? widths : [info.width]).flatMap((width) =>
    (['avif', 'webp'] as const).map((kind) => ({ width, kind })),
  )
  const variants = await Promise.all(wanted.map(({ width, kind }) => variant(data, width, kind)))
  return { bytes: data, format, width: info.width, height: info.height, variants }
}
