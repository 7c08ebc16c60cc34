import type { GovernedCollection } from '@bbt/shared/contentTypes.ts'
import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Where } from 'payload'
import { isOneConnection } from './beside.ts'

/**
 * Reads and writes past Payload's hooks and access: the only module that may. Everything that decides
 * who may do what stands before a call of these; nothing here does.
 */

export type Row<C extends CollectionSlug> = DataFromCollectionSlug<C>

/** A row of a governed collection. */
export type Item = Row<GovernedCollection>

/** The id behind a relation, which types allow to be populated; null where there is none. */
export function idOf(relation: string | { id: string } | null | undefined): string | null {
  if (relation === null || relation === undefined || relation === '') return null
  return typeof relation === 'string' ? relation : relation.id
}

/** Changes the row only if it still matches `where`; scalars of the main table only. False when it does not. */
export async function compareAndSet(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  data: object,
): Promise<boolean> {
  const options = { atomic: true }
  const change = { collection, where, data: { ...data }, options, req }
  const row: unknown = await req.payload.db.updateOne(change)
  return row !== null
}

/**
 * Reads a row that nobody else then changes until the transaction of `req` is over: on MongoDB because
 * this writes it, so that of two who do the later one is turned away and tries again; on SQLite anyhow.
 */
export async function heldById<C extends CollectionSlug>(
  req: PayloadRequest,
  collection: C,
  id: string,
): Promise<Row<C> | null> {
  if (isOneConnection(req)) return byId(req, collection, id)
  const data = { updatedAt: new Date().toISOString() }
  const row: unknown = await req.payload.db.updateOne({ collection, id, data, req })
  return row as Row<C> | null
}

/** Changes a row by id, lists and relations too. */
export async function setById(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  data: object,
): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data: { ...data }, req, returning: false })
}

/** Reads nothing back. @throws when a unique index forbids it */
export async function insert(
  req: PayloadRequest,
  collection: CollectionSlug,
  data: object,
): Promise<void> {
  await req.payload.db.create({ collection, data: { ...data }, req, returning: false })
}

/** Inserts a row and reads it, for its id. @throws when a unique index forbids it */
export async function inserted<C extends CollectionSlug>(
  req: PayloadRequest,
  collection: C,
  data: object,
): Promise<Row<C>> {
  return (await req.payload.db.create({ collection, data: { ...data }, req })) as Row<C>
}

/** All rows that match, sorted; `limit` 0 takes every one. */
export async function allWhere<C extends CollectionSlug>(
  req: PayloadRequest,
  collection: C,
  where: Where,
  { sort = '-createdAt', limit = 0 }: { sort?: string; limit?: number } = {},
): Promise<Row<C>[]> {
  const query = { collection, where, sort, limit, pagination: false, req }
  const { docs } = await req.payload.db.find(query)
  return docs as unknown as Row<C>[]
}

/** A row that matches, null when none does; the first by `sort`, without which it may be any of several. */
export async function firstWhere<C extends CollectionSlug>(
  req: PayloadRequest,
  collection: C,
  where: Where,
  sort?: string,
): Promise<Row<C> | null> {
  if (sort === undefined) {
    return req.payload.db.findOne<Row<C>>({ collection, where, req })
  }
  const [row] = await allWhere(req, collection, where, { sort, limit: 1 })
  return row ?? null
}

export async function byId<C extends CollectionSlug>(
  req: PayloadRequest,
  collection: C,
  id: string,
): Promise<Row<C> | null> {
  return firstWhere(req, collection, { id: { equals: id } })
}

/** Removes rows that nothing refers to and that prove nothing: counts that ran out. */
export async function removeWhere(
  req: PayloadRequest,
  collection: 'rate-limits',
  where: Where,
): Promise<void> {
  await req.payload.db.deleteMany({ collection, where, req })
}
