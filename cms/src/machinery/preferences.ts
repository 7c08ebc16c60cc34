import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  Endpoint,
  PayloadHandler,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { addDataAndFileToRequest, NotFound, UnauthorizedError } from 'payload'
import { nobody } from '../access/staff.ts'
import { pathParam } from '../endpoints/answer.ts'
import { operationOf } from '../platform/operation.ts'
import { Refusal } from '../platform/refusal.ts'
import { RequestRefused } from '../platform/requestRefused.ts'
import { allWhere, removeWhere } from '../platform/rows.ts'
import { isPreference, MOST_PREFERENCES } from './preferenceBounds.ts'

const unfit = () =>
  new RequestRefused('unreadable', 'Tuỳ chọn hiển thị này không đúng dạng hoặc quá lớn.')

/** Whoever keeps more than one may lets go of those that were used last long ago. */
async function prune(req: PayloadRequest): Promise<void> {
  const person = req.user?.id
  if (person === undefined) return
  const own = { 'user.value': { equals: person } }
  const rows = await allWhere(req, 'payload-preferences', own, { sort: '-updatedAt' })
  const gone = rows.slice(MOST_PREFERENCES).map(({ id }) => id)
  if (gone.length > 0) await removeWhere(req, 'payload-preferences', { id: { in: gone } })
}

/** Payload writes at these places past its own access and hooks. */
const bounded =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    await addDataAndFileToRequest(req)
    const { value, ...rest } = req.data ?? {}
    const data = value === undefined ? rest : { value: value as unknown }
    // What else is sent along, somebody's name say, does not get as far as Payload.
    Object.assign(req, { data, json: () => Promise.resolve(data) })
    if (!isPreference(pathParam(req, 'key'), value === undefined ? rest : value)) throw unfit()
    const answer = await handler(req)
    await prune(req)
    return answer
  }

/** Payload's own fails without words on SQLite where there is nothing to forget. */
const forget: PayloadHandler = async (req) => {
  if (!req.user) throw new UnauthorizedError(req.t)
  const own = { 'user.value': { equals: req.user.id } }
  const where = { and: [{ key: { equals: pathParam(req, 'key') } }, own] }
  const ids = (await allWhere(req, 'payload-preferences', where)).map(({ id }) => id)
  if (ids.length === 0) throw new NotFound(req.t)
  await removeWhere(req, 'payload-preferences', { id: { in: ids } })
  return Response.json({ message: req.t('general:deletedSuccessfully') })
}

function guarded(endpoint: Endpoint): Endpoint {
  const { handler, method } = endpoint
  if (method === 'post') return { ...endpoint, handler: bounded(handler) }
  return method === 'delete' ? { ...endpoint, handler: forget } : endpoint
}

/** Kept, by the admin's pages, one by one. */
const refuseOthers: CollectionBeforeOperationHook = (hook) => {
  const operation = operationOf(hook)
  const { id } = hook.args as { id?: unknown }
  if (operation === 'delete' || (operation === 'update' && id === undefined)) {
    throw new Refusal([{ code: 'notYours' }])
  }
}

interface Preference {
  key?: unknown
  value?: unknown
  user?: { value?: unknown } | null
}

const ownerOf = ({ user }: Preference): unknown => {
  const owner = user?.value
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, 'id') : owner
}

const keepOwn: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? (originalDoc as Preference) : undefined
  const isOwn = before === undefined || String(ownerOf(before)) === req.user?.id
  if (!req.user || !isOwn) throw new Refusal([{ code: 'notYours' }])
  const next = { ...before, ...(data as Preference) }
  // A list that was never arranged is kept as nothing.
  if (!isPreference(next.key, next.value ?? {})) throw unfit()
  return data as object
}

const pruneOwn: CollectionAfterChangeHook = async ({ operation, req }) => {
  if (operation === 'create') await prune(req)
}

/** One's own preferences by key, and no other place; what the admin's pages write is held to the same bounds. */
export function ownPreferences(collection: SanitizedCollectionConfig): void {
  const own = collection.endpoints === false ? [] : collection.endpoints
  collection.endpoints = own.filter(({ path }) => path === '/:key').map(guarded)
  Object.assign(collection.access, { create: nobody, read: nobody, update: nobody, delete: nobody })
  collection.hooks.beforeOperation.push(refuseOthers)
  collection.hooks.beforeChange.push(keepOwn)
  collection.hooks.afterChange.push(pruneOwn)
}
