import type { PayloadRequest } from 'payload'
import { now } from '../../platform/clock.ts'
import { inTransaction } from '../../platform/transaction.ts'
import { recordSecurityEvent } from '../events.ts'
import { begun, confirmed, isRecentLogin, pendingSecret } from './enrolment.ts'
import { judged, secretOf, stepUnder } from './entering.ts'
import { needFreshCode } from './freshCode.ts'
import { signedIn } from './person.ts'
import { newRecoveryCodes, readTyped } from './recoveryCodes.ts'
import { FactorRefusal } from './refusals.ts'
import { hashed, seal } from './seal.ts'
import { keep, keptOf } from './store.ts'
import { addressFor, newSecret } from './totp.ts'

const hashesOf = (req: PayloadRequest, person: string, codes: readonly string[]) =>
  codes.map((code) => hashed(secretOf(req), person, code.replaceAll('-', '')))

/** A new secret for the phone, shown once; it counts only when the phone has shown a code of it. */
export async function beginSetUp(
  req: PayloadRequest,
): Promise<{ secret: string; address: string }> {
  const secret = newSecret()
  return inTransaction(req, async () => {
    const { actor, session, email } = await signedIn(req)
    const kept = await keptOf(req, actor.person)
    if (kept.factor.device !== null) needFreshCode(actor)
    else if (!isRecentLogin(session.since, now())) throw new FactorRefusal('loginTooOld')
    const sealed = seal(secretOf(req), actor.person, secret)
    await keep(req, kept, begun(kept.factor, sealed, session.id, now()))
    return { secret, address: addressFor(secret, email) }
  })
}

/** The first code of the new phone puts it in use. Answers with its recovery codes, which nobody sees again. */
export async function confirmSetUp(req: PayloadRequest, code: string): Promise<string[]> {
  const codes = newRecoveryCodes()
  const typed = readTyped(code)
  await judged(
    req,
    ({ session }, { person, factor }) => {
      const secret = pendingSecret(factor, session.id, now())
      if (secret === null) throw new FactorRefusal('nothingPending')
      const step = stepUnder(req, person, secret, typed)
      const recovery = hashesOf(req, person, codes)
      return confirmed(factor, { secret, step, recovery, session: session.id }, now())
    },
    { proved: 'secondFactorEnrolled' },
  )
  return codes
}

/** New recovery codes in the place of the old ones. */
export async function renewRecoveryCodes(req: PayloadRequest): Promise<string[]> {
  const codes = newRecoveryCodes()
  await inTransaction(req, async () => {
    const { actor } = await signedIn(req)
    needFreshCode(actor)
    const kept = await keptOf(req, actor.person)
    await keep(req, kept, { ...kept.factor, recovery: hashesOf(req, actor.person, codes) })
    await recordSecurityEvent(req, { kind: 'recoveryCodesRenewed', person: actor.person })
  })
  return codes
}
