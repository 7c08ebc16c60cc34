import type { PayloadRequest } from 'payload'
import { today } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Row } from '../platform/rows.ts'
import { allWhere, byId, idOf } from '../platform/rows.ts'
import { hasDaysLeft } from './ownTerms.ts'

/**
 * There is always somebody who can appoint: what would take the school's last principal away waits for a
 * successor, whose term may be still to come.
 * @param goes whether an appointment goes with what is to be done
 * @throws Refusal
 */
export async function keepAPrincipal(
  req: PayloadRequest,
  goes: (row: Row<'appointments'>) => boolean,
): Promise<void> {
  const all = await allWhere(req, 'appointments', { office: { equals: 'principal' } })
  const terms = all.filter((row) => idOf(row.delegatedBy) === null && hasDaysLeft(row, today()))
  if (!terms.some(goes)) return
  for (const row of terms.filter((row) => !goes(row))) {
    const person = idOf(row.person)
    const user = person === null ? null : await byId(req, 'users', person)
    if (user?.active === true) return
  }
  throw new Refusal([{ code: 'lastPrincipal' }])
}
