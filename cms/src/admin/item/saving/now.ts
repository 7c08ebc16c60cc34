import type { Screen } from './screen.ts'

/** How the screen stands at this moment, between two drawings too. */
export interface Now {
  isUnsaved: boolean
  /** The screen as it was loaded or last saved. */
  base: Screen
  id: string | null
  rev: number | null
  /** When something changed last, in milliseconds. */
  changedAt: number
  /** Earlier states that were taken back into the text and not saved since: their writers have words in it. */
  restored: readonly string[]
  /** What a save sent whose answer never came: the office may have it, or not. */
  unanswered: object | null
}

const NOTHING: Screen = new Map()

export const FRESH: Now = {
  isUnsaved: false,
  base: NOTHING,
  id: null,
  rev: null,
  changedAt: 0,
  restored: [],
  unanswered: null,
}
