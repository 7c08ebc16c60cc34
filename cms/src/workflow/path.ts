import { wayAtSubmission } from '@bbt/shared/workflow/route.ts'
import type { ItemFacts } from '@bbt/shared/workflow/situation.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import { TRANSITIONS } from '@bbt/shared/workflow/transitions.ts'
import type { DecisionEntry } from './decisionEntry.ts'
import type { PathStep } from './viewTypes.ts'

const STOPS = ['submit', 'endorse', 'approve', 'publish'] as const

/** How many stops are behind an item in each state. */
const PASSED: Record<State, number> = {
  draft: 0,
  changesRequested: 0,
  inReview: 1,
  inApproval: 2,
  approved: 3,
  scheduled: 3,
  published: 4,
  unpublished: 0,
}

function hasStage1(facts: ItemFacts): boolean {
  if (!facts.route) return true
  return STATES[facts.state].editable
    ? wayAtSubmission(facts, facts.writers, facts.route)?.route.stage1 !== false
    : facts.route.stage1
}

/** The path Gửi duyệt → Thẩm định → Phê duyệt → Đăng with who took each stop of the present round. */
export function pathOf(facts: ItemFacts, decisions: readonly DecisionEntry[]): PathStep[] {
  const start = decisions.findLastIndex((d) => d.action === 'submit')
  const round = start < 0 ? [] : decisions.slice(start)
  const passed = PASSED[facts.state]
  return STOPS.map((name, place) => {
    const { label } = TRANSITIONS[name]
    if (name === 'endorse' && !hasStage1(facts)) return { name, label, status: 'skipped' }
    if (place >= passed) return { name, label, status: place === passed ? 'now' : 'ahead' }
    const actions = name === 'publish' ? ['publish', 'publishDue'] : [name]
    const taken = round.findLast((d) => actions.includes(d.action))
    return { name, label, status: 'done', ...(taken && { title: taken.title, at: taken.at }) }
  })
}
