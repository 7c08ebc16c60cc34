import type { GovernedType } from '@bbt/shared/types/index.ts'
import { decide, offered } from '@bbt/shared/workflow/decide.ts'
import type { Decision, Offer } from '@bbt/shared/workflow/decide.ts'
import { mayEdit, PARTIES, writesUnasked } from '@bbt/shared/workflow/parties.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import type { Actor, ItemFacts } from '@bbt/shared/workflow/situation.ts'
import { ROUTE_REASONS } from '@bbt/shared/workflow/route.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import { transition } from '@bbt/shared/workflow/transitions.ts'
import type { PayloadRequest } from 'payload'
import { freshActorOf } from '../access/actor.ts'
import { now } from '../platform/clock.ts'
import { Refusal, worded } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { byId } from '../platform/rows.ts'
import type { BuiltContent } from '../publishing/content.ts'
import { contentOf } from '../publishing/content.ts'
import { digestOf, shortCode } from '@bbt/shared/approval/digest.ts'
import { decisionsOn } from './decisionEntry.ts'
import type { DecisionEntry } from './decisionEntry.ts'
import { earlierRevisions, routesSent } from './earlier.ts'
import { factsOf, JUDGING } from './facts.ts'
import { holdersOf } from './holders.ts'
import { pathOf } from './path.ts'
import { actingTitle } from './titles.ts'
import type { Waiting } from './vacancy.ts'
import { vacancyOf, waitingWith } from './vacancy.ts'
import type { HistoryEntry, OfferView, WorkflowView } from './viewTypes.ts'

type Allowed = Extract<Decision, { ok: true }>

/** Somebody as they will be when they have entered the code they are asked for. */
const withCode = (actor: Actor): Actor =>
  actor.kind === 'person' && actor.secondFactor.enrolled
    ? { ...actor, secondFactor: { enrolled: true, verifiedAt: now().toISOString() } }
    : actor

/** An item as somebody's step leaves it, as far as the next step asks. */
function afterStep(facts: ItemFacts, { name }: Offer, actor: Actor, to: Allowed): ItemFacts {
  const person = actor.kind === 'person' ? actor.person : null
  const after = { ...facts, state: to.to, route: to.route }
  if (name === 'endorse') return { ...after, endorsedBy: person }
  if (name === 'approve') return { ...after, approvedBy: person }
  const sends = name === 'submit' && person !== null
  return sends ? { ...after, contributors: [...facts.contributors, person] } : after
}

/** Whom a text waits for after a step, and what would hold it up there: said before somebody takes it. */
async function whomThen(req: PayloadRequest, after: ItemFacts): Promise<string | null> {
  const waiting = await waitingWith(req, after)
  if (waiting.title === null) return null
  const problem = await vacancyOf(req, after, waiting)
  return [`Sau đó bài sang ${waiting.title}.`, problem].filter((part) => part !== null).join(' ')
}

/** What happens after a transition, for the sentence under the buttons. */
async function nextSentence(req: PayloadRequest, known: ItemFacts, actor: Actor, offer: Offer) {
  if (offer.name === 'republish' && offer.issues.length === 0)
    return 'Bản được chọn lên trang ngay, thay bản đang đăng. Bài đang soạn hoặc đang duyệt giữ nguyên.'
  const attempt = { seen: known, comment: 'Lý do', at: '9999-12-31T00:00:00Z', earlier: null }
  const holders = offer.name === 'endorse' ? await holdersOf(req, JUDGING, known.unit) : null
  const facts = holders === null ? known : { ...known, holders }
  const decision = decide(offer.name, facts, withCode(actor), attempt, now())
  if (!decision.ok) return ''
  const waiting = await whomThen(req, afterStep(facts, offer, actor, decision))
  if (waiting !== null) return waiting
  if (decision.to === 'published') return 'Bài lên trang ngay.'
  if (decision.to === 'unpublished') return 'Bài rời khỏi trang ngay; muốn đăng lại phải duyệt lại.'
  if (offer.name === 'revise')
    return 'Bài mở lại để sửa; trang đang đăng giữ nguyên đến khi duyệt lại.'
  return 'Sau đó bài trở về người viết.'
}

async function offersOf(req: PayloadRequest, facts: ItemFacts, actor: Actor): Promise<OfferView[]> {
  return Promise.all(
    offered(facts, actor, now()).map(async (offer) => {
      const { label, comment } = transition(offer.name)
      const actingAs = await actingTitle(req, offer.actsAs)
      const next = await nextSentence(req, facts, actor, offer)
      const { name, codeDue } = offer
      const issues = offer.issues.map(worded)
      const earlier = offer.earlier.map(({ digest, version, since }) => ({
        digest,
        version,
        since,
      }))
      return { name, label, comment, actingAs, next, issues, codeDue, earlier }
    }),
  )
}

