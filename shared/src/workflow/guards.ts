import { z } from 'zod'
import { instantToEnter } from '../dateWindow.ts'
import { CHARACTERS } from '../limits.ts'
import type { Issue } from './issues.ts'
import { codeIssues, isFresh } from './secondFactor.ts'
import type { SecondFactor } from './secondFactor.ts'
import { actsForWriter, belongsTo, hasWordsIn } from './parties.ts'
import type { ActingAs } from './parties.ts'
import type { Actor, Attempt, ItemFacts } from './situation.ts'

interface Circumstance {
  item: ItemFacts
  actor: Actor
  /** In which office, and for whom. */
  actsAs: ActingAs
  attempt: Attempt
  now: Date
}

type Guard = (circumstance: Circumstance) => readonly Issue[]

const refuseIf = (refused: boolean, code: Issue['code']): readonly Issue[] =>
  refused ? [{ code }] : []

/** A time without its zone would be read in the server's own, so only a full instant counts. */
const Instant = z.iso.datetime({ offset: true }).transform((at) => Date.parse(at))

const timeOf = (at: string | null) => Instant.safeParse(at).data ?? null

const personOf = (actor: Actor) => (actor.kind === 'person' ? actor.person : null)

/** The clock has no code and needs none. */
const ofPerson = (actor: Actor, isProved: (factor: SecondFactor) => boolean) =>
  actor.kind === 'clock' ? [] : codeIssues(actor.secondFactor, isProved(actor.secondFactor))

/** What must also hold for a transition; each answers with the issues that block it, or none. */
export const GUARDS = {
  isComplete: ({ item }) => [
    ...refuseIf(item.route === null, 'routeMissing'),
    ...refuseIf(item.unit === null, 'unitMissing'),
    ...item.problems,
  ],
  isOfUnit: ({ item, actor }) =>
    item.unit === null ||
    belongsTo(item.unit, item.authorOffices) ||
    (actor.kind === 'person' && belongsTo(item.unit, actor.capacities))
      ? []
      : [{ code: 'notOfUnit', field: 'unit' }],
  isNotContributor: ({ item, actor }) =>
    refuseIf(actor.kind === 'person' && hasWordsIn(item, actor.person), 'isContributor'),
  /** Who stands in for somebody judges no words of theirs. */
  isNotForContributor: ({ item, actsAs }) =>
    refuseIf(actsForWriter(item, actsAs), 'actsForContributor'),
  isNotEndorser: ({ item, actor }) =>
    refuseIf(item.endorsedBy !== null && item.endorsedBy === personOf(actor), 'isEndorser'),
  isNotApprover: ({ item, actor }) =>
    refuseIf(item.approvedBy !== null && item.approvedBy === personOf(actor), 'isApprover'),
  /** Invisible characters and punctuation are no reason anybody can read. */
  hasComment: ({ attempt }) =>
    refuseIf(!/[\p{L}\p{N}]/u.test(attempt.comment ?? ''), 'commentRequired'),
  hasFutureTime: ({ attempt, now }) => {
    const time = timeOf(attempt.at)
    if (time === null) return [{ code: 'timeRequired' }]
    if (time <= now.getTime()) return [{ code: 'timeNotFuture' }]
    return refuseIf(instantToEnter(attempt.at ?? '') === null, 'timeTooFar')
  },
  isDue: ({ item, now }) => {
    const time = timeOf(item.scheduledFor)
    return refuseIf(time === null || time > now.getTime(), 'notDue')
  },
  isLive: ({ item }) => refuseIf(item.live === null, 'notLive'),
  /** Without the site's configuration there is no page at all. */
  mayGo: ({ item }) => refuseIf(item.isPermanent, 'permanent'),
  /** What was taken down goes the whole way again, and what is live is there already. */
  wasLive: ({ item: { earlier, live }, attempt }) => {
    // isLive answers for what is not live.
    if (live === null) return []
    if (attempt.earlier === null && earlier.length > 0) return [{ code: 'earlierRequired' }]
    const isThere = earlier.some(({ digest }) => digest === attempt.earlier && digest !== live)
    return refuseIf(!isThere, 'notEarlier')
  },
  /** A code was entered once in this session. */
  isVerified: ({ actor }) => ofPerson(actor, ({ verifiedAt }) => verifiedAt !== null),
  /** A code was entered in this session a short while ago: a page left open puts nothing up. */
  isFreshlyVerified: ({ actor, now }) => ofPerson(actor, (factor) => isFresh(factor, now)),
} as const satisfies Record<string, Guard>

export type GuardName = keyof typeof GUARDS

/** Limits that hold for every transition, whatever its row says. */
export const commentFits: Guard = ({ attempt }) =>
  refuseIf((attempt.comment?.length ?? 0) > CHARACTERS.comment, 'commentTooLong')
