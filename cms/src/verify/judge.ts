import { isDeepStrictEqual } from 'node:util'
import { issueText } from '@bbt/shared/workflow/issues.ts'
import { decide } from '@bbt/shared/workflow/decide.ts'
import type { Decision } from '@bbt/shared/workflow/decide.ts'
import type { ActingAs } from '@bbt/shared/workflow/parties.ts'
import { firstState, wayAtSubmission } from '@bbt/shared/workflow/route.ts'
import type { Actor, Capacity, ItemFacts, Writer } from '@bbt/shared/workflow/situation.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { DecisionEntry } from '../workflow/decisionEntry.ts'
import type { Standing } from './standing.ts'
import { BRINGS_TEXT, factsThen } from './standing.ts'
import type { Term } from './terms.ts'
import { holdersAt, officesAt } from './terms.ts'
import type { IsOpen } from './accounts.ts'

type Allowed = Extract<Decision, { ok: true }>

const isRecorded = (entry: DecisionEntry) => (held: Capacity) =>
  held.appointment === entry.appointment &&
  held.office === entry.office &&
  held.unit === (entry.unit ?? null) &&
  held.onBehalfOf === (entry.onBehalfOf ?? null)

/** The offices then, the one written down first, so that of several that fit it is the one that counts. */
function actorThen(entry: DecisionEntry, offices: readonly Capacity[]): Actor {
  if (entry.person === undefined) return { kind: 'clock' }
  const recorded = offices.filter(isRecorded(entry))
  const capacities = [...recorded, ...offices.filter((held) => !recorded.includes(held))]
  // That a code was given is the security log's to say; here it is taken as given.
  const secondFactor = { enrolled: true, verifiedAt: entry.at }
  return { kind: 'person', person: entry.person, active: true, capacities, secondFactor }
}

function actedAs(entry: DecisionEntry, actsAs: ActingAs): boolean {
  if (actsAs === 'clock') return entry.person === undefined
  if (actsAs === 'self') return entry.office === undefined && entry.appointment === undefined
  return isRecorded(entry)(actsAs)
}

function revFits(before: Standing, { rev }: DecisionEntry): boolean {
  return STATES[before.state].editable ? rev >= before.rev : rev === before.rev
}

/** Who held what, and whose account was open, by the chains. */
export interface School {
  terms: ReadonlyMap<string, Term>
  isOpen: IsOpen
}

/** The way of a submission from before it followed who wrote: it followed the offices of the author. */
function firstWay(facts: ItemFacts, author: Writer) {
  if (facts.route === null) return { to: null, route: null, reasons: [] }
  const way = wayAtSubmission({ ...facts, holders: [] }, [author], facts.route)
  if (way === null) return { to: null, route: null, reasons: [] }
  const { route } = way
  return { to: firstState(route), route, reasons: [] }
}

/** The way a step gave to its text, by the rules of its time. */
function wayThen(
  { action, categoryRoute }: DecisionEntry,
  then: { facts: ItemFacts; decision: Allowed; author: Writer; isOfFirstTime: boolean },
): Pick<Allowed, 'route' | 'reasons'> & { to: State | null } {
  const { facts, decision, author, isOfFirstTime } = then
  if (action === 'submit') return isOfFirstTime ? firstWay(facts, author) : decision
  // Before an endorsement could move a text on, none of these said what the category asked for.
  const isUnmoved = categoryRoute === undefined
  return isUnmoved ? { to: decision.to, route: facts.route, reasons: [] } : decision
}

/**
 * What is wrong with a decision by the table, in words: its step, its text, its person, its office as it was then.
 * @param school who held what then, and whose account was open
 * @param told what could be put back then, who had set a time and how it was sent, by the decisions before it
 * @param isOfFirstTime the text was sent before its route followed who wrote it
 */
export function judge(
  before: Standing,
  entry: DecisionEntry,
  { terms, isOpen }: School,
  told: Pick<ItemFacts, 'earlier' | 'scheduledBy' | 'categoryRoute' | 'sentRoute'>,
  isOfFirstTime: boolean,
): string[] {
  const offices = officesAt(terms, entry.person ?? '', entry.at)
  const writer = (person: string): Writer => {
    return { person, offices: officesAt(terms, person, entry.at) }
  }
  const author = writer(entry.author)
  const writers = (entry.contributors ?? []).map(writer)
  const holders = holdersAt(terms, entry.itemUnit ?? null, entry.at).filter(({ person }) =>
    isOpen(person, entry.at),
  )
  const known = { writers, holders, authorOffices: author.offices, ...told }
  const facts = factsThen(before, entry, known)
  const attempt = {
    seen: { rev: facts.rev, digest: facts.digest },
    comment: entry.comment ?? null,
    at: entry.scheduledFor ?? null,
    earlier: entry.action === 'republish' ? (entry.digest ?? null) : null,
    closed: entry.closed ?? null,
  }
  const decision = decide(
    entry.action,
    facts,
    actorThen(entry, offices),
    attempt,
    new Date(entry.at),
  )
  const problems: string[] = []
  if (entry.from !== before.state) problems.push('không bắt đầu từ bước mà bài đang ở')
  if (!revFits(before, entry)) problems.push('số lần thay đổi (rev) không nối tiếp')
  if (!BRINGS_TEXT.includes(entry.action) && (entry.digest ?? null) !== before.digest) {
    problems.push('quyết định trên một bản khác bản đang chờ')
  }
  if (!decision.ok) {
    // Then one could still stand in for somebody with words in the text.
    const isOld = isOfFirstTime && decision.issues.every((i) => i.code === 'actsForContributor')
    if (isOld) return problems
    const why = decision.issues.map(issueText).join(' ')
    return [...problems, `quy trình không cho phép: ${why}`]
  }
  const way = wayThen(entry, { facts, decision, author, isOfFirstTime })
  if (way.to !== entry.to) problems.push('dẫn tới một bước khác với quy trình')
  if (!actedAs(entry, decision.actsAs)) {
    problems.push('chức vụ đã ghi không có hiệu lực lúc đó, hoặc không phải chức vụ của bước này')
  }
  if (!isDeepStrictEqual(entry.route ?? null, way.route)) problems.push('tuyến duyệt đã ghi khác')
  if (!isDeepStrictEqual(entry.routeReasons ?? [], way.reasons))
    problems.push('lý do của tuyến duyệt đã ghi khác')
  return problems
}
