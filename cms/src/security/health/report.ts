import type { PayloadRequest } from 'payload'
import { actorOf, capacitiesOf, holdsAny } from '../../access/actor.ts'
import { DECIDERS } from '../../access/staff.ts'
import { now } from '../../platform/clock.ts'
import type { Row } from '../../platform/rows.ts'
import { allWhere } from '../../platform/rows.ts'
import { titleIn } from '../../workflow/titles.ts'
import { isLocked } from '../login/unlock.ts'
import { keptOf, secondFactorOf } from '../secondFactor/store.ts'
import { openSessions } from '../sessions.ts'
import type { AccountFacts, Finding } from './findings.ts'
import { findingsOf } from './findings.ts'

/** One account as those who keep the accounts see it. */
export interface AccountHealth {
  id: string
  name: string
  email: string
  titles: string[]
  active: boolean
  passwordChangedAt: string | null
  lastLoginAt: string | null
  sessions: number
  hasSecondFactor: boolean
  findings: Finding[]
}

export interface HealthReport {
  at: string
  accounts: AccountHealth[]
}

async function healthOf(req: PayloadRequest, row: Row<'users'>): Promise<AccountHealth> {
  const capacities = await capacitiesOf(req, row.id)
  const { enrolled } = secondFactorOf(await keptOf(req, row.id), null)
  const titles = await Promise.all(capacities.map(({ office, unit }) => titleIn(req, office, unit)))
  const facts: AccountFacts = {
    active: row.active === true,
    mustChangePassword: row.mustChangePassword === true,
    passwordChangedAt: row.passwordChangedAt ?? null,
    lastLoginAt: row.lastLoginAt ?? null,
    locked: await isLocked(req, row.email),
    holdsOffice: capacities.length > 0,
    needsSecondFactor: capacities.some(({ office }) => DECIDERS.includes(office)),
    hasSecondFactor: enrolled,
  }
  return {
    id: row.id,
    name: `${row.salutation} ${row.name}`,
    email: row.email,
    titles: [...new Set(titles)],
    active: facts.active,
    passwordChangedAt: facts.passwordChangedAt,
    lastLoginAt: facts.lastLoginAt,
    sessions: openSessions(row).length,
    hasSecondFactor: enrolled,
    findings: findingsOf(facts, now()),
  }
}

const KEEPERS = ['principal', 'websiteAdmin'] as const

/** How all accounts stand, by name; null for those who do not keep them. */
export async function healthReport(req: PayloadRequest): Promise<HealthReport | null> {
  if (!holdsAny(await actorOf(req), KEEPERS)) return null
  const rows = await allWhere(req, 'users', {}, { sort: 'sortKey' })
  const accounts: AccountHealth[] = []
  for (const row of rows) accounts.push(await healthOf(req, row))
  return { at: now().toISOString(), accounts }
}
