/** What happened to an account, as far as it tells in whose hands it has been; oldest first. */
export interface AccountEvent {
  kind: AccountEventKind
  /** Who did it; null where nobody of the office did, as at the founding or on the server. */
  by: string | null
}

/**
 * `opened`, `passwordSet` (also another address, where a new password is sent to) and `factorTakenOff` are what others do to
 * an account; `ownPassword`, `ownCode` and `ownPhone` what its owner does: a new password, a code entered, a phone set up.
 */
export type AccountEventKind =
  'opened' | 'passwordSet' | 'factorTakenOff' | 'ownPassword' | 'ownCode' | 'ownPhone'

/** What somebody else has of an account. */
export interface Hand {
  /** Had all of it at once: could have been its owner, whatever the owner seems to have done since. */
  opened: boolean
  /** Set its password, which the owner has not yet made their own and shown with a code. */
  password: boolean
  /** Took off its second factor, and the owner has not yet set up another one. */
  factor: boolean
}

const NOTHING: Hand = { opened: false, password: false, factor: false }

interface Kept extends Hand {
  /** A new password came after theirs; whose, a code will tell. */
  changed: boolean
}

/**
 * In whose hands an account has been, by the people's ids. Who opened it, or held password and second factor at
 * once, counts as its opener for good: what "its owner" does from then on they can have done themselves. Who set
 * one of the two lets go of it when the owner, by the other one, has made it their own.
 */
function handsOn(events: readonly AccountEvent[]): ReadonlyMap<string, Hand> {
  const hands = new Map<string, Kept>()
  let hasPhone = false
  const set = (by: string, change: Partial<Kept>) =>
    hands.set(by, { ...NOTHING, changed: false, ...hands.get(by), ...change })
  const each = (change: (hand: Kept) => Partial<Kept>) => {
    for (const [by, hand] of hands) hands.set(by, { ...hand, ...change(hand) })
  }
  for (const { kind, by } of events) {
    if (kind === 'opened' && by !== null) set(by, { opened: true, password: true, changed: false })
    if (kind === 'passwordSet' && by !== null) {
      set(by, { password: true, changed: false })
      if (!hasPhone || hands.get(by)?.factor) set(by, { opened: true })
    }
    if (kind === 'factorTakenOff') {
      hasPhone = false
      if (by !== null) set(by, { factor: true })
      // Whoever knows the password can set up the next phone.
      each((hand) => (hand.password ? { opened: true } : {}))
    }
    if (kind === 'ownPassword') each((hand) => ({ changed: hand.password }))
    if (kind === 'ownPhone') {
      hasPhone = true
      each(() => ({ factor: false }))
    }
    if (kind === 'ownCode' || kind === 'ownPhone') {
      each((hand) => (hand.changed ? { password: false, changed: false } : {}))
    }
  }
  return hands
}

/** What one person has of an account. */
export function handOf(events: readonly AccountEvent[], person: string): Hand {
  const { opened, password, factor } = handsOn(events).get(person) ?? NOTHING
  return { opened, password, factor }
}
