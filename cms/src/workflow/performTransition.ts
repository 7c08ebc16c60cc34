import type { GovernedCollection } from '@bbt/shared/contentTypes.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import { decide } from '@bbt/shared/workflow/decide.ts'
import type { Decision } from '@bbt/shared/workflow/decide.ts'
import type { Actor, Attempt, ItemFacts } from '@bbt/shared/workflow/situation.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import type { PayloadRequest } from 'payload'
import { append } from '../platform/chains.ts'
import { now } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { byId, compareAndSet, setById } from '../platform/rows.ts'
import { inTransaction } from '../platform/transaction.ts'
import { contentOf } from '../publishing/content.ts'
import { announce, retract } from '../publishing/feed.ts'
import { freeze, frozenContent } from '../publishing/revisions.ts'
import { lastChange, personName } from './changed.ts'
import type { DecisionEntry } from './decisionEntry.ts'
import { changeOf } from './effects.ts'
import { factsOf, typeOf } from './facts.ts'
import { actingTitle } from './titles.ts'

export interface Wish {
  collection: GovernedCollection
  id: string
  action: TransitionName
  attempt: Attempt
  /** Reads who acts, inside the transaction: an office may be lost between load and click. */
  actor: () => Promise<Actor>
}

type Allowed = Extract<Decision, { ok: true }>

/** What a transition is about to do, with all it needs, read inside its transaction. */
interface Step {
  wish: Wish
  row: Item
  facts: ItemFacts
  decision: Allowed
  person: string | null
  /** The content being submitted or published. */
  content: Content | null
  digest: string | null
  at: string
}

const itemName = ({ collection, id }: Pick<Wish, 'collection' | 'id'>) => `${collection}/${id}`

const NEEDS_REVISION: readonly TransitionName[] = [
  'endorse',
  'approve',
  'schedule',
  'publish',
  'publishDue',
]

/** Reads everything and decides. @throws Refusal with what stands in the way */
async function prepare(req: PayloadRequest, wish: Wish): Promise<Step> {
  const row = await byId(req, wish.collection, wish.id)
  if (!row) throw new Refusal([{ code: 'wrongState' }])
  const built = wish.action === 'submit' ? await contentOf(req, wish.collection, row) : null
  const problems = built && !built.ok ? built.problems : []
  const facts = await factsOf(req, wish.collection, row, problems)
  const actor = await wish.actor()
  const decision = decide(wish.action, facts, actor, wish.attempt, now())
  if (!decision.ok) {
    const late = decision.issues.some((i) => i.code === 'stale' || i.code === 'wrongState')
    throw new Refusal(decision.issues, late ? await lastChange(req, row) : undefined)
  }
  const frozen =
    facts.digest !== null && NEEDS_REVISION.includes(wish.action)
      ? await frozenContent(req, facts.digest)
      : null
  if (NEEDS_REVISION.includes(wish.action) && frozen === null) {
    throw new Refusal([{ code: 'revisionDamaged' }])
  }
  const content = built?.ok ? built.content : frozen
  const digest =
    built?.ok === true ? await freeze(req, itemName(wish), built.content) : facts.digest
  const person = actor.kind === 'person' ? actor.person : null
  return { wish, row, facts, decision, person, content, digest, at: now().toISOString() }
}

/** Sets the item's new state if nobody was faster. */
async function settle(req: PayloadRequest, step: Step): Promise<void> {
  const { wish, row, facts, decision, person, digest, at } = step
  const version = (row.liveVersion ?? 0) + 1
  const change = changeOf({
    name: wish.action,
    to: decision.to,
    item: facts,
    person,
    route: decision.route,
    digest,
    scheduledFor: wish.attempt.at,
    at,
    live: { version, url: step.content?.url ?? '' },
  })
  const where = {
    id: { equals: row.id },
    rev: { equals: facts.rev },
    state: { equals: facts.state },
  }
  const data = { ...change, changedBy: person, changedAt: at }
  if (!(await compareAndSet(req, wish.collection, where, data))) {
    const latest = (await byId(req, wish.collection, row.id)) ?? row
    throw new Refusal([{ code: 'stale' }], await lastChange(req, latest))
  }
}

/**
 * Contributors are those who changed the text since its last approval: submitting adds, revising what is
 * published starts anew. A text taken down may hold words that nobody has approved: it keeps its contributors.
 */
async function settleContributors(req: PayloadRequest, step: Step): Promise<string[]> {
  const { wish, row, facts, person } = step
  if (wish.action === 'revise' && facts.state === 'published') {
    await setById(req, wish.collection, row.id, { contributors: [] })
    return []
  }
  if (wish.action !== 'submit' || person === null) return [...facts.contributors]
  const contributors = [...new Set([...facts.contributors, person])].sort()
  await setById(req, wish.collection, row.id, { contributors })
  return contributors
}

async function record(req: PayloadRequest, step: Step, contributors: string[]) {
  const { wish, facts, decision, person, digest, at } = step
  const { actsAs, route, to } = decision
  const comment = wish.attempt.comment?.normalize('NFC').trim()
  const entry: Omit<DecisionEntry, 'seq'> = {
    item: itemName(wish),
    action: wish.action,
    from: facts.state,
    to,
    rev: facts.rev,
    ...(digest !== null && { digest }),
    ...(person !== null && { person }),
    personName: await personName(req, person),
    title: await actingTitle(req, actsAs),
    ...(typeof actsAs === 'object' && {
      office: actsAs.office,
      appointment: actsAs.appointment,
      ...(actsAs.unit !== null && { unit: actsAs.unit }),
      ...(actsAs.onBehalfOf !== null && { onBehalfOf: actsAs.onBehalfOf }),
    }),
    ...(comment && { comment }),
    ...(wish.attempt.at !== null && { scheduledFor: wish.attempt.at }),
    ...(route && { route }),
    contributors,
    at,
  }
  return append(req, 'decisions', entry, { action: wish.action, digest, at })
}

async function tellTheSite(req: PayloadRequest, step: Step, decision: string): Promise<void> {
  const { wish, row, content, digest, at } = step
  const place = { item: itemName(wish), type: typeOf(wish.collection), at }
  if (wish.action === 'unpublish') {
    await retract(req, { ...place, url: row.liveUrl ?? '/', decision })
  } else if (wish.action === 'publish' || wish.action === 'publishDue') {
    if (content === null || digest === null) throw new Error('published without a revision')
    const version = (row.liveVersion ?? 0) + 1
    await announce(req, { ...place, url: content.url, digest, version })
  }
}

/**
 * Takes a transition: reads, decides, freezes, sets, records and announces, in one transaction.
 * The only writer of workflow state, revisions, decisions and feed.
 * @throws Refusal with the issues (and, when somebody was faster, who and when)
 */
export async function performTransition(req: PayloadRequest, wish: Wish): Promise<void> {
  await inTransaction(req, async () => {
    const step = await prepare(req, wish)
    await settle(req, step)
    const contributors = await settleContributors(req, step)
    const decision = await record(req, step, contributors)
    await tellTheSite(req, step, decision.hash)
  })
}
