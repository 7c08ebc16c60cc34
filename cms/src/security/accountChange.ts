import type { PayloadRequest } from 'payload'
import { Refusal } from '../platform/refusal.ts'
import { firstWhere } from '../platform/rows.ts'
import type { SecurityEventKind } from './eventKinds.ts'

/** Events after which an account's row is not what it was. */
const CHANGES = [
  'accountOpened',
  'accountChanged',
  'accountDeactivated',
  'accountReactivated',
  'emailChanged',
  'passwordChanged',
  'passwordSetByOther',
  'passwordReset',
  'loggedOut',
  'sessionEnded',
  'otherSessionsEnded',
] as const satisfies readonly SecurityEventKind[]

async function lastChangeOf(req: PayloadRequest, person: string): Promise<number> {
  const where = { person: { equals: person }, kind: { in: CHANGES } }
  return (await firstWhere(req, 'security-events', where, '-seq'))?.seq ?? 0
}

const seen = new WeakMap<PayloadRequest, { person: string; change: number }>()

/** Notes how an account stands before Payload reads it for a login. */
export async function watchAccount(req: PayloadRequest, person: string): Promise<void> {
  seen.set(req, { person, change: await lastChangeOf(req, person) })
}

/**
 * Payload reads the account, hashes for a fifth of a second, and then writes all of it back with the
 * new session: a deactivation or another password from in between would be undone. So such a login fails.
 */
export async function refuseOvertaken(req: PayloadRequest, person: string): Promise<void> {
  const noted = seen.get(req)
  if (noted?.person !== person) return
  if ((await lastChangeOf(req, person)) !== noted.change) {
    throw new Refusal([{ code: 'accountChanged' }])
  }
}
