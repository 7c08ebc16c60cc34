import type { PayloadRequest } from 'payload'
import { append, chainHead } from '../platform/chains.ts'
import { now } from '../platform/clock.ts'
import { allWhere } from '../platform/rows.ts'
import { inTransaction } from '../platform/transaction.ts'
import type { FieldChange, Values } from './values.ts'
import { changesBetween, valuesOf } from './values.ts'
import type { WatchedCollection } from './watched.ts'
import { WATCHED_NAMES } from './watched.ts'

/** How a row came to be as it is: there before the chain was, with the school's founding, made, or changed. */
export type OrganisationEventKind = 'baseline' | 'founded' | 'created' | 'changed'

/** What became of a unit, a category or an account, as it is sealed. */
export interface OrganisationEntry {
  seq: number
  kind: OrganisationEventKind
  /** `collection/id`. */
  subject: string
  /** Everything watched, where the row is new to the chain. */
  values?: Values
  /** What changed, by field. */
  changes?: Record<string, FieldChange>
  /** Who did it; nobody did while the school was founded. */
  by?: string
  at: string
}

export const subjectOf = (collection: WatchedCollection, id: string): string =>
  `${collection}/${id}`

type Told = Pick<OrganisationEntry, 'kind' | 'subject' | 'values' | 'changes'>

async function seal(req: PayloadRequest, told: Told, by: string | null): Promise<void> {
  const at = now().toISOString()
  const columns = { kind: told.kind, subject: told.subject, at }
  await append(req, 'organisation-events', { ...told, ...(by !== null && { by }), at }, columns)
}

/** Seals a row that is new to the chain, as part of the transaction of `req`. */
export async function recordRow(
  req: PayloadRequest,
  kind: Exclude<OrganisationEventKind, 'changed'>,
  collection: WatchedCollection,
  row: { id: string },
  by: string | null,
): Promise<void> {
  const values = valuesOf(collection, row)
  await seal(req, { kind, subject: subjectOf(collection, row.id), values }, by)
}

/** Seals what a write changed, as part of its transaction; nothing where nothing watched is different. */
export async function recordChanges(
  req: PayloadRequest,
  collection: WatchedCollection,
  before: { id: string },
  after: { id: string },
  by: string | null,
): Promise<void> {
  const changes = changesBetween(valuesOf(collection, before), valuesOf(collection, after))
  if (Object.keys(changes).length === 0) return
  await seal(req, { kind: 'changed', subject: subjectOf(collection, after.id), changes }, by)
}

/**
 * The first start of a version that keeps this chain, on an installation that is older: takes what is there as
 * the beginning. Answers how many rows; does nothing where the chain has begun.
 */
export async function beginChain(req: PayloadRequest): Promise<number> {
  return inTransaction(req, async () => {
    if ((await chainHead(req, 'organisation-events')).seq > 0) return 0
    let begun = 0
    for (const collection of WATCHED_NAMES) {
      for (const row of await allWhere(req, collection, {}, { sort: 'createdAt' })) {
        await recordRow(req, 'baseline', collection, row, null)
        begun++
      }
    }
    return begun
  })
}
