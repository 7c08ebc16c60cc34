import type { PublicationView } from '../../../publicSite/viewTypes.ts'
import type { Answer } from '../../officeApi.ts'
import { isTrouble } from '../../publicSite/cause.ts'

/** Between the first looks, in milliseconds: an ordinary publication is over within these. */
const FIRST = [100, 150, 200, 250, 300, 500, 750, 1_000, 1_500]
const LATER_MS = 3_000
const MUCH_LATER_MS = 15_000
/** From this look on, it is not a matter of seconds. */
const MANY = 40

/** How long to wait before the next look at an item's page; null when there is nothing more to see. */
export function pauseOf(answer: Answer<PublicationView>, looks: number): number | null {
  const later = looks < MANY ? LATER_MS : MUCH_LATER_MS
  if (!answer.ok) return later
  const { standing } = answer.value
  if (standing === null || standing.kind === 'shown' || standing.kind === 'expired') return null
  if (standing.kind === 'timed') return MUCH_LATER_MS
  return isTrouble(standing) ? later : (FIRST[looks - 1] ?? later)
}
