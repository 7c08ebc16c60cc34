import { formatDateTime } from '@bbt/shared/text/dates.ts'
import type { PayloadRequest } from 'payload'
import { nameOf } from '../access/actor.ts'
import { lastHand } from '../drafts/lastHand.ts'
import type { Changed } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { byId } from '../platform/rows.ts'

/** Who acts where nobody does. */
export const NOBODY = 'Hệ thống'

/** "Cô Phạm Thu Lan", or a word for the clock and for people no longer known. */
export async function personName(req: PayloadRequest, id: string | null): Promise<string> {
  const user = id === null ? null : await byId(req, 'users', id)
  return user ? nameOf(user) : NOBODY
}

/** Who changed this item last, by a step or a save, and whose its text is: for those who acted on an older view of it. */
export async function lastChange(req: PayloadRequest, item: Item): Promise<Changed> {
  const by = await personName(req, item.changedBy ?? null)
  const hand = lastHand(item).by
  const writer = hand === item.changedBy ? by : await personName(req, hand)
  return { by, at: formatDateTime(item.changedAt ?? item.updatedAt), writer }
}
