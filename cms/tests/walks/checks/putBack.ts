import type { Decision, History } from '../history.ts'
import { livedBefore, stepsTo } from '../history.ts'

/** A text that was put back: live before and not now, and by nobody who decided on it then. */
export function putBackFaults(history: History, d: Decision): string[] {
  if (d.action !== 'republish') return []
  const lived = livedBefore(history, d.item, d.at)
  const live = lived.at(-1)
  const did = (action: Decision['action']) =>
    stepsTo(history, d).some((step) => step.action === action && step.person === d.person)
  const faults: [boolean, string][] = [
    [live === undefined, 'is of what is not live'],
    [!lived.includes(d.digest ?? ''), 'is of a text that was not live'],
    [live === d.digest, 'is of the text that is live'],
    [did('endorse'), 'is by who endorsed it'],
    [did('approve'), 'is by who approved it'],
  ]
  return faults.flatMap(([isFault, words]) =>
    isFault ? [`decision ${d.seq} (${d.action}) ${words}`] : [],
  )
}
