import type { Issue } from './issues.ts'
import type { Actor, Attempt, ItemFacts } from './situation.ts'

interface Circumstance {
  item: ItemFacts
  actor: Actor
  attempt: Attempt
  now: Date
}

type Guard = (circumstance: Circumstance) => readonly Issue[]

const COMMENT_LIMIT = 2000

const refuseIf = (refused: boolean, code: Issue['code']): readonly Issue[] =>
  refused ? [{ code }] : []

const personOf = (actor: Actor) => (actor.kind === 'person' ? actor.person : null)

/** What must also hold for a transition; each answers with the issues that block it, or none. */
export const GUARDS = {
  isComplete: ({ item }) => [
    ...refuseIf(item.route === null, 'routeMissing'),
    ...refuseIf(item.unit === null, 'unitMissing'),
    ...item.problems,
  ],
  isNotContributor: ({ item, actor }) =>
    refuseIf(item.contributors.includes(personOf(actor) ?? ''), 'isContributor'),
  isNotEndorser: ({ item, actor }) =>
    refuseIf(item.endorsedBy !== null && item.endorsedBy === personOf(actor), 'isEndorser'),
  isNotApprover: ({ item, actor }) =>
    refuseIf(item.approvedBy !== null && item.approvedBy === personOf(actor), 'isApprover'),
  hasComment: ({ attempt }) => refuseIf(!attempt.comment?.trim(), 'commentRequired'),
  hasFutureTime: ({ attempt, now }) => {
    const time = attempt.at === null ? NaN : Date.parse(attempt.at)
    if (Number.isNaN(time)) return [{ code: 'timeRequired' }]
    return refuseIf(time <= now.getTime(), 'timeNotFuture')
  },
  isDue: ({ item, now }) =>
    refuseIf(item.scheduledFor === null || Date.parse(item.scheduledFor) > now.getTime(), 'notDue'),
  isLive: ({ item }) => refuseIf(item.live === null, 'notLive'),
} as const satisfies Record<string, Guard>

export type GuardName = keyof typeof GUARDS

/** Limits that hold for every transition, whatever its row says. */
export const commentFits: Guard = ({ attempt }) =>
  refuseIf((attempt.comment?.length ?? 0) > COMMENT_LIMIT, 'commentTooLong')
