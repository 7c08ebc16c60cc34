import { FeedEvent } from '@bbt/shared/contract/feed.ts'
import { brokenChain } from '@bbt/shared/approval/people.ts'
import type { Decision, History } from '../history.ts'
import { decisionsOn, POSTS, stepsTo } from '../history.ts'

/** The steps behind a decision, as one word each. */
const wayTo = (history: History, d: Decision): string =>
  stepsTo(history, d)
    .map(({ action, digest }) => (digest === d.digest ? action : `other-${action}`))
    .join(' ')

const WAY = /^submit( endorse)? approve( schedule unschedule)* (publish|schedule publishDue)$/

/** Who answers for a post: who did it, or, where the clock did, who set the time. */
const posterOf = (history: History, cause: Decision) =>
  cause.person ?? stepsTo(history, cause).findLast(({ action }) => action === 'schedule')?.person

/** An event as the decisions before it give it: the whole way of this very text, in one go, and nothing else. */
export function eventFaults(history: History, event: FeedEvent): string[] {
  const name = `event ${event.seq}`
  if (!FeedEvent.safeParse(event).success) return [`${name} is not as the contract says`]
  const cause = decisionsOn(history, event.item).findLast(({ at }) => at === event.at)
  if (event.kind === 'unpublish') {
    const isTaken = cause?.action === 'unpublish' && cause.hash === event.decision
    return isTaken ? [] : [`${name} took down what nobody took down`]
  }
  if (!cause || !POSTS.includes(cause.action)) return [`${name} posted what nobody posted`]
  const way = wayTo(history, cause)
  const [sent] = stepsTo(history, cause)
  const endorsed = way.includes(' endorse')
  const times = history.events.filter(
    (e) => e.item === event.item && e.kind === 'publish' && e.seq <= event.seq,
  )
  const faults: [boolean, string][] = [
    [!WAY.test(way), `came by ${way}`],
    [sent?.route?.stage1 !== endorsed, 'has not the stages of its route'],
    [event.trace.at(-1)?.person !== posterOf(history, cause), 'is not by who posted it'],
    [cause.digest !== event.digest, 'is another text than was decided on'],
    [!history.revisions.has(event.digest), 'is a text nobody has'],
    [event.version !== times.length, 'has the wrong version'],
    [brokenChain(event).length > 0, `has a chain that is ${brokenChain(event).join(', ')}`],
  ]
  return faults.flatMap(([isFault, words]) => (isFault ? [`${name} ${words}`] : []))
}

/** What was posted and taken down stands on the feed, once each. */
export function announcedFaults(history: History, decisions: readonly Decision[]): string[] {
  return decisions.flatMap((d) => {
    const kind = POSTS.includes(d.action) ? 'publish' : 'unpublish'
    const expected = POSTS.includes(d.action) || d.action === 'unpublish' ? 1 : 0
    const found = history.events.filter(
      (e) => e.item === d.item && e.at === d.at && e.kind === kind,
    )
    return found.length === expected
      ? []
      : [`decision ${d.seq} (${d.action}) is ${found.length} times on the feed`]
  })
}
