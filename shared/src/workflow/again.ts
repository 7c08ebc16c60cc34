import type { ItemFacts } from './situation.ts'
import type { State } from './states.ts'

/**
 * The step at which somebody decided on a text that is not up yet: there it is judged again when their
 * account is closed. Null where none of its decisions is theirs.
 */
export function stepDecidedBy(
  item: Pick<ItemFacts, 'state' | 'endorsedBy' | 'approvedBy' | 'scheduledBy'>,
  person: string | null,
): Extract<State, 'inReview' | 'inApproval' | 'approved'> | null {
  if (person === null) return null
  if (item.endorsedBy === person) return 'inReview'
  if (item.approvedBy === person) return 'inApproval'
  return item.state === 'scheduled' && item.scheduledBy === person ? 'approved' : null
}
