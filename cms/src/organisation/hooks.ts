import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { freshActorOf } from '../access/actor.ts'
import { byId } from '../platform/rows.ts'
import { isSetup } from '../platform/setup.ts'
import { needFreshCode } from '../security/secondFactor/freshCode.ts'
import { recordChanges, recordRow } from './events.ts'
import { rememberRow, rowBefore } from './rowsBefore.ts'
import { sealedValue } from './values.ts'
import type { WatchedCollection } from './watched.ts'
import { watchedFields } from './watched.ts'

/** Requests that found a school: Payload loses their context on the way to the hooks after the write. */
const founding = new WeakSet<PayloadRequest>()

/** Whether a write asks for a code: whatever is new does, and every watched field that gets another value. */
function takesCode(collection: WatchedCollection, before: object | null, data: object): boolean {
  if (before === null) return true
  return watchedFields(collection).some(([field, { takesCode: asks = () => true }]) => {
    const given: unknown = Reflect.get(data, field)
    const after = sealedValue(given)
    return given !== undefined && after !== sealedValue(Reflect.get(before, field)) && asks(after)
  })
}

/**
 * What decides who judges changes with a fresh code alone, and stands in `organisation-events` with its old and
 * its new value. After the collection's own guards: whose it is not is told so, and not asked for a code.
 */
function watched(collection: WatchedCollection): {
  beforeChange: CollectionBeforeChangeHook
  afterChange: CollectionAfterChangeHook
} {
  return {
    beforeChange: async ({ context, data, originalDoc, req }) => {
      const id = (originalDoc as { id?: string } | undefined)?.id
      const before = id === undefined ? null : await byId(req, collection, id)
      if (before) rememberRow(req, collection, before)
      if (isSetup(context)) founding.add(req)
      else if (takesCode(collection, before, data as object)) {
        const actor = await freshActorOf(req)
        if (actor) needFreshCode(actor)
      }
      return data as object
    },
    afterChange: async ({ doc, operation, req }) => {
      const row = await byId(req, collection, (doc as { id: string }).id)
      if (!row) throw new Error(`${collection}: the row is not there after its write`)
      const by = req.user?.id ?? null
      const kind = founding.has(req) ? 'founded' : 'created'
      if (operation === 'create') return recordRow(req, kind, collection, row, by)
      return recordChanges(req, collection, rowBefore(req, collection, row.id), row, by)
    },
  }
}

/** The collection with these hooks after its own guards. */
export function withWatch(
  collection: CollectionConfig & { slug: WatchedCollection },
): CollectionConfig {
  const { beforeChange, afterChange } = watched(collection.slug)
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), beforeChange],
      afterChange: [...(hooks?.afterChange ?? []), afterChange],
    },
  }
}
