import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import type { ItemFacts, Route } from '@bbt/shared/workflow/situation.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type { DecisionEntry } from '../workflow/decisionEntry.ts'
import type { Change } from '../workflow/effects.ts'
import { changeOf } from '../workflow/effects.ts'

/** What the decisions on an item say its workflow fields are. */
export type Standing = Required<Omit<Change, 'pictureWordsBy'>>

export const BEGINNING: Standing = {
  state: 'draft',
  rev: 1,
  digest: null,
  submittedAt: null,
  routeStage1: null,
  routeApprover: null,
  openedBy: null,
  endorsedBy: null,
  approvedBy: null,
  scheduledFor: null,
  liveDigest: null,
  liveSince: null,
  liveVersion: 0,
  liveUrl: null,
}

const routeTaken = ({ routeApprover, routeStage1 }: Standing): Route | null =>
  routeApprover && { stage1: routeStage1 === true, approver: routeApprover }

/** @param item `collection/id` */
const isPermanent = (item: string): boolean =>
  Object.values(CONTENT_TYPES).some(
    (type) => type.isPermanent && item.startsWith(`${type.collection}/`),
  )

const NOTHING_KNOWN = { writers: [], holders: [], authorOffices: [], earlier: [] }

/** What the workflow knew when a decision was made, by the decisions before it and its own words. */
export function factsThen(
  before: Standing,
  entry: DecisionEntry,
  known: Pick<
    ItemFacts,
    | 'writers'
    | 'holders'
    | 'authorOffices'
    | 'earlier'
    | 'scheduledBy'
    | 'categoryRoute'
    | 'sentRoute'
  > = NOTHING_KNOWN,
): ItemFacts {
  const isWritten = STATES[before.state].editable
  return {
    isPermanent: isPermanent(entry.item),
    state: before.state,
    rev: entry.rev,
    digest: before.digest,
    unit: entry.itemUnit ?? null,
    // Submissions of the first time do not say what their category asked for.
    route: isWritten ? (entry.categoryRoute ?? entry.route ?? null) : routeTaken(before),
    author: entry.author,
    coAuthors: entry.coAuthors ?? [],
    contributors: entry.contributors ?? [],
    openedBy: before.openedBy,
    pictureWordsBy: [],
    endorsedBy: before.endorsedBy,
    approvedBy: before.approvedBy,
    live: before.liveDigest,
    scheduledFor: before.scheduledFor,
    problems: [],
    ...known,
  }
}

/** A step on a text that it brings with it; every other is on the one the item had. */
export const BRINGS_TEXT: readonly DecisionEntry['action'][] = ['submit', 'republish']

/** How an item stands after a decision. @param url the address of the text decided on */
export function standingAfter(before: Standing, entry: DecisionEntry, url: string): Standing {
  const change = changeOf({
    name: entry.action,
    to: entry.to,
    item: factsThen(before, entry),
    person: entry.person ?? null,
    route: entry.route ?? null,
    digest: BRINGS_TEXT.includes(entry.action) ? (entry.digest ?? null) : before.digest,
    pictureWordsBy: [],
    scheduledFor: entry.scheduledFor ?? null,
    at: entry.at,
    live: { version: before.liveVersion + 1, url },
  })
  // Whose words are in the pictures is not told by the decisions alone.
  Reflect.deleteProperty(change, 'pictureWordsBy')
  return { ...before, ...change }
}
