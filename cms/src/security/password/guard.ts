import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { PayloadRequest } from 'payload'
import { freshActorOf, holdsInOwnName } from '../../access/actor.ts'
import { handOn } from '../../access/giving.ts'
import { keepAPrincipal } from '../../access/lastPrincipal.ts'
import { isPast } from '../../access/ownTerms.ts'
import { DECIDERS } from '../../access/staff.ts'
import { refuseStandIn } from '../../access/users.ts'
import { now, today } from '../../platform/clock.ts'
import { isOwnPassword } from '../../platform/ownPassword.ts'
import { Refusal } from '../../platform/refusal.ts'
import { allWhere, byId, firstWhere, idOf, setById } from '../../platform/rows.ts'
import { isSetup } from '../../platform/setup.ts'
import { recordSecurityEvent } from '../events.ts'
import { needFreshCode } from '../secondFactor/freshCode.ts'
import { keepPresent, refuseEarlier } from './earlier.ts'
import { paceEarlier } from './earlierForOthers.ts'
import type { Owner } from './policy.ts'
import { passwordProblem } from './policy.ts'

/** Whether somebody has an office whose decisions count, also one that is still to come: the account would be somebody else's by then. */
async function decides(req: PayloadRequest, id: string): Promise<boolean> {
  const terms = await allWhere(req, 'appointments', { person: { equals: id } })
  const held = terms.filter((row) => !isPast(row, today()))
  return held.some(({ office }) => DECIDERS.includes(office))
}

/** What somebody who decides may lose is the principal's to take, and of nobody who stands in for them. @throws Refusal */
async function guardDecider(req: PayloadRequest, id: string): Promise<void> {
  if (!req.user || req.user.id === id || !(await decides(req, id))) return
  const actor = await freshActorOf(req)
  if (!holdsInOwnName(actor, ['principal'])) throw new Refusal([{ code: 'notYours' }])
}

/**
 * Both halves of the account of somebody who decides, the password and the second factor, are never in one other
 * hand at once: its one owner would be two people. @param takes what is to be taken now @throws Refusal
 */
export async function guardBothHalves(
  req: PayloadRequest,
  id: string,
  takes: 'password' | 'factor',
): Promise<void> {
  if (!req.user || req.user.id === id || !(await decides(req, id))) return
  const hand = await handOn(req, id, req.user.id)
  const other = takes === 'password' ? hand.factor : hand.password
  if (other) throw new Refusal([{ code: 'bothHalves' }])
}

/** By another password or another address for mail, one signs in as somebody. @throws Refusal where that is not theirs */
export async function guardTakingOver(req: PayloadRequest, id: string): Promise<void> {
  if (!req.user || req.user.id === id) return
  await guardDecider(req, id)
  refuseStandIn(await freshActorOf(req))
  await guardBothHalves(req, id, 'password')
}

/** Who closes the account of somebody that decides takes part of the board away: the principal, with a code. @throws Refusal */
export async function guardClosing(req: PayloadRequest, id: string): Promise<void> {
  await keepAPrincipal(req, (row) => idOf(row.person) === id)
  if (!(await decides(req, id))) return
  await guardDecider(req, id)
  const actor = await freshActorOf(req)
  if (actor) needFreshCode(actor)
}

/** @throws Refusal when the password will not do for this person */
async function judgePassword(
  req: PayloadRequest,
  password: string,
  owner: Omit<Owner, 'school'>,
): Promise<void> {
  const site = await firstWhere(req, 'site-configurations', {}, '-createdAt')
  const detail = passwordProblem(password, { ...owner, school: site?.school.name })
  if (detail !== null) throw new Refusal([{ code: 'passwordWeak', field: 'password', detail }])
}

interface Setting {
  id?: unknown
  name?: unknown
  email?: unknown
  password: string
}

/** The password of an account that is being opened. */
export async function guardFirstPassword(req: PayloadRequest, data: Setting): Promise<void> {
  // The school's founding judges for itself: the demo's one password is everybody's, and known.
  if (isSetup(req.context)) return
  await judgePassword(req, data.password, { name: String(data.name), email: String(data.email) })
}

/** Another password for an account that exists: one's own where the current one is asked for, others' by office. */
export async function guardNewPassword(req: PayloadRequest, data: Setting): Promise<void> {
  const id = String(data.id)
  const row = await byId(req, 'users', id)
  if (!row) return
  if (req.user?.id === id && !isOwnPassword(req.context, id)) {
    throw new Refusal([{ code: 'ownPassword', field: 'password' }])
  }
  await guardTakingOver(req, id)
  await judgePassword(req, data.password, {
    name: typeof data.name === 'string' ? data.name : row.name,
    email: typeof data.email === 'string' ? data.email : row.email,
  })
  if (req.user && req.user.id !== id) await paceEarlier(req, req.user.id)
  await refuseEarlier(req, row, data.password)
  await keepPresent(req, row)
}

/** How a token from a mail is kept: who reads the database cannot use it. */
export const keptToken = (token: string): string => sha256(`reset:${token}`)

/** The password that comes with a token from a mail. Within Payload's transaction, which the note joins. */
export async function guardResetPassword(
  req: PayloadRequest,
  { token, password }: { token: unknown; password: string },
): Promise<void> {
  const row = await firstWhere(req, 'users', {
    resetPasswordToken: { equals: String(token) },
    resetPasswordExpiration: { greater_than: new Date().toISOString() },
  })
  if (!row) throw new Refusal([{ code: 'resetLinkWrong' }])
  await judgePassword(req, password, row)
  await refuseEarlier(req, row, password)
  await keepPresent(req, row)
  const passwordChangedAt = now().toISOString()
  await setById(req, 'users', row.id, { passwordChangedAt, mustChangePassword: false })
  await recordSecurityEvent(req, { kind: 'passwordReset', person: row.id, by: row.id })
}
