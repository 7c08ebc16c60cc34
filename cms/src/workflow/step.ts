import type { GovernedType } from '@bbt/shared/types/index.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import { digestOf } from '@bbt/shared/approval/digest.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import { decide } from '@bbt/shared/workflow/decide.ts'
import type { Decision } from '@bbt/shared/workflow/decide.ts'
import type { IssueCode } from '@bbt/shared/workflow/issues.ts'
import type { Actor, Attempt, ItemFacts } from '@bbt/shared/workflow/situation.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { CHANGES_THE_SITE } from '@bbt/shared/workflow/transitions.ts'
import type { PayloadRequest, Where } from 'payload'
import type { Person } from '../access/actor.ts'
import { isAmong } from '../access/among.ts'
import { together } from '../platform/beside.ts'
import type { ChainHead } from '../platform/chains.ts'
import { chainHead, entriesAndHead } from '../platform/chains.ts'
import { now, today } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { byId, idOf } from '../platform/rows.ts'
import { contentOf } from '../publishing/content.ts'
import { frozenContent } from '../publishing/revisions.ts'
import { lastChange } from './changed.ts'
import type { DecisionEntry } from './decisionEntry.ts'
import { earlierRevisions, lastScheduler, routesSent } from './earlier.ts'
import { factsOf, JUDGING } from './facts.ts'
import { candidatesBy, termsIn } from './holders.ts'
import { GOES_UP, notTheirs, obstacles } from './obstacles.ts'
import { itemName } from './itemName.ts'
import { heldWriters } from './sending.ts'
import type { Judges } from './vacancy.ts'

/** What somebody asks for. */
export interface Wish {
  type: GovernedType
  id: string
  action: TransitionName
  attempt: Attempt
  /** Holds who acts, inside the transaction: an office may be lost between load and click. Gives what reads them then. */
  actor: (req: PayloadRequest, beside: PayloadRequest) => Promise<() => Promise<Acting>>
  /** The items there are for them: to others this one does not exist. */
  sees: (actor: Acting) => boolean | Where
}

type Acting = Person | Extract<Actor, { kind: 'clock' }>

type Allowed = Extract<Decision, { ok: true }>

/** What a transition is about to do, with all it needs, read inside its transaction. */
export interface Step {
  wish: Wish
  row: Item
  facts: ItemFacts
  decision: Allowed
  person: string | null
  actor: Acting
  /** The content being submitted or published. */
  content: Content | null
  /** Of the text it is about: what is frozen, decided on or put back. */
  digest: string | null
  /** Who changed the words of the pictures that are being submitted, or were. */
  pictureWordsBy: readonly string[]
  /** What was decided on the item before, oldest first. */
  decisions: readonly Sealed<DecisionEntry>[]
  /** Who may judge texts of the item's unit, where that was asked. */
  judges: Judges | null
  /** Where the chains end that this is appended to. */
  heads: { decisions: ChainHead; feed: ChainHead | null }
  at: string
}

const NEEDS_REVISION: readonly TransitionName[] = [
  'endorse',
  'approve',
  'schedule',
  'publish',
  'publishDue',
  'republish',
]

/** With these a text comes to its approval by somebody's decision: who may approve it then is asked again. */
const ASKS_WHO_JUDGES: readonly TransitionName[] = ['endorse', 'judgeAgain']

/** What makes somebody late: the item is no longer what they saw, or what they chose is no choice any more. */
const LATE: readonly IssueCode[] = ['stale', 'wrongState', 'notEarlier']

/**
 * The text a wish is about: the one to be put back, or the one that is being decided on, as who decides saw it; of
 * another one than the item's by now nothing is decided.
 */
export const digestAbout = ({ action, attempt }: Wish) =>
  action === 'republish' ? attempt.earlier : attempt.seen.digest

/**
 * What can be asked before the item and who acts are known. Whatever of it is no longer so by then makes a write of
 * the transaction fail.
 */
