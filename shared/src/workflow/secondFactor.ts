import type { Issue } from './issues.ts'

/** What is known of a person's second factor (a code beside the password), in the session they act from. */
export interface SecondFactor {
  enrolled: boolean
  /** ISO instant of the last code accepted in this session; null where there was none. */
  verifiedAt: string | null
}

/** How long a code answers for the steps that put something up, or give power. */
const FRESH_MINUTES = 15

/** Was a code accepted in this session, not long ago? A time ahead of the clock proves nothing. */
export function isFresh({ enrolled, verifiedAt }: SecondFactor, now: Date): boolean {
  if (!enrolled || verifiedAt === null) return false
  const age = now.getTime() - Date.parse(verifiedAt)
  return age >= 0 && age < FRESH_MINUTES * 60_000
}

/** What keeps somebody from a step that needs a code: no second factor, or no code; none when it is there. */
export function codeIssues(factor: SecondFactor, isProved: boolean): readonly Issue[] {
  if (!factor.enrolled) return [{ code: 'secondFactorMissing' }]
  return isProved ? [] : [{ code: 'codeDue' }]
}
