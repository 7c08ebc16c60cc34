import { checkChain } from '@bbt/shared/approval/chain.ts'
import { brokenChain } from '@bbt/shared/approval/people.ts'
import { CONTENT_TYPES } from '@bbt/shared/contentTypes.ts'
import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import { HOME_PATH } from '@bbt/shared/urls.ts'
import { accept, CHAIN_FAULTS, refuse, type Result } from '../refusals.ts'
import type { Head } from '../store/eventRows.ts'

/** What the store knows that an event must agree with. */
export interface Known {
  head: Head
  /** How many times the item has been published so far. */
  versions: number
  /** Where the item is published, or null. */
  path: string | null
  /** The item that is published at the event's path, or null. */
  owner: string | null
}

/** Whether an event may follow: its place and hash in the chain, its people, its path. */
export function checkEvent(event: FeedEvent, known: Known): Result<FeedEvent> {
  const where = `sự kiện ${event.seq}, ${event.url}`
  const chain = checkChain([event], known.head.hash)
  if (!chain.ok) return refuse(chain.reason === 'link' ? 'feedRewritten' : 'badHash', where)
  if (event.kind === 'unpublish') {
    // Also where the event calls it by another type: the home page is nobody else's.
    const isPermanent = CONTENT_TYPES[event.type].isPermanent || event.url === HOME_PATH
    if (isPermanent) return refuse('permanent', where)
    return known.path === event.url ? accept(event) : refuse('notLive', where)
  }
  const faults = brokenChain(event).map((fault) => CHAIN_FAULTS[fault])
  if (faults.length > 0) return refuse('brokenChain', `${faults.join(', ')}; ${where}`)
  if (event.version !== known.versions + 1) return refuse('badVersion', where)
  if (known.owner !== null && known.owner !== event.item) return refuse('pathTaken', where)
  return accept(event)
}