async function firstOf(req: PayloadRequest, wish: Wish, beside: PayloadRequest) {
  const digest = NEEDS_REVISION.includes(wish.action) ? digestAbout(wish) : null
  const [whoActs, { entries: decisions, head }, feed, frozen] = await together(beside, [
    () => wish.actor(req, beside),
    () => entriesAndHead<DecisionEntry>(beside, 'decisions', itemName(wish.type, wish.id)),
    async () =>
      CHANGES_THE_SITE.includes(wish.action) ? chainHead(beside, 'publication-feed') : null,
    async () => (digest === null ? null : frozenContent(beside, digest)),
  ])
  return { whoActs, decisions, heads: { decisions: head, feed }, frozen }
}

type First = Awaited<ReturnType<typeof firstOf>>

/** The item and who acts, who is held by now, and what stands in the way of a text that goes up. */
async function secondOf(
  req: PayloadRequest,
  wish: Wish,
  beside: PayloadRequest,
  { whoActs, frozen }: First,
) {
  const isChecked = frozen !== null && GOES_UP.includes(wish.action)
  const [actor, row, inTheWay, terms] = await together(beside, [
    whoActs,
    () => byId(req, wish.type.collection, wish.id),
    async () => (isChecked ? obstacles(beside, wish, frozen) : []),
    async () => (ASKS_WHO_JUDGES.includes(wish.action) ? termsIn(beside, JUDGING) : null),
  ])
  return { actor, row, inTheWay, terms }
}

/**
 * Reads everything and decides; null where the item does not exist for who acts.
 * @param beside the request for what may be read beside the transaction
 * @throws Refusal with what stands in the way
 */
export async function prepare(
  req: PayloadRequest,
  wish: Wish,
  beside: PayloadRequest,
): Promise<Step | null> {
  const day = today()
  const step = await prepareOnce(req, wish, beside)
  // Offices are those of a day: what is decided across midnight is decided anew.
  return day === today() ? step : prepare(req, wish, beside)
}

async function prepareOnce(
  req: PayloadRequest,
  wish: Wish,
  beside: PayloadRequest,
): Promise<Step | null> {
  const first = await firstOf(req, wish, beside)
  const { decisions, frozen, heads } = first
  const { actor, row, inTheWay, terms } = await secondOf(req, wish, beside, first)
  if (row === null || !isAmong(wish.sees(actor), row)) return null
  const isSent = wish.action === 'submit'
  const pictureWordsBy = isSent
    ? await heldWriters(req, wish.type.collection, row, actor, decisions)
    : undefined
  const [built, candidates, known] = await together(beside, [
    async () => (isSent ? contentOf(req, wish.type, row, beside) : null),
    async () => terms && candidatesBy(beside, terms, idOf(row.unit)),
    () => factsOf(beside, wish.type, row, { actor, ...(pictureWordsBy && { pictureWordsBy }) }),
  ])
  const problems = built && !built.ok ? built.problems : []
  const earlier = wish.action === 'republish' ? earlierRevisions(decisions) : []
  const facts: ItemFacts = {
    ...known,
    problems,
    earlier,
    ...(candidates && { holders: candidates }),
    // Of what is written the category's route of now counts, and nothing was sent.
    ...(isSent ? {} : routesSent(decisions)),
    scheduledBy: lastScheduler(decisions),
  }
  const decision = decide(wish.action, facts, actor, wish.attempt, now())
  if (!decision.ok) {
    const late = decision.issues.some(({ code }) => LATE.includes(code))
    const latest = late ? await byId(beside, wish.type.collection, row.id) : null
    throw new Refusal(decision.issues, latest ? await lastChange(beside, latest) : undefined)
  }
  if (NEEDS_REVISION.includes(wish.action) && frozen === null) {
    throw new Refusal([{ code: 'revisionDamaged' }])
  }
  const issues = built?.ok ? await obstacles(beside, wish, built.content) : [...inTheWay]
  if (wish.action === 'approve' && frozen !== null)
    issues.push(...(await notTheirs(beside, wish.type, frozen, decision.actsAs)))
  if (issues.length > 0) throw new Refusal(issues)
  const content = built?.ok ? built.content : frozen
  const digest = built?.ok === true ? digestOf(built.content) : digestAbout(wish)
  const person = actor.kind === 'person' ? actor.person : null
  const judges = candidates && { offices: JUDGING, candidates }
  const about = { content, digest, pictureWordsBy: facts.pictureWordsBy }
  const at = now().toISOString()
  return { wish, row, facts, decision, person, actor, ...about, decisions, judges, heads, at }
}
