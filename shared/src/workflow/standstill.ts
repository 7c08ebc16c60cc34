import { decide } from './decide.ts'
import type { Capacity, Holder, ItemFacts } from './situation.ts'
import type { State } from './states.ts'
import type { TransitionName } from './transitions.ts'
import { turnOf } from './turn.ts'

/** Somebody who holds an office that an item waits for, and what their account needs before it may decide. */
export interface Candidate extends Holder {
  hasOwnPassword: boolean
  hasSecondFactor: boolean
}

/** The step that brings a waiting item on. What is scheduled goes up by the clock, and waits for nobody. */
const NEXT_STEP: Partial<Record<State, TransitionName>> = {
  inReview: 'endorse',
  inApproval: 'approve',
  approved: 'publish',
}

/** Why nobody can bring an item on at present. */
export type Standstill =
  /** Nobody holds the office that is asked, and whoever may act in its place may not on this text. */
  | { why: 'vacant' }
  /** These may, as soon as they have set their own password and their second factor. */
  | { why: 'notReady'; people: readonly string[] }
  /** Whoever holds it has words in the text, stands in for somebody who has, or decided on it before. */
  | { why: 'barred' }

/** Who of these may take the next step of an item, if they enter their code now; decided as the step itself is. */
function whoMayAct(
  item: ItemFacts,
  candidates: readonly Candidate[],
  now: Date,
): readonly string[] {
  const step = NEXT_STEP[item.state]
  const turn = turnOf(item)
  if (step === undefined || turn === null) return []
  const may = (person: string) => {
    const own = candidates.filter((candidate) => candidate.person === person)
    const capacities = own.map(({ office, onBehalfOf }): Capacity => {
      return { office, unit: turn.unit, appointment: '', onBehalfOf }
    })
    const enrolled = own.every(({ hasSecondFactor }) => hasSecondFactor)
    const active = own.every(({ hasOwnPassword }) => hasOwnPassword)
    const secondFactor = { enrolled, verifiedAt: now.toISOString() }
    const actor = { kind: 'person', person, active, capacities, secondFactor } as const
    const seen = { rev: item.rev, digest: item.digest }
    return decide(step, item, actor, { seen, comment: null, at: null, earlier: null }, now).ok
  }
  return [...new Set(candidates.map(({ person }) => person))].filter(may)
}

/**
 * What keeps an item where it is; null where somebody can bring it on, or nobody needs to.
 * @param candidates who holds one of the offices whose turn it is, with open accounts
 */
export function standstillOf(
  item: ItemFacts,
  candidates: readonly Candidate[],
  now: Date,
): Standstill | null {
  const asked = turnOf(item)?.offices[0]
  if (NEXT_STEP[item.state] === undefined || asked === undefined) return null
  if (whoMayAct(item, candidates, now).length > 0) return null
  const ready = candidates.map((one) => ({ ...one, hasOwnPassword: true, hasSecondFactor: true }))
  const people = whoMayAct(item, ready, now)
  if (people.length > 0) return { why: 'notReady', people }
  return candidates.some(({ office }) => office === asked) ? { why: 'barred' } : { why: 'vacant' }
}
