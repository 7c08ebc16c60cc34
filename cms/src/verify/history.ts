import type { Sealed } from '@bbt/shared/approval/chain.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import { earlierRevisions } from '../workflow/earlier.ts'
import type { DecisionEntry } from '../workflow/decisionEntry.ts'
import { DecisionShape } from './decisionShape.ts'
import { judge } from './judge.ts'
import type { Standing } from './standing.ts'
import { BEGINNING, standingAfter } from './standing.ts'
import type { Term } from './terms.ts'

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

/** Walks an item's decisions by the table, each with the offices of its time. */
export function historyOf(
  item: string,
  decisions: SealedDecision[],
  terms: ReadonlyMap<string, Term>,
  urlOf: (digest: string) => string | undefined,
): History & { findings: Finding[] } {
  let standing = BEGINNING
  const findings: Finding[] = []
  let last = ''
  let unit: string | undefined
  for (const [at, decision] of decisions.entries()) {
    const earlier = decision.action === 'republish' ? earlierRevisions(decisions.slice(0, at)) : []
    const place = `decisions, mục số ${decision.seq} (${decision.action}, ${item})`
    for (const problem of judge(standing, decision, terms, earlier))
      findings.push({ place, problem })
    if (!STATES[standing.state].editable && decision.itemUnit !== unit) {
      findings.push({ place, problem: 'về bài của một đơn vị khác với lúc gửi duyệt' })
    }
    unit = decision.itemUnit
    if (decision.at < last)
      findings.push({ place, problem: 'có giờ sớm hơn quyết định đứng trước' })
    last = decision.at
    standing = standingAfter(standing, decision, urlOf(decision.digest ?? '') ?? '')
  }
  return { item, decisions, standing, findings }
}
