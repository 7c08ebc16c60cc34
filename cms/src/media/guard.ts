import type {
  CollectionBeforeOperationHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { freshActorOf, unitsOf } from '../access/actor.ts'
import { operationOf } from '../platform/operation.ts'
import { Refusal } from '../platform/refusal.ts'
import { takeIn, takenAs } from './intake.ts'

const REFUSED = ['delete', 'restoreVersion', 'autosave']
interface Args {
  data?: Record<string, unknown>
  duplicateFromID?: unknown
  id?: unknown
  req: PayloadRequest
}

/** The row says of the picture what its bytes say. The endpoint has taken it in already; the Local API has not. */
async function fill(args: Args): Promise<void> {
  const row = takenAs(args.req.file) ?? (await takeIn(args.req))
  args.data = { ...args.data, ...row }
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
  if (operation === 'create') await fill(given)
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
  'thumbnailURL',
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
  const fixed = Object.fromEntries(FIXED.map((name) => [name, original[name]]))
  return { ...values, ...fixed }
}
