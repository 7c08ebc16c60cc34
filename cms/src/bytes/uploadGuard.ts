import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { freshActorOf, unitsOf } from '../access/actor.ts'
import { operationOf } from '../platform/operation.ts'
import { Refusal } from '../platform/refusal.ts'

const REFUSED = ['delete', 'restoreVersion', 'autosave']

interface Args {
  data?: Record<string, unknown>
  duplicateFromID?: unknown
  id?: unknown
  req: PayloadRequest
}

/** Cropping (`uploadEdits`) makes Payload fetch the old file and put another in its place. */
const changesBytes = ({ file, query }: PayloadRequest) =>
  file !== undefined || query['uploadEdits'] !== undefined

/**
 * A row of uploaded bytes is what its bytes are: taken in once, never replaced, duplicated or deleted.
 * @param takeIn what the row says of the request's file; the endpoint has taken it in already, the Local API has not
 */
export const guardUploadOperations =
  (
    takeIn: (req: PayloadRequest, data: Readonly<Record<string, unknown>>) => Promise<object>,
  ): CollectionBeforeOperationHook =>
  async (hook) => {
    const operation = operationOf(hook)
    if (REFUSED.includes(operation)) throw new Refusal([{ code: 'notYours' }])
    if (operation !== 'create' && operation !== 'update') return
    const given = hook.args as Args
    if (given.duplicateFromID !== undefined) throw new Refusal([{ code: 'notYours' }])
    // Before access: a visitor's file must neither be decoded nor kept.
    const actor = await freshActorOf(given.req)
    if (actor?.active !== true) throw new Refusal([{ code: 'notYours' }])
    if (operation === 'create') {
      const data = given.data ?? {}
      given.data = { ...data, ...(await takeIn(given.req, data)) }
    } else if (changesBytes(given.req) || given.id === undefined) {
      throw new Refusal([{ code: 'notYours' }])
    }
  }

const FIXED = [
  ...['filename', 'filesize', 'mimeType', 'width', 'height', 'url', 'thumbnailURL'],
  ...['uploadedBy', 'units'],
]

/** A row belongs to who brought it and to their units; what its bytes decide stays when its words change. */
export const guardUploadChange =
  (decided: readonly string[]): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
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
    const fixed = [...FIXED, ...decided].map((name) => [name, original[name]])
    return { ...values, ...(Object.fromEntries(fixed) as object) }
  }
