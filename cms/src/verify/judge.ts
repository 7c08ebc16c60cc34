import { isDeepStrictEqual } from 'node:util'
import { issueText } from '@bbt/shared/workflow/issues.ts'
import { decide } from '@bbt/shared/workflow/decide.ts'
import type { ActingAs } from '@bbt/shared/workflow/parties.ts'
import type { Actor, Capacity, EarlierRevision } from '@bbt/shared/workflow/situation.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type { DecisionEntry } from '../workflow/decisionEntry.ts'
import type { Standing } from './standing.ts'
import { BRINGS_TEXT, factsThen } from './standing.ts'
import type { Term } from './terms.ts'
import { officesAt } from './terms.ts'

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

/**
 * What is wrong with a decision by the table, in words: its step, its text, its person, its office as it was then.
 * @param earlier what could be put back then, by the decisions before it
 */
export function judge(
  before: Standing,
  entry: DecisionEntry,
  terms: ReadonlyMap<string, Term>,
  earlier: readonly EarlierRevision[],
): string[] {
  const offices = officesAt(terms, entry.person ?? '', entry.at)
  const authorOffices = officesAt(terms, entry.author, entry.at)
  const facts = factsThen(before, entry, { authorOffices, earlier })
  const attempt = {
    seen: { rev: facts.rev, digest: facts.digest },
    comment: entry.comment ?? null,
    at: entry.scheduledFor ?? null,
    earlier: entry.action === 'republish' ? (entry.digest ?? null) : null,
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
    const why = decision.issues.map(issueText).join(' ')
    return [...problems, `quy trình không cho phép: ${why}`]
  }
  if (decision.to !== entry.to) problems.push('dẫn tới một bước khác với quy trình')
  if (!actedAs(entry, decision.actsAs)) {
    problems.push('chức vụ đã ghi không có hiệu lực lúc đó, hoặc không phải chức vụ của bước này')
  }
  if (!isDeepStrictEqual(entry.route ?? null, decision.route))
    problems.push('tuyến duyệt đã ghi khác')
  return problems
}
