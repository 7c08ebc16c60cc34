import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import { GENESIS, seal } from '@bbt/shared/approval/chain.ts'
import { CHAIN_NAMES } from '@bbt/shared/verify/heads.ts'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
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

/**
 * The last entry's place and hash; 0 and GENESIS for an empty chain. Asked for from where the chain ended when it was
 * asked last: a database that sorts without its index would else read all of a chain that grows for years.
 */
export async function chainHead(req: PayloadRequest, chain: ChainName): Promise<ChainHead> {
  const { db } = req.payload
  const known = reached.get(db) ?? new Map<ChainName, number>()
  reached.set(db, known)
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

/** The sealed entries that match, in the order of the chain. `T` is what this chain's writer appends. */
export async function entries<T extends object>(
  req: PayloadRequest,
  chain: ChainName,
  where: Where,
  limit = 0,
): Promise<Sealed<T>[]> {
  const rows = await allWhere(req, chain, where, { sort: 'seq', limit })
  return rows.map((row) => JSON.parse(row.entry) as Sealed<T>)
}
