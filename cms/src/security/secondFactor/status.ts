import { isFresh } from '@bbt/shared/workflow/secondFactor.ts'
import type { PayloadRequest } from 'payload'
import { holdsAny } from '../../access/actor.ts'
import { DECIDERS } from '../../access/staff.ts'
import { now } from '../../platform/clock.ts'
import { demoCode } from './demo.ts'
import { isLocked } from './judge.ts'
import { signedIn } from './person.ts'
import { keptOf } from './store.ts'

/** `GET /api/users/second-factor`: how one's own second factor stands. */
export interface SecondFactorStatus {
  /** One of this person's offices needs it. */
  isRequired: boolean
  isEnrolled: boolean
  /** A code was entered in this session in the last quarter of an hour. */
  isFresh: boolean
  recoveryCodesLeft: number
  /** ISO instant. */
  lockedUntil: string | null
  /** The code of this moment, in the demo school and in no other. */
  demoCode?: string
}

export async function statusOf(req: PayloadRequest): Promise<SecondFactorStatus> {
  const { actor } = await signedIn(req)
  const { factor } = await keptOf(req, actor.person)
  const code = demoCode(req, actor.person, factor)
  return {
    isRequired: holdsAny(actor, DECIDERS),
    isEnrolled: actor.secondFactor.enrolled,
    isFresh: isFresh(actor.secondFactor, now()),
    recoveryCodesLeft: factor.recovery.length,
    lockedUntil: isLocked(factor, now()) ? factor.lockedUntil : null,
    ...(code !== null && { demoCode: code }),
  }
}
