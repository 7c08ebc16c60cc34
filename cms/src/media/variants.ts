import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { Image, Variant } from '@bbt/shared/contract/image.ts'
import { MAX_PIXELS } from '@bbt/shared/limits.ts'
import sharp from 'sharp'
import { formatOf } from './magic.ts'
import type { PictureProblem } from './problems.ts'

const WIDTHS = [480, 800, 1200]
const MAX_SIDE = 2400
/** Honest pictures take one or two; what takes longer was made to. */
const MAX_SECONDS = 20

/** A picture made ready: its bytes without metadata, and the variants the site shows. */
export interface Prepared {
  bytes: Buffer
  format: Image['format']
  width: number
  height: number
  variants: (Variant & { bytes: Buffer })[]
}

export type PreparedPicture =
  { ok: true; picture: Prepared } | { ok: false; problem: PictureProblem }

const no = (problem: PictureProblem): PreparedPicture => ({ ok: false, problem })

/** As sharp calls what we take in. */
const DECODED: Record<Image['format'], string> = { jpg: 'jpeg', png: 'png', webp: 'webp' }

async function variant(source: Buffer, width: number, format: Variant['format']) {
  const resized = sharp(source).resize({ width, withoutEnlargement: true })
  const encoded =
    format === 'avif' ? resized.avif({ quality: 50, effort: 2 }) : resized.webp({ quality: 80 })
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
  return { sha256: sha256(data), format, width: info.width, height: info.height, bytes: data }
}

/**
 * Decodes an upload and makes it fit for the public: turned upright, at most 2400 px a side, EXIF, GPS
 * and whatever else hangs on it gone, with AVIF and WebP variants. Sizes are read from its head and
 * judged before anything is decoded.
 */
export async function preparePicture(upload: Buffer): Promise<PreparedPicture> {
  const format = formatOf(upload)
  if (format === null) return no('notAPicture')
  const picture = sharp(upload, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
  const head = await sharp(upload, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (head?.format !== DECODED[format]) return no('broken')
  if (head.width * head.height > MAX_PIXELS) return no('tooManyPixels')
  if ((head.pages ?? 1) > 1) return no('animated')
  const upright = picture
    .rotate()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: MAX_SECONDS })
  const encoded =
    format === 'jpg' ? upright.jpeg({ quality: 85, mozjpeg: true }) : upright.toFormat(format)
  // What breaks off in the middle is no picture to us.
  const decoded = await encoded.toBuffer({ resolveWithObject: true }).catch(() => null)
  if (decoded === null) return no('broken')
  const { data, info } = decoded
  const widths = WIDTHS.filter((width) => width < info.width)
  const wanted = (widths.length > 0 ? widths : [info.width]).flatMap((width) =>
    (['avif', 'webp'] as const).map((kind) => ({ width, kind })),
  )
  const variants = await Promise.all(wanted.map(({ width, kind }) => variant(data, width, kind)))
  return {
    ok: true,
    picture: { bytes: data, format, width: info.width, height: info.height, variants },
  }
}
