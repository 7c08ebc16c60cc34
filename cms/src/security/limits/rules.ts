/** How often something may be tried: `points` times in `seconds`, counted anew after that. */
export interface Rule {
  points: number
  seconds: number
}

const MINUTES = 60
const HOURS = 60 * MINUTES

const RULES = {
  /** Wrong passwords for one account from one address. */
  loginAtPlace: { points: 5, seconds: 10 * MINUTES },
  /** Wrong passwords for one account from anywhere: who guesses from many places. */
  loginToAccount: { points: 20, seconds: HOURS },
  /** Wrong passwords on a device where the account’s person has signed in before: counted by itself. */
  loginOnDevice: { points: 5, seconds: 10 * MINUTES },
  /** Wrong passwords from one address, for anybody. A whole school may sit behind one address. */
  loginFromAddress: { points: 60, seconds: 10 * MINUTES },
  resetOfAccount: { points: 3, seconds: HOURS },
  resetFromAddress: { points: 20, seconds: HOURS },
  /** Wrong current passwords when changing one's own. */
  passwordChange: { points: 5, seconds: 10 * MINUTES },
  /** Passwords for others that were refused as ones they had: whoever sets them learns that. */
  earlierForOthers: { points: 5, seconds: HOURS },
  /** Transitions by one person: faster than anybody reads. */
  transitions: { points: 60, seconds: MINUTES },
  /** Texts that one person puts beside items: one whenever another one comes onto the screen. */
  asides: { points: 60, seconds: 10 * MINUTES },
  /** Refusals of one kind, to one person or from one address, that the log lists one by one. */
  listedRefusals: { points: 300, seconds: HOURS },
  /** Refusals of one kind in the whole school. */
  listedOfKind: { points: 3000, seconds: HOURS },
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof RULES

let rules: Record<RuleName, Rule> = RULES

export const ruleOf = (name: RuleName): Rule => rules[name]

/** Lets tests try more, or less, than people may; returns the way back. */
export function useRules(changed: Partial<Record<RuleName, Rule>>): () => void {
  const before = rules
  rules = { ...before, ...changed }
  return () => {
    rules = before
  }
}
