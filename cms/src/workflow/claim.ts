import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { claimForWrite } from '../platform/claims.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { byId, compareAndSet } from '../platform/rows.ts'
import { isWriteConflict } from '../platform/transaction.ts'
import { lastChange } from './changed.ts'

interface Claim {
  collection: GovernedCollection
  item: Pick<Item, 'id' | 'state'>
  /** As it was seen. */
  rev: number
  change: object
}

/** This transaction sees the row as it was, or is over: who was faster is read past it. */
async function refuseLost(
  req: PayloadRequest,
  { collection, item }: Pick<Claim, 'collection' | 'item'>,
): Promise<never> {
  const outside = await createLocalReq({}, req.payload)
  const latest = await byId(outside, collection, item.id)
  if (!latest) throw new Refusal([{ code: 'wrongState' }])
  throw new Refusal([{ code: 'stale' }], await lastChange(outside, latest))
}

/**
 * Takes the row for a save, with Payload's own write of it where nothing else is written before.
 * @throws Refusal, naming who was faster, when it is no longer what they saw
 */
export async function claim(
  req: PayloadRequest,
  { collection, item, rev, change }: Claim,
  { isFirst }: { isFirst: boolean },
): Promise<void> {
  const where = {
    id: { equals: item.id },
    rev: { equals: rev },
    state: { equals: item.state },
  }
  const lost = () => refuseLost(req, { collection, item })
  if (!isFirst && (await claimForWrite(req, collection, item.id, { where, lost }))) return
  const isMine = await compareAndSet(req, collection, where, change).catch((error: unknown) => {
    if (isWriteConflict(error)) return false
    throw error
  })
  if (!isMine) await lost()
}
