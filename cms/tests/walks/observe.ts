import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import type { CollectionSlug, Payload, Where } from 'payload'
import type { Decision, ItemRow } from './history.ts'

/** Rows as the database holds them, oldest first. */
export async function rows<T>(
  payload: Payload,
  collection: CollectionSlug,
  where: Where = {},
  sort = 'createdAt',
): Promise<T[]> {
  const query = { collection, where, sort, limit: 0, pagination: false }
  return (await payload.db.find(query)).docs as T[]
}

const entriesAfter = async <T>(payload: Payload, chain: CollectionSlug, seq: number) => {
  const found = await rows<{ entry: string }>(payload, chain, { seq: { greater_than: seq } }, 'seq')
  return found.map(({ entry }) => JSON.parse(entry) as T)
}

export const decisionsAfter = (payload: Payload, seq: number) =>
  entriesAfter<Decision>(payload, 'decisions', seq)

export const eventsAfter = (payload: Payload, seq: number) =>
  entriesAfter<FeedEvent>(payload, 'publication-feed', seq)

export async function itemRow(payload: Payload, id: string): Promise<ItemRow | null> {
  const [row] = await rows<ItemRow>(payload, 'articles', { id: { equals: id } })
  return row ?? null
}

export async function revisionText(payload: Payload, digest: string): Promise<string | null> {
  const where = { digest: { equals: digest } }
  const [row] = await rows<{ canonical: string }>(payload, 'revisions', where)
  return row?.canonical ?? null
}

export async function countOf(payload: Payload, collection: CollectionSlug): Promise<number> {
  return (await payload.db.count({ collection })).totalDocs
}
