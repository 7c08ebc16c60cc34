import type { Sealed } from '@bbt/shared/approval/chain.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import { earlierRevisions, lastScheduler, routesSent } from '../workflow/earlier.ts'
import type { DecisionEntry } from '../workflow/decisionEntry.ts'
import { DecisionShape } from './decisionShape.ts'
import { judge } from './judge.ts'
import type { School } from './judge.ts'
import type { Standing } from './standing.ts'
import { BEGINNING, standingAfter } from './standing.ts'

export type SealedDecision = Sealed<DecisionEntry>

/** One item as its decisions tell it. */
export interface History {
  item: string
  decisions: SealedDecision[]
  standing: Standing
}

/** The decisions of each item in the order of the chain; what is no decision is named. */
export function decisionsByItem(entries: readonly { seq: number }[]): {
  items: Map<string, SealedDecision[]>
  findings: Finding[]
} {
  const items = new Map<string, SealedDecision[]>()
  const findings: Finding[] = []
  for (const entry of entries) {
    if (!DecisionShape.safeParse(entry).success) {
      findings.push({
        place: `decisions, mục số ${entry.seq}`,
        problem: 'không phải một quyết định',
      })
      continue
    }
    const decision = entry as SealedDecision
    items.set(decision.item, [...(items.get(decision.item) ?? []), decision])
  }
  return { items, findings }
}

/** Whether a decision counts other writers than the text it is on. Submissions of the first time counted more. */
const isOfOthers = (decision: SealedDecision, sent: SealedDecision | undefined) =>
  decision.action !== 'revise' &&
  sent?.categoryRoute !== undefined &&
  (decision.contributors ?? []).join(' ') !== (sent.contributors ?? []).join(' ')

/** Walks an item's decisions by the table, each with the offices of its time. */
export function historyOf(
  item: string,
  decisions: SealedDecision[],
  school: School,
  urlOf: (digest: string) => string | undefined,
): History & { findings: Finding[] } {
  let standing = BEGINNING
  const findings: Finding[] = []
  let last = ''
  let unit: string | undefined
  let sent: SealedDecision | undefined
  for (const [at, decision] of decisions.entries()) {
    const earlier = decision.action === 'republish' ? earlierRevisions(decisions.slice(0, at)) : []
    const before = decisions.slice(0, at)
    const sentBefore = decision.action === 'submit' ? {} : routesSent(before)
    const told = { earlier, ...sentBefore, scheduledBy: lastScheduler(before) }
    const place = `decisions, mục số ${decision.seq} (${decision.action}, ${item})`
    if (decision.action === 'submit') sent = decision
    const isOfFirstTime = sent !== undefined && sent.categoryRoute === undefined
    for (const problem of judge(standing, decision, school, told, isOfFirstTime))
      findings.push({ place, problem })
    if (!STATES[standing.state].editable && decision.itemUnit !== unit) {
      findings.push({ place, problem: 'về bài của một đơn vị khác với lúc gửi duyệt' })
    }
    unit = decision.itemUnit
    if (!STATES[standing.state].editable && isOfOthers(decision, sent)) {
      findings.push({ place, problem: 'về bài của những người viết khác với lúc gửi duyệt' })
    }
    if (decision.at < last)
      findings.push({ place, problem: 'có giờ sớm hơn quyết định đứng trước' })
    last = decision.at
    standing = standingAfter(standing, decision, urlOf(decision.digest ?? '') ?? '')
  }
  return { item, decisions, standing, findings }
}
