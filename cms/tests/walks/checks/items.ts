import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import type { History, ItemRow } from '../history.ts'
import { decisionsOn } from '../history.ts'

const FROZEN = ['inReview', 'inApproval', 'approved', 'scheduled', 'published']

/** What the feed says is live of an item. */
export function liveOf(
  history: History,
  item: string,
): Extract<FeedEvent, { kind: 'publish' }> | null {
  const last = history.events.findLast((event) => event.item === item)
  return last?.kind === 'publish' ? last : null
}

/** An item's row says what the decisions and the feed say, and nothing that they do not say. */
export function itemFaults(history: History, item: string, row: ItemRow): string[] {
  const decisions = decisionsOn(history, item)
  const start = decisions.findLastIndex(({ action }) => action === 'submit')
  const since = start < 0 ? [] : decisions.slice(start)
  const isFrozen = FROZEN.includes(row.state)
  const byLast = (action: string) =>
    isFrozen ? (since.findLast((d) => d.action === action)?.person ?? null) : null
  const live = liveOf(history, item)
  const versions = history.events.filter((e) => e.item === item && e.kind === 'publish').length
  const schedule = since.findLast(({ action }) => action === 'schedule')?.scheduledFor
  const due = row.state === 'scheduled' && schedule ? new Date(schedule).toISOString() : null
  const told: [string, unknown, unknown][] = [
    ['state', row.state, decisions.at(-1)?.to ?? 'draft'],
    ['digest', row.digest ?? null, isFrozen ? (since[0]?.digest ?? null) : null],
    ['endorsedBy', row.endorsedBy ?? null, byLast('endorse')],
    ['approvedBy', row.approvedBy ?? null, byLast('approve')],
    ['scheduledFor', row.scheduledFor ?? null, due],
    ['liveDigest', row.liveDigest ?? null, live?.digest ?? null],
    ['liveUrl', row.liveUrl ?? null, live?.url ?? null],
    ['liveSince', row.liveSince ?? null, live?.at ?? null],
    ['liveVersion', row.liveVersion ?? 0, versions],
  ]
  return told.flatMap(([field, has, should]) =>
    has === should
      ? []
      : [`${item} has ${field} ${String(has)}, the record says ${String(should)}`],
  )
}

/** No two live pages at one address. */
export function addressFaults(history: History): string[] {
  const live = [...history.items.values()].flatMap(({ liveUrl }) => liveUrl ?? [])
  return live
    .filter((url, index) => live.indexOf(url) !== index)
    .map((url) => `two pages at ${url}`)
}
