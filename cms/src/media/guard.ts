import type {
  CollectionBeforeOperationHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import { freshActorOf, unitsOf } from '../access/actor.ts'
import { operationOf } from '../platform/operation.ts'
import { Refusal } from '../platform/refusal.ts'
import { keepBytes } from './store.ts'
import { preparePicture } from './variants.ts'

const REFUSED = ['delete', 'restoreVersion', 'autosave']
const MAX_BYTES = 25 * 1024 * 1024

const refused = (message: string) => new APIError(message, 422, null, true)

interface Args {
  data?: Record<string, unknown>
  duplicateFromID?: unknown
  id?: unknown
  req: PayloadRequest
}

async function ingest(args: Args): Promise<void> {
  const { file } = args.req
  if (!file) throw refused('Chưa có tệp ảnh: chọn một ảnh JPEG, PNG hoặc WebP.')
  if (file.size > MAX_BYTES) throw refused('Ảnh lớn hơn 25 MB: thu nhỏ rồi tải lại.')
  const picture = await preparePicture(file.data)
  if (!picture)
    throw refused('Tệp này không phải ảnh JPEG, PNG hoặc WebP: lưu lại ở dạng JPEG rồi tải lên.')
  const digest = await keepBytes(picture.bytes)
  await Promise.all(picture.variants.map(({ bytes }) => keepBytes(bytes)))
  const variants = picture.variants.map(({ bytes: _, ...variant }) => variant)
  args.data = { ...args.data, sha256: digest, format: picture.format, variants }
  const mimetype = `image/${picture.format === 'jpg' ? 'jpeg' : picture.format}`
  const name = `${digest}.${picture.format}`
  args.req.file = { ...file, data: picture.bytes, mimetype, name, size: picture.bytes.length }
}

/** Cropping (`uploadEdits`) makes Payload fetch the old file and put another in its place. */
const changesBytes = ({ file, query }: PayloadRequest) =>
  file !== undefined || query['uploadEdits'] !== undefined

/** A picture is what its bytes are: taken in once, never replaced, duplicated or deleted. */
export const guardMediaOperations: CollectionBeforeOperationHook = async (hook) => {
  const operation = operationOf(hook)
  if (REFUSED.includes(operation)) throw new Refusal([{ code: 'notYours' }])
  if (operation !== 'create' && operation !== 'update') return
  const given = hook.args as Args
  if (given.duplicateFromID !== undefined) throw new Refusal([{ code: 'notYours' }])
  // Before access: a visitor's picture must neither be decoded nor kept.
  const actor = await freshActorOf(given.req)
  if (actor?.active !== true) throw new Refusal([{ code: 'notYours' }])
  if (operation === 'create') await ingest(given)
  else if (changesBytes(given.req) || given.id === undefined) {
    throw new Refusal([{ code: 'notYours' }])
  }
}

/** What the bytes decide; a change of words leaves it as it was. */
const FIXED = [
  'sha256',
  'format',
  'variants',
  'filename',
  'filesize',
  'mimeType',
  'width',
  'height',
  'url',
  'uploadedBy',
  'units',
]

export const guardMediaChange: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const actor = await freshActorOf(req)
  if (!actor?.active) throw new Refusal([{ code: 'notYours' }])
  const values = data as Record<string, unknown>
  if (operation === 'create') {
    return {
      ...values,
      uploadedBy: actor.person,
      units: [...new Set(unitsOf(actor, ['writer', 'head']))],
    }
  }
  const original = originalDoc as Record<string, unknown> & { uploadedBy?: string }
  if (original.uploadedBy !== actor.person) throw new Refusal([{ code: 'notYours' }])
  return { ...values, ...Object.fromEntries(FIXED.map((name) => [name, original[name]])) }
}
