import type { PayloadRequest } from 'payload'
import { now } from '../../platform/clock.ts'
import { inTransaction } from '../../platform/transaction.ts'
import type { SecurityEventKind } from '../eventKinds.ts'
import { recordSecurityEvent } from '../events.ts'
import type { Factor } from './factor.ts'
import type { Evidence, Judgement, Outcome } from './judge.ts'
import { judge } from './judge.ts'
import { inLineOf } from './line.ts'
import { signedIn } from './person.ts'
import type { SignedIn } from './person.ts'
import type { TypedCode } from './recoveryCodes.ts'
import { readTyped } from './recoveryCodes.ts'
import { FactorRefusal } from './refusals.ts'
import { hashed, unseal } from './seal.ts'
import type { Kept } from './store.ts'
import { keep, keptOf } from './store.ts'
import { stepOf } from './totp.ts'

/** What the log is told. While it is locked, nothing more: the lock is there already. */
const EVENTS: Partial<Record<Outcome, SecurityEventKind>> = {
  proved: 'secondFactorProved',
  recovered: 'recoveryCodeUsed',
  used: 'secondFactorFailed',
  wrong: 'secondFactorFailed',
  lockedNow: 'secondFactorLocked',
}

/** The installation's secret, that all keys are derived from. */
export const secretOf = (req: PayloadRequest): string => req.payload.config.secret

/** The time step of a code of this sealed secret. @throws FactorRefusal when the secret cannot be read */
export function stepUnder(
  req: PayloadRequest,
  person: string,
  sealed: string,
  typed: TypedCode,
): number | null {
  const secret = unseal(secretOf(req), person, sealed)
  if (secret === null) throw new FactorRefusal('unreadable')
  return typed?.kind === 'totp' ? stepOf(secret, typed.code, now()) : null
}

function evidenceOf(
  req: PayloadRequest,
  person: string,
  factor: Factor,
  typed: TypedCode,
): Evidence {
  if (factor.device === null) throw new FactorRefusal('notEnrolled')
  if (typed?.kind === 'recovery') return { hash: hashed(secretOf(req), person, typed.code) }
  const step = stepUnder(req, person, factor.device.secret, typed)
  return step === null ? null : { step }
}

/**
 * Judges what somebody typed, keeps the count and tells the log, in one transaction that stands whatever
 * the judgement is. @throws FactorRefusal afterwards, when the code was not accepted
 */
export async function judged(
  req: PayloadRequest,
  judging: (who: SignedIn, kept: Kept) => Judgement,
  events: Partial<Record<Outcome, SecurityEventKind>> = {},
): Promise<void> {
  const work = async () => {
    const who = await signedIn(req)
    const kept = await keptOf(req, who.actor.person)
    const judgement = judging(who, kept)
    if (judgement.factor !== kept.factor) await keep(req, kept, judgement.factor)
    const kind = events[judgement.outcome] ?? EVENTS[judgement.outcome]
    if (kind) await recordSecurityEvent(req, { kind, person: who.actor.person })
    return judgement
  }
  const { outcome, factor } = await inLineOf(req.user?.id ?? '', () => inTransaction(req, work))
  if (outcome === 'wrong') throw new FactorRefusal('codeWrong')
  if (outcome === 'used') throw new FactorRefusal('codeUsed')
  if (outcome === 'locked' || outcome === 'lockedNow') {
    throw new FactorRefusal('codeLocked', factor.lockedUntil)
  }
}

/** Somebody enters a code, or a recovery code, in their session. */
export async function enterCode(req: PayloadRequest, code: string): Promise<void> {
  const typed = readTyped(code)
  await judged(req, ({ session }, { person, factor }) =>
    judge(factor, evidenceOf(req, person, factor, typed), session.id, now()),
  )
}
