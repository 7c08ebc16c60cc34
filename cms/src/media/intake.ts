import { BYTES } from '@bbt/shared/limits.ts'
import type { File, PayloadRequest } from 'payload'
import { refuseInfected } from '../bytes/scan.ts'
import { storedName } from '../bytes/names.ts'
import { bytesOf } from '../bytes/store.ts'
import { makeLine } from './line.ts'
import { PictureRefused } from './problems.ts'
import type { Prepared } from './variants.ts'
import { preparePicture } from './variants.ts'

const inLine = makeLine()

/** What the row says of a picture that was taken in. */
interface Taken {
  sha256: string
  format: Prepared['format']
  variants: Omit<Prepared['variants'][number], 'bytes'>[]
}

const refused = (...why: ConstructorParameters<typeof PictureRefused>) => new PictureRefused(...why)

const taken = new WeakMap<File, Taken>()

/**
 * Checks the request's file, makes the picture ready and keeps its bytes; the request then carries the
 * picture in place of the file, named by its digest: no name a sender chose goes further. Slow, and
 * therefore done before a transaction holds others up. A picture that was taken in already stays as it is. @throws PictureRefused
 */
export async function takeIn(req: PayloadRequest): Promise<Taken> {
  const { file } = req
  if (!file) throw new PictureRefused('missing')
  const known = taken.get(file)
  if (known) return known
  if (file.data.length > BYTES.picture) throw new PictureRefused('tooManyBytes')
  const prepared = await inLine(async () => {
    await refuseInfected(req, file.data, refused)
    return preparePicture(file.data)
  })
  if (!prepared.ok) throw new PictureRefused(prepared.problem)
  const { bytes, format, variants } = prepared.picture
  const { keep } = bytesOf(req.payload)
  const sha256 = await keep(bytes)
  await Promise.all(variants.map((variant) => keep(variant.bytes)))
  const mimetype = `image/${format === 'jpg' ? 'jpeg' : format}`
  req.file = { data: bytes, mimetype, name: storedName(sha256, format), size: bytes.length }
  const row = { sha256, format, variants: variants.map(({ bytes: _, ...rest }) => rest) }
  taken.set(req.file, row)
  return row
}
