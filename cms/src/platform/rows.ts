import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type {
  CollectionSlug,
  DataFromCollectionSlug,
  FlattenedField,
  PayloadRequest,
  Where,
} from 'payload'
import { isOneConnection } from './beside.ts'
import type { Texts } from './listed.ts'
import { onceWithin, rowName } from './within.ts'

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
  if (typeof relation === 'string') return relation
  // An old row may hold anything here.
  return typeof relation.id === 'string' ? relation.id : null
}

const NOTHING_MORE = { id: true } as const

/** Changes the row only if it still matches `where`; scalars of the main table only. False when it does not. */
export async function compareAndSet(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  data: object,
): Promise<boolean> {
  const options = { atomic: true }
  // Of the row only whether it was there is asked: MongoDB sends nothing more back.
  const change = { collection, where, data: { ...data }, options, select: NOTHING_MORE, req }
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

/** Whether rows lie in a field, by itself or within a group. */
const holdsRows = (field: FlattenedField): boolean =>
  field.type === 'array' || (field.type === 'group' && field.flattenedFields.some(holdsRows))

/** Whether a field stands in a table of its own. */
const isList = (field: FlattenedField): boolean =>
  holdsRows(field) || ('hasMany' in field && field.hasMany === true)

/**
 * The change, or the whole row with it: on SQLite Payload empties the lists of rows that a change does not name
 * wherever it names any list, one of people say.
 */
async function wholeWhereNeeded(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  change: object,
): Promise<object> {
  const fields: FlattenedField[] = req.payload.collections[collection].config.flattenedFields
  const isNamed = ({ name }: FlattenedField) => name in change
  const isSafe =
    !fields.some((field) => isNamed(field) && isList(field)) ||
    !fields.some((field) => !isNamed(field) && holdsRows(field))
  if (isSafe || !isOneConnection(req)) return change
  return { ...(await byId(req, collection, id)), ...change }
}

/** Changes a row by id, lists and relations too; what the change does not name stays. */
export async function setById(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  change: object,
): Promise<void> {
  const data = await wholeWhereNeeded(req, collection, id, change)
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

/** All rows that match, sorted; `limit` 0 takes every one. Rows that hold a text: see `listedWhere`. */
export const allWhere = <C extends Exclude<CollectionSlug, Texts>>(
  req: PayloadRequest,
  collection: C,
  where: Where,
  how: { sort?: string; limit?: number } = {},
): Promise<Row<C>[]> => wholeWhere(req, collection, where, how)

/** The same of any collection, with all texts: for who has the process to itself. */
export async function wholeWhere<C extends CollectionSlug>(
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
  const [row] = await wholeWhere(req, collection, where, { sort, limit: 1 })
  return row ?? null
}

/** Whether any row matches; nothing else of it is read. */
export async function isAny(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<boolean> {
  return (await req.payload.db.findOne({ collection, where, select: NOTHING_MORE, req })) !== null
}

/** The ids of the rows that match; nothing else of them is read. */
export async function idsWhere(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<string[]> {
  const select = { id: true } as const
  const { docs } = await req.payload.db.find<{ id: string }>({
    ...{ collection, where, select, limit: 0, pagination: false, req },
  })
  return docs.map(({ id }) => id)
}

export async function byId<C extends CollectionSlug>(
  req: PayloadRequest,
  collection: C,
  id: string,
): Promise<Row<C> | null> {
  return firstWhere(req, collection, { id: { equals: id } })
}

/**
 * The same for a row that much of a transaction is about: whoever asks for it again in there, Payload's own update
 * too, is given this one until the transaction writes. Nobody changes it.
 */
export const byIdOnce = <C extends CollectionSlug>(
  req: PayloadRequest,
  collection: C,
  id: string,
): Promise<Row<C> | null> =>
  onceWithin(req, rowName(collection, id), () => byId(req, collection, id))

/** Removes rows that nothing refers to and that prove nothing: counts that ran out, how somebody liked their lists, old drafts. */
export async function removeWhere(
  req: PayloadRequest,
  collection: 'rate-limits' | 'payload-preferences' | 'earlier-states',
  where: Where,
): Promise<void> {
  await req.payload.db.deleteMany({ collection, where, req })
}
