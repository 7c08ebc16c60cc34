import { STATES } from '@bbt/shared/workflow/states.ts'
import type { State } from '@bbt/shared/workflow/states.ts'

/** The step an item is at, in the colour of its tone. */
export function StateBadge({ state }: { state: State }) {
  const { label, tone } = STATES[state]
  return <span className={`office-badge office-badge--${tone}`}>{label}</span>
}