/** What was done, in the past tense; of a text put back also which one it was, of one sent why it goes another way. */
function pastOf(decisions: readonly DecisionEntry[], at: number, entry: DecisionEntry): string {
  const { past } = transition(entry.action)
  const why = (entry.routeReasons ?? []).map((reason) => ROUTE_REASONS[reason])
  if (why.length > 0) return `${past} (${why.join('; ')})`
  if (entry.action !== 'republish' || entry.digest === undefined) return past
  const { digest } = entry
  const found = earlierRevisions(decisions.slice(0, at)).find((text) => text.digest === digest)
  return `${past}: ${found ? `bản ${found.version}, ` : ''}mã ${shortCode(digest)}`
}

const historyOf = (decisions: readonly DecisionEntry[]): HistoryEntry[] =>
  decisions.map((entry, at) => ({
    seq: entry.seq,
    action: entry.action,
    label: pastOf(decisions, at, entry),
    personName: entry.personName,
    title: entry.title,
    comment: entry.comment ?? null,
    at: entry.at,
    digest: entry.digest ?? null,
  }))

const liveOf = (row: Item): WorkflowView['live'] =>
  row.liveDigest
    ? {
        digest: row.liveDigest,
        version: row.liveVersion ?? 1,
        since: row.liveSince ?? '',
        url: row.liveUrl ?? '/',
      }
    : null

/**
 * Where an item stands for the person who asks: what they may do now, what blocks it, whom it waits
 * for, what was decided. The caller has checked that they may see it.
 */
export async function workflowView(
  req: PayloadRequest,
  type: GovernedType,
  id: string,
): Promise<WorkflowView> {
  const [row, actor, decisions] = await Promise.all([
    byId(req, type.collection, id),
    freshActorOf(req),
    decisionsOn(req, `${type.collection}/${id}`),
  ])
  if (!row || !actor) throw new Refusal([{ code: 'wrongState' }])
  return viewFor(req, type, { item: row, actor, decisions })
}

interface Known {
  item: Item
  actor: Actor
  /** All on the item, oldest first. */
  decisions: readonly Sealed<DecisionEntry>[]
  /** Whom it waits for, where that is known. */
  waiting?: Waiting
  /** What it would be in public, where that is known. */
  built?: BuiltContent
}

/** The same where all this was read just now. */
export async function viewFor(
  req: PayloadRequest,
  type: GovernedType,
  { item: row, actor, decisions, waiting, built: known }: Known,
): Promise<WorkflowView> {
  const { id } = row
  const { editable, label, tone } = STATES[row.state]
  const needsContent = editable || row.liveDigest
  const standing = async () => {
    const found = await factsOf(req, type, row, { actor })
    const whom = waiting ?? (await waitingWith(req, found))
    return { found, waitingFor: whom.title, waitingProblem: await vacancyOf(req, found, whom) }
  }
  const [built, { found, waitingFor, waitingProblem }] = await Promise.all([
    needsContent ? (known ?? contentOf(req, type, row)) : null,
    standing(),
  ])
  const problems = editable && built?.ok === false ? built.problems : []
  const sent = editable ? {} : routesSent(decisions)
  const facts = { ...found, ...sent, problems, earlier: earlierRevisions(decisions) }
  const offers = await offersOf(req, facts, actor)
  const isChanged = built?.ok === true ? digestOf(built.content) !== row.liveDigest : true
  return {
    collection: type.collection,
    id,
    title: row.title,
    state: row.state,
    stateLabel: label,
    tone,
    rev: facts.rev,
    digest: facts.digest,
    submittedAt: row.submittedAt ?? null,
    mayEdit: editable && mayEdit(facts, actor),
    isWriter: PARTIES.contributor.actsAs(facts, actor) !== null,
    isNamed: actor.kind === 'person' && facts.coAuthors.includes(actor.person),
    writesUnasked: writesUnasked(facts, actor),
    waitingFor,
    waitingProblem,
    scheduledFor: facts.scheduledFor,
    live: liveOf(row),
    differsFromLive: row.liveDigest ? isChanged : null,
    path: pathOf(facts, decisions),
    offers,
    history: historyOf(decisions).toReversed(),
  }
}
