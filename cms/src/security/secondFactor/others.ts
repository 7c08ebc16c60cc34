import type { PayloadRequest } from 'payload'
import { allWhere } from '../../platform/rows.ts'
import { readFactor } from './factor.ts'

export interface Enrolled {
  id: string
  name: string
}

/** Everybody else with a phone, by name. The caller has checked that this is the principal's to see. */
export async function enrolledOthers(req: PayloadRequest, self: string): Promise<Enrolled[]> {
  const rows = await allWhere(req, 'second-factors', { person: { not_equals: self } })
  const people = rows.filter(({ state }) => readFactor(state).device !== null)
  const where = { id: { in: people.map(({ person }) => person) } }
  const users = people.length > 0 ? await allWhere(req, 'users', where, { sort: 'sortKey' }) : []
  return users.map(({ id, name, salutation }) => ({ id, name: `${salutation} ${name}` }))
}
