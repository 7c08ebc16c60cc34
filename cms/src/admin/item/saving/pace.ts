const SECOND_MS = 1000

/** A pause in the typing after which the text is saved. */
const PAUSE_MS = 1.5 * SECOND_MS
/** Who types without a pause is saved all the same. */
const LONGEST_MS = 8 * SECOND_MS
/** Between tries while nobody answers. */
const TRIES_MS = [5, 10, 30, 60].map((seconds) => seconds * SECOND_MS)

/** How the typing and the saving stand, in milliseconds since then. */
export interface Standing {
  sinceLastChange: number
  /** Since the first change that is not saved. */
  sinceUnsaved: number
  sinceFailure: number
  /** How often in a row nobody answered. */
  unanswered: number
  /** The office said no: what is on the screen must change first, or its writer must say what to do. */
  isRefused: boolean
  /** Something changed since the last "no". */
  isChangedSince: boolean
  /** The "no" is about the text itself, so that another text may pass. */
  isAboutText: boolean
}

/** Whether an unsaved text is to be saved by itself now. */
export function isDue(now: Standing): boolean {
  if (now.isRefused && !(now.isAboutText && now.isChangedSince)) return false
  const wait = TRIES_MS[Math.min(now.unanswered, TRIES_MS.length) - 1] ?? 0
  if (now.sinceFailure < wait) return false
  return now.sinceLastChange >= PAUSE_MS || now.sinceUnsaved >= LONGEST_MS
}
