import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { CollectionSlug, Field, PayloadRequest, Where } from 'payload'
import type { Row } from './rows.ts'

/** Collections whose rows hold a whole text each. */
export type Texts = GovernedCollection | 'earlier-states' | 'revisions'

type WithoutTexts<T> = T extends unknown ? Omit<T, 'body' | 'text' | 'canonical'> : never

/** A row without its long texts. */
export type Listed<C extends CollectionSlug> = WithoutTexts<Row<C>>

/** An item without its text. */
export type ListedItem = Listed<GovernedCollection>

/** Texts that are kept as they were, of no field that people write in. */
const KEPT: Partial<Record<CollectionSlug, string>> = {
  'earlier-states': 'text',
  revisions: 'canonical',
}

/** The names of a collection's long texts that people write. */
export const textsIn = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => (field.type === 'richText' ? [field.name] : []))

/**
 * All rows that match, sorted, without their long texts; `limit` 0 takes every one. Twenty texts of 50 000 nodes,
 * read by one statement, held the thread of all requests for two seconds: whoever needs a text reads one row.
 */
export async function listedWhere<C extends CollectionSlug>(
  req: PayloadRequest,
  collection: C,
  where: Where,
  { sort = '-createdAt', limit = 0 }: { sort?: string; limit?: number } = {},
): Promise<Listed<C>[]> {
  const kept = KEPT[collection]
  const written = textsIn(req.payload.collections[collection].config.fields)
  const texts = [...written, ...(kept === undefined ? [] : [kept])]
  const select = Object.fromEntries(texts.map((name) => [name, false] as const))
  const query = { collection, where, sort, limit, pagination: false, req }
  const { docs } = await req.payload.db.find({ ...query, ...(texts.length > 0 && { select }) })
  return docs as unknown as Listed<C>[]
}
