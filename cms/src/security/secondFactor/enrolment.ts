import type { Factor } from './factor.ts'
import type { Judgement } from './judge.ts'
import { afterFailure, isLocked, withProof } from './judge.ts'

const PENDING_MINUTES = 15
const LOGIN_MINUTES = 15

const isWithin = (since: Date, minutes: number, now: Date): boolean => {
  const age = now.getTime() - since.getTime()
  return age >= 0 && age < minutes * 60_000
}

/** A first phone needs the password, entered just now: an office left open must not enrol somebody else's. */
export const isRecentLogin = (since: Date, now: Date): boolean =>
  isWithin(since, LOGIN_MINUTES, now)

/** Begins with a new phone; the one before keeps working until the new one has shown a code. */
export const begun = (factor: Factor, sealed: string, session: string, now: Date): Factor => ({
  ...factor,
  pending: { secret: sealed, session, at: now.toISOString() },
})

/** The sealed secret of the phone being set up in this session, while there is time. */
export function pendingSecret({ pending }: Factor, session: string, now: Date): string | null {
  if (pending?.session !== session) return null
  return isWithin(new Date(pending.at), PENDING_MINUTES, now) ? pending.secret : null
}

interface Confirmation {
  /** Sealed. */
  secret: string
  /** Time step of the typed code, null where it is none of this secret's. */
  step: number | null
  /** Hashes of the recovery codes of the new phone. */
  recovery: string[]
  session: string
}

/** The new phone has shown a code: it takes the place of the old, whose proofs and recovery codes end. */
export function confirmed(factor: Factor, given: Confirmation, now: Date): Judgement {
  const { secret, step, recovery, session } = given
  if (isLocked(factor, now)) return { outcome: 'locked', factor }
  if (step === null) return afterFailure(factor, now)
  const device = { secret, since: now.toISOString(), lastStep: step }
  const fresh = { ...factor, device, pending: null, recovery, proofs: [] }
  return { outcome: 'proved', factor: withProof(fresh, session, now) }
}
