import type { AccountEvent, AccountEventKind, Hand } from '@bbt/shared/appointing/hands.ts'
import { handOf } from '@bbt/shared/appointing/hands.ts'
import { givingIssues } from '@bbt/shared/appointing/giving.ts'
import type { Office } from '@bbt/shared/offices.ts'
import type { Issue } from '@bbt/shared/workflow/issues.ts'
import type { PayloadRequest } from 'payload'
import { entries } from '../platform/chains.ts'
import { today } from '../platform/clock.ts'
import type { Row } from '../platform/rows.ts'
import { allWhere, byId } from '../platform/rows.ts'
import type { SecurityEventKind } from '../security/eventKinds.ts'
import type { SecurityEntry } from '../security/events.ts'
import { keptOf } from '../security/secondFactor/store.ts'
import type { Person } from './actor.ts'
import { holdsInOwnName } from './actor.ts'
import { hasDaysLeft } from './ownTerms.ts'

/** What the log of accounts says of the hands an account has been in: by others, by its own person. */
const BY_OTHERS: Partial<Record<SecurityEventKind, AccountEventKind>> = {
  accountOpened: 'opened',
  passwordSetByOther: 'passwordSet',
  // A new password is sent there.
  emailChanged: 'passwordSet',
  secondFactorReset: 'factorTakenOff',
}
const BY_OWNER: Partial<Record<SecurityEventKind, AccountEventKind>> = {
  passwordChanged: 'ownPassword',
  passwordReset: 'ownPassword',
  secondFactorProved: 'ownCode',
  recoveryCodeUsed: 'ownCode',
  secondFactorEnrolled: 'ownPhone',
}

function told({ kind, by, person }: SecurityEntry): AccountEvent[] {
  const isOwn = by === person
  const found = BY_OWNER[kind] ?? (isOwn ? undefined : BY_OTHERS[kind])
  return found === undefined ? [] : [{ kind: found, by: by ?? null }]
}

/** What one person has had of another's account in their hands. */
export async function handOn(req: PayloadRequest, account: string, person: string): Promise<Hand> {
  const kinds = [...Object.keys(BY_OTHERS), ...Object.keys(BY_OWNER)]
  const where = { person: { equals: account }, kind: { in: kinds } }
  const events = await entries<SecurityEntry>(req, 'security-events', where)
  return handOf(events.flatMap(told), person)
}

/** An office that somebody wants to give. */
export interface Wanted {
  person: string
  office: Office
  /** yyyy-MM-dd */
  from: string
  to?: string | null | undefined
}

const meets = ({ from, to }: Wanted, row: Row<'appointments'>) =>
  (!row.to || row.to >= from) && (!to || row.from <= to)

/** What keeps this person from giving that office; none when nothing does. */
export async function issuesOfGiving(
  req: PayloadRequest,
  giver: Person,
  wanted: Wanted,
): Promise<Issue[]> {
  const account = await byId(req, 'users', wanted.person)
  if (!account) return []
  const { factor } = await keptOf(req, account.id)
  const terms = await allWhere(req, 'appointments', { person: { equals: account.id } })
  const held = terms.filter((row) => hasDaysLeft(row, today()) && meets(wanted, row))
  return givingIssues({
    office: wanted.office,
    isPrincipal: holdsInOwnName(giver, ['principal']),
    isOpener: (await handOn(req, account.id, giver.person)).opened,
    hasOwnPassword: account.mustChangePassword !== true,
    hasSecondFactor: factor.device !== null,
    heldMeanwhile: held.map(({ office }) => office),
  })
}
