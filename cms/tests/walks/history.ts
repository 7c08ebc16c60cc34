import type { ApprovingOffice, Office } from '@bbt/shared/offices.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import type { Row } from '../../src/platform/rows.ts'
import { idOf } from '../../src/platform/rows.ts'
import type { DecisionEntry } from '../../src/workflow/decisionEntry.ts'

export type Decision = Sealed<DecisionEntry>

/** An article as its row has it; relations are ids. */
export type ItemRow = Row<'articles'>

/** The id behind a relation of a row; empty where there is none. */
export const idIn = (relation: Parameters<typeof idOf>[0]): string => idOf(relation) ?? ''

/** A save that changed a text, or its beginning, and what it then belonged to. */
export interface Writing {
  item: string
  person: string
  coAuthors: readonly string[]
  unit: string
  category: string
  /** Id of the picture above it; empty where there is none. */
  cover: string
  /** How many decisions there were before it. */
  after: number
}

/** The words beside a picture: at its upload, or changed afterwards. */
export interface Wording {
  picture: string
  person: string
  after: number
}

/** An appointment as the walk made it. */
export interface Held {
  id: string
  person: string
  office: Office
  unit: string | null
  from: string
  to: string | null
  /** Who lent it, for as long as they hold it themselves. */
  delegatedBy: string | null
  /** ISO instant at which it was made: its first day may have begun before. */
  madeAt: string
  /** ISO instant at which the principal ended it. */
  endedAt: string | null
}

interface RouteSet {
  category: string
  stage1: boolean
  approver: ApprovingOffice
  after: number
}

/** An account that was opened or closed at an instant. */
interface Switched {
  person: string
  active: boolean
  at: string
}

/**
 * All that happened, from two sides: what the database holds (decisions, events, revisions, items), and what
 * the walk knows of its own doing (who wrote, who held what, which route a category had, whose account was open).
 */
export interface History {
  decisions: Decision[]
  events: FeedEvent[]
  /** Canonical texts by digest. */
  revisions: Map<string, string>
  /** By `articles/id`. */
  items: Map<string, ItemRow>
  writings: Writing[]
  wordings: Wording[]
  held: Held[]
  routes: RouteSet[]
  switched: Switched[]
}

export const emptyHistory = (): History => ({
  decisions: [],
  events: [],
  revisions: new Map(),
  items: new Map(),
  writings: [],
  wordings: [],
  held: [],
  routes: [],
  switched: [],
})

/** The decisions on an item before the one with this `seq` (all of them without it), oldest first. */
export function decisionsOn(history: History, item: string, before = Infinity): Decision[] {
  return history.decisions.filter((d) => d.item === item && d.seq < before)
}

/** What the item's text belonged to when the decision with this `seq` was made. */
export function writingBefore(history: History, item: string, seq: number): Writing | undefined {
  return history.writings.findLast((w) => w.item === item && w.after < seq)
}

/** What makes a text live. */
export const POSTS: readonly Decision['action'][] = ['publish', 'publishDue', 'republish']

/**
 * The steps behind a decision: from the last sending of a text to it. Behind a text that was put back, those
 * by which it went up itself.
 */
export function stepsTo(history: History, d: Decision): Decision[] {
  const before = decisionsOn(history, d.item, d.seq)
  const isOwn = ({ action, digest }: Decision) =>
    (action === 'publish' || action === 'publishDue') && digest === d.digest
  const posted = before.findLastIndex(isOwn)
  const upTo = d.action === 'republish' ? before.slice(0, posted + 1) : [...before, d]
  const start = upTo.findLastIndex(({ action }) => action === 'submit')
  const steps = start < 0 ? [] : upTo.slice(start)
  // What was put back meanwhile is on its own way.
  return steps.filter(({ action }) => action !== 'republish')
}

/** The texts of an item that were live before an instant, since it was last taken down, by the feed; the last one is live. */
export function livedBefore(history: History, item: string, at: string): string[] {
  const events = history.events.filter((event) => event.item === item && event.at < at)
  const down = events.findLastIndex(({ kind }) => kind === 'unpublish')
  return events.slice(down + 1).flatMap((event) => (event.kind === 'publish' ? event.digest : []))
}
