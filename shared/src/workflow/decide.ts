import { stepDecidedBy } from './again.ts'
import { commentFits, GUARDS } from './guards.ts'
import type { Issue } from './issues.ts'
import { withDecisionsOn } from './earlier.ts'
import { PARTIES } from './parties.ts'
import type { ActingAs } from './parties.ts'
import { firstState, wayAtSubmission, wayToApproval } from './route.ts'
import type { RouteReason, Way } from './route.ts'
import type { Actor, Attempt, EarlierRevision, ItemFacts, Route } from './situation.ts'
import type { State } from './states.ts'
import { transition, TRANSITION_NAMES } from './transitions.ts'
import type { TransitionName } from './transitions.ts'

export type Decision =
  | {
      ok: true
      to: State
      actsAs: ActingAs
      route: Route | null
      /** Why a submission goes another way than its category says. */
      reasons: readonly RouteReason[]
    }
  | { ok: false; issues: readonly Issue[] }

const refuse = (...issues: Issue[]): Decision => ({ ok: false, issues })

/** The way of a text that is judged again: as it was sent where all of it is, moved on where it waits for its approval. */
function wayAgain(item: ItemFacts, closed: string | null, to: State): Partial<Way> {
  if (item.route === null || to === 'approved') return {}
  if (to === 'inReview') return { route: { ...item.route, ...item.sentRoute } }
  // Their account is closed with this: they hold nothing any more.
  const holders = item.holders.filter(({ person }) => person !== closed)
  return wayToApproval({ ...item, holders }, item.route, item.endorsedBy)
}

/**
 * Decides, never acts: may this actor take this transition on this item now, and where does it lead?
 * The caller saves the state and records the decision. Refusals are asked in the order in which a
 * person can do something about them: account, stale view, step, office, then everything else at once.
 */
export function decide(
  name: TransitionName,
  item: ItemFacts,
  actor: Actor,
  attempt: Attempt,
  now: Date,
): Decision {
  const row = transition(name)
  if (actor.kind === 'person' && !actor.active) return refuse({ code: 'inactive' })
  if (attempt.seen.rev !== item.rev || attempt.seen.digest !== item.digest) {
    return refuse({ code: 'stale' })
  }
  if (!row.from.includes(item.state)) return refuse({ code: 'wrongState' })
  const actsAs = PARTIES[row.by].actsAs(item, actor)
  if (actsAs === null) return refuse({ code: 'notYours' })

  const judged = name === 'republish' ? withDecisionsOn(attempt.earlier, item) : item
  const circumstance = { item: judged, actor, actsAs, attempt, now }
  const guards = [commentFits, ...row.guards.map((guard) => GUARDS[guard])]
  const issues = guards.flatMap((guard) => guard(circumstance))
  if (issues.length > 0) return refuse(...issues)

  const taken = { ok: true, actsAs, route: item.route, reasons: [] } as const
  if (row.to === 'same') return { ...taken, to: item.state }
  if (row.to === 'byDecider') {
    const closed = attempt.closed ?? null
    const to = stepDecidedBy(item, closed)
    return to === null
      ? refuse({ code: 'notYours' })
      : { ...taken, ...wayAgain(item, closed, to), to }
  }
  if (name === 'endorse' && item.route !== null && actor.kind === 'person') {
    return { ...taken, ...wayToApproval(item, item.route, actor.person), to: 'inApproval' }
  }
  if (row.to !== 'byRoute') return { ...taken, to: row.to }
  if (item.route === null) return refuse({ code: 'routeMissing' })
  const sender =
    actor.kind === 'person' ? [{ person: actor.person, offices: actor.capacities }] : []
  const way = wayAtSubmission(item, [...item.writers, ...sender], item.route)
  if (way === null) return refuse({ code: 'nobodyMayApprove' })
  const { route, reasons } = way
  return { ok: true, to: firstState(route), actsAs, route, reasons }
}

/** Blocks that the person takes away while answering: a missing comment, time or code is no reason to hide a button. */
const ASKED_FOR: readonly Issue['code'][] = ['commentRequired', 'timeRequired', 'codeDue']

export interface Offer {
  name: TransitionName
  actsAs: ActingAs
  /** What blocks it, in the order of the guards; empty when it can be taken. */
  issues: readonly Issue[]
  /** A code of the second factor must be entered first. */
  codeDue: boolean
  /** Which revisions this actor may put back, the latest first; of `republish` only. */
  earlier: readonly EarlierRevision[]
}

/** Nothing that may be taken down, nothing to put back: no button, and no word about it. */
const isPointless = (name: TransitionName, { live, earlier, isPermanent }: ItemFacts) =>
  // It comes with the closing of an account, and with nothing else.
  name === 'judgeAgain' ||
  (name === 'unpublish' && (live === null || isPermanent)) ||
  (name === 'republish' && earlier.length === 0)

/** The transitions that are this actor's in this state, each with what still blocks it. */
export function offered(item: ItemFacts, actor: Actor, now: Date): Offer[] {
  if (actor.kind === 'person' && !actor.active) return []
  const seen = { rev: item.rev, digest: item.digest }
  const blocks = (name: TransitionName, earlier: string | null) => {
    const decision = decide(name, item, actor, { seen, comment: null, at: null, earlier }, now)
    const found = decision.ok ? [] : decision.issues
    const issues = found.filter((issue) => !ASKED_FOR.includes(issue.code))
    return { issues, codeDue: found.some(({ code }) => code === 'codeDue') }
  }
  return TRANSITION_NAMES.flatMap((name) => {
    const row = transition(name)
    const actsAs = row.from.includes(item.state) ? PARTIES[row.by].actsAs(item, actor) : null
    if (actsAs === null || isPointless(name, item)) return []
    const choices = name === 'republish' ? item.earlier : []
    const earlier = choices.filter(({ digest }) => blocks(name, digest).issues.length === 0)
    const first = earlier[0] ?? choices[0]
    return [{ name, actsAs, ...blocks(name, first?.digest ?? null), earlier }]
  })
}
