import type { PayloadRequest } from 'payload'
import type { Row } from '../platform/rows.ts'
import { subjectOf } from './events.ts'
import type { WatchedCollection } from './watched.ts'

/** Rows as they were before the writes of a request. Not from the hooks' documents: a `select` thins those out. */
const kept = new WeakMap<PayloadRequest, Map<string, { id: string }>>()

export function rememberRow(
  req: PayloadRequest,
  collection: WatchedCollection,
  row: { id: string },
): void {
  const rows = kept.get(req) ?? new Map<string, { id: string }>()
  kept.set(req, rows.set(subjectOf(collection, row.id), row))
}

/** A row as it was before the write that is being made. @throws where nobody noted it */
export function rowBefore<C extends WatchedCollection>(
  req: PayloadRequest,
  collection: C,
  id: string,
): Row<C> {
  const row = kept.get(req)?.get(subjectOf(collection, id))
  if (!row) throw new Error(`${collection}: nobody noted the row before its write`)
  return row as Row<C>
}
