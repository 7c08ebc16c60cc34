import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import { GENESIS, seal } from '@bbt/shared/approval/chain.ts'
import { CHAIN_NAMES } from '@bbt/shared/verify/heads.ts'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isOneConnection } from './beside.ts'
import { allWhere, firstWhere, insert } from './rows.ts'

/** Every append-only chain of the office, by its collection. `npm run verify` walks each of them. */
export const CHAINS = CHAIN_NAMES satisfies readonly CollectionSlug[]

export type ChainName = (typeof CHAINS)[number]

export interface ChainHead {
  seq: number
  hash: string
}

/** How far each chain was known to go: it only grows, so its end is there or behind. By database, as tests have several. */
const reached = new WeakMap<object, Map<ChainName, number>>()

function reachedOf({ payload: { db } }: PayloadRequest): Map<ChainName, number> {
  const known = reached.get(db) ?? new Map<ChainName, number>()
  reached.set(db, known)
  return known
}

/**
 * The last entry's place and hash; 0 and GENESIS for an empty chain. Asked for from where the chain ended when it was
 * asked last: a database that sorts without its index would else read all of a chain that grows for years.
 */
export async function chainHead(req: PayloadRequest, chain: ChainName): Promise<ChainHead> {
  const known = reachedOf(req)
  const from = known.get(chain)
  const near = from === undefined ? null : await lastOf(req, chain, from)
  // Nothing there any more: what was seen was rolled back, or a backup was put in place.
  const last = near ?? (await lastOf(req, chain, 0))
  if (last) known.set(chain, last.seq)
  return last ? { seq: last.seq, hash: last.hash } : { seq: 0, hash: GENESIS }
}

const lastOf = (req: PayloadRequest, chain: ChainName, from: number) =>
  firstWhere(req, chain, from === 0 ? {} : { seq: { greater_than_equal: from } }, '-seq')

/**
 * Appends an entry; its `seq` is the next one. Two writers at once: the unique index on `seq` lets one
 * through, the other's transaction is tried again. The row keeps the canonical text that was sealed,
 * and beside it the columns by which it is found.
 * @param known the head, where it was read already: one that somebody has passed by now is tried again too
 */
export async function append<T extends object>(
  req: PayloadRequest,
  chain: ChainName,
  entry: T,
  columns: Record<string, unknown>,
  known?: ChainHead,
): Promise<Sealed<T & { seq: number }>> {
  const head = known ?? (await chainHead(req, chain))
  const sealed = seal({ ...entry, seq: head.seq + 1 }, head.hash)
  const row = { seq: sealed.seq, hash: sealed.hash, entry: canonicalJson(sealed) }
  await insert(req, chain, { ...row, ...columns })
  return sealed
}

const unsealed = <T extends object>({ entry }: { entry: string }) => JSON.parse(entry) as Sealed<T>

/** Entries on an item, and where their chain ends: whatever else is on it was sealed behind that end. */
export interface Told<T extends object> {
  entries: Sealed<T>[]
  head: ChainHead
}

/**
 * The sealed entries on an item (`collection/id`) and the end of their chain, of MongoDB in one question where it is
 * known how far the chain goes. Who appends there what rests on these entries is told of a newer one: it took the place.
 */
export async function entriesAndHead<T extends object>(
  req: PayloadRequest,
  chain: 'decisions',
  item: string,
): Promise<Told<T>> {
  const known = reachedOf(req)
  const from = known.get(chain)
  // SQLite would go through the whole chain for both at once.
  if (from !== undefined && !isOneConnection(req)) {
    const where = { or: [{ item: { equals: item } }, { seq: { greater_than_equal: from } }] }
    const rows = await allWhere(req, chain, where, { sort: 'seq' })
    const last = rows.at(-1)
    // Outside a transaction rows may come while they are read: none is missed where no place is left out.
    const newest = rows.filter(({ seq }) => seq >= from)
    if (last && newest.length === last.seq - from + 1) {
      known.set(chain, last.seq)
      const own = rows.filter((row) => row.item === item)
      return { entries: own.map(unsealed<T>), head: { seq: last.seq, hash: last.hash } }
    }
  }
  // The end first: what is sealed from then on is behind it.
  const head = await chainHead(req, chain)
  return { entries: await entries<T>(req, chain, { item: { equals: item } }), head }
}

/** The sealed entries that match, in the order of the chain. `T` is what this chain's writer appends. */
export async function entries<T extends object>(
  req: PayloadRequest,
  chain: ChainName,
  where: Where,
  limit = 0,
): Promise<Sealed<T>[]> {
  const rows = await allWhere(req, chain, where, { sort: 'seq', limit })
  return rows.map(unsealed<T>)
}
