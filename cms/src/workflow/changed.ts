import { formatDateTime } from '@bbt/shared/text/dates.ts'
import type { PayloadRequest } from 'payload'
import type { Changed } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { byId } from '../platform/rows.ts'

/** "Cô Phạm Thu Lan", or a word for the clock and for people no longer known. */
export async function personName(req: PayloadRequest, id: string | null): Promise<string> {
  const user = id === null ? null : await byId(req, 'users', id)
  return user ? `${user.salutation} ${user.name}` : 'Hệ thống'
}

/** Who changed this item last, for those who acted on an older view of it. */
export async function lastChange(req: PayloadRequest, item: Item): Promise<Changed> {
  const by = await personName(req, item.changedBy ?? null)
  return { by, at: formatDateTime(item.changedAt ?? item.updatedAt) }
}
