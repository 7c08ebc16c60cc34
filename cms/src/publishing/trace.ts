import type { Sealed } from '@bbt/shared/approval/chain.ts'
import type { TraceStep } from '@bbt/shared/contract/feed.ts'
import { oneLine } from '@bbt/shared/text/oneLine.ts'
import type { DecisionEntry } from '../workflow/decisionEntry.ts'
import { wayToPage } from '../workflow/earlier.ts'

/** The transitions that are steps of a text's way to the page. */
export const STEP_OF: Partial<Record<DecisionEntry['action'], TraceStep['action']>> = {
  submit: 'submit',
  endorse: 'endorse',
  approve: 'approve',
  publish: 'publish',
  schedule: 'publish',
  republish: 'publish',
}

/**
 * The steps that carried a digest to its publication: from its submission on. A scheduled publication is
 * the act of the administrator who scheduled it; of several, the last one counts. A text that was put
 * back came by the steps of its own way, and went up by who put it back.
 */
export function traceOf(decisions: readonly Sealed<DecisionEntry>[], digest: string): TraceStep[] {
  const last = decisions.at(-1)
  const back = last?.action === 'republish' ? [last] : []
  const steps = new Map<TraceStep['action'], TraceStep>()
  for (const decision of [...wayToPage(decisions, digest), ...back]) {
    const action = STEP_OF[decision.action]
    if (action === undefined || decision.digest !== digest || decision.person === undefined)
      continue
    steps.set(action, {
      action,
      digest,
      person: decision.person,
      ...(decision.office && { office: decision.office }),
      // Sealed by an earlier version, it may have blanks around it that no event may carry.
      title: oneLine(decision.title),
      at: decision.at,
      decision: decision.hash,
    })
  }
  return [...steps.values()]
}
