import type { Factor } from './factor.ts'

const TRIES = 5
const LOCK_MINUTES = 15
const LONGEST_LOCK_MINUTES = 24 * 60
/** Sessions whose proof is remembered; who works in more enters a code again. */
const SESSIONS = 16

/** What a typed code turned out to be: the time step of a code, the hash of a recovery code, or nothing. */
export type Evidence = { step: number } | { hash: string } | null

export type Outcome = 'proved' | 'recovered' | 'used' | 'wrong' | 'lockedNow' | 'locked'

export interface Judgement {
  outcome: Outcome
  factor: Factor
}

/** The lock after this many wrong codes in a row: 15 minutes after the fifth, twice as long after each five more. */
function lockMinutes(failures: number): number {
  if (failures === 0 || failures % TRIES !== 0) return 0
  return Math.min(LOCK_MINUTES * 2 ** (failures / TRIES - 1), LONGEST_LOCK_MINUTES)
}

export const isLocked = ({ lockedUntil }: Factor, now: Date): boolean =>
  lockedUntil !== null && now.getTime() < Date.parse(lockedUntil)

/** One more wrong code. */
export function afterFailure(factor: Factor, now: Date): Judgement {
  const failures = factor.failures + 1
  const minutes = lockMinutes(failures)
  if (minutes === 0) return { outcome: 'wrong', factor: { ...factor, failures } }
  const lockedUntil = new Date(now.getTime() + minutes * 60_000).toISOString()
  return { outcome: 'lockedNow', factor: { ...factor, failures, lockedUntil } }
}

/** The factor with a code accepted in this session now. */
export function withProof(factor: Factor, session: string, now: Date): Factor {
  const others = factor.proofs.filter((proof) => proof.session !== session)
  const proofs = [{ session, at: now.toISOString() }, ...others].slice(0, SESSIONS)
  return { ...factor, proofs, failures: 0, lockedUntil: null }
}

/** Judges a code that somebody typed in a session, and says what to keep of it. */
export function judge(factor: Factor, evidence: Evidence, session: string, now: Date): Judgement {
  const { device, recovery } = factor
  if (isLocked(factor, now)) return { outcome: 'locked', factor }
  if (device === null || evidence === null) return afterFailure(factor, now)
  if ('hash' in evidence) {
    if (!recovery.includes(evidence.hash)) return afterFailure(factor, now)
    const left = recovery.filter((hash) => hash !== evidence.hash)
    return { outcome: 'recovered', factor: withProof({ ...factor, recovery: left }, session, now) }
  }
  // A right code that comes twice is a double click or a spy, and no guess.
  if (evidence.step <= device.lastStep) return { outcome: 'used', factor }
  const next = { ...factor, device: { ...device, lastStep: evidence.step } }
  return { outcome: 'proved', factor: withProof(next, session, now) }
}
