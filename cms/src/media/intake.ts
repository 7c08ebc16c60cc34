import type { File, PayloadRequest } from 'payload'
import { MAX_PICTURE_BYTES } from './limits.ts'
import { makeLine } from './line.ts'
import { PictureRefused } from './problems.ts'
import { keepBytes } from './store.ts'
import type { Prepared } from './variants.ts'
import { preparePicture } from './variants.ts'

const inLine = makeLine()

/** What the row says of a picture that was taken in. */
interface Taken {
  sha256: string
  format: Prepared['format']
  variants: Omit<Prepared['variants'][number], 'bytes'>[]
}

const taken = new WeakMap<File, Taken>()

/** What was taken in as this file; undefined for a file that has not been through `takeIn`. */
export const takenAs = (file: File | undefined): Taken | undefined => file && taken.get(file)

/**
 * Checks the request's file, makes the picture ready and keeps its bytes; the request then carries the
 * picture in place of the file, named by its digest: no name a sender chose goes further. Slow, and
 * therefore done before a transaction holds others up. @throws PictureRefused
 */
export async function takeIn(req: PayloadRequest): Promise<Taken> {
  const { file } = req
  if (!file) throw new PictureRefused('missing')
  if (file.data.length > MAX_PICTURE_BYTES) throw new PictureRefused('tooManyBytes')
  const prepared = await inLine(() => preparePicture(file.data))
  if (!prepared.ok) throw new PictureRefused(prepared.problem)
  const { bytes, format, variants } = prepared.picture
  const sha256 = await keepBytes(bytes)
  await Promise.all(variants.map((variant) => keepBytes(variant.bytes)))
  const mimetype = `image/${format === 'jpg' ? 'jpeg' : format}`
  req.file = { data: bytes, mimetype, name: `${sha256}.${format}`, size: bytes.length }
  const row = { sha256, format, variants: variants.map(({ bytes: _, ...rest }) => rest) }
  taken.set(req.file, row)
  return row
}
