import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { now, useClock } from '../../src/platform/clock.ts'
import { inTransaction } from '../../src/platform/transaction.ts'
import { NO_FACTOR } from '../../src/security/secondFactor/factor.ts'
import { withProof } from '../../src/security/secondFactor/judge.ts'
import { seal } from '../../src/security/secondFactor/seal.ts'
import { keep, keptOf } from '../../src/security/secondFactor/store.ts'
import { codeOfStep, stepAt } from '../../src/security/secondFactor/totp.ts'

/** What everybody's phone in the test school holds. */
export const PHONE_SECRET = 'MJXXEYLOMRZGC3THNF2GK43UMJXXEYLO'

/** Everybody has a second factor, so that the tests of other rules meet those rules. */
export async function givePhone(payload: Payload, person: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const secret = seal(payload.config.secret, person, PHONE_SECRET)
  const device = { secret, since: now().toISOString(), lastStep: 0 }
  await keep(req, await keptOf(req, person), { ...NO_FACTOR, device })
}

/** Notes a code entered in this session at this moment. */
export async function proveSession(payload: Payload, person: string, sid: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const kept = await keptOf(req, person)
    await keep(req, kept, withProof(kept.factor, sid, now()))
  })
}

/** Somebody without a second factor, as a school that has just been founded has them. */
export async function takePhone(payload: Payload, person: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await keep(req, await keptOf(req, person), NO_FACTOR)
}

/** A clock that stands until it is moved; and the code that a phone shows by it. */
export function phoneClock() {
  let time = Date.now()
  const back = useClock(() => new Date(time))
  const pass = (seconds: number) => (time += seconds * 1000)
  return {
    pass,
    back,
    code: (secret = PHONE_SECRET) => codeOfStep(secret, stepAt(now())),
    /** The next code: half a minute later. */
    next(secret = PHONE_SECRET): string {
      pass(30)
      return codeOfStep(secret, stepAt(now()))
    },
  }
}
