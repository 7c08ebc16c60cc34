import { checkChain } from '@bbt/shared/approval/chain.ts'
import { brokenChain, CHAIN_FAULTS } from '@bbt/shared/approval/people.ts'
import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import { type ChainLink, FeedEvent } from '@bbt/shared/contract/feed.ts'
import { HOME_PATH } from '@bbt/shared/urls.ts'
import { accept, refuse, type Result } from '../refusals.ts'
import type { Head } from '../store/eventRows.ts'

/** What the store knows that an event must agree with. */
export interface Known {
  /** How many times the item has been published so far. */
  versions: number
  /** Where the item is published, or null. */
  path: string | null
  /** The item that is published at the event's path, or null. */
  owner: string | null
}

/** Whether an entry of the feed is the one that was sealed behind `head`. */
export function checkLink(link: ChainLink, head: Head): Result<ChainLink> {
  const chain = checkChain([link], head.hash)
  if (chain.ok && link.seq === head.seq + 1) return accept(link)
  const isSealed = chain.ok || chain.reason === 'link'
  return refuse(isSealed ? 'feedRewritten' : 'badHash', placeOf(link))
}

/** What an entry says, where it is an event that this program understands. */
export function readEvent(link: ChainLink): Result<FeedEvent> {
  const parsed = FeedEvent.safeParse(link)
  if (parsed.success) return accept(parsed.data)
  const at = parsed.error.issues[0]?.path.join('.') ?? ''
  return refuse('badEvent', at === '' ? placeOf(link) : `${at}; ${placeOf(link)}`)
}

/** An entry's number, and its address where it names one, in the words of a refusal. */
function placeOf({ seq, url }: ChainLink): string {
  return `sự kiện ${seq}${typeof url === 'string' ? `, ${url.slice(0, 200)}` : ''}`
}

/** Whether taking an event down would take the whole site with it: also where it is called by another type. */
export const isForGood = ({ type, url }: Pick<FeedEvent, 'type' | 'url'>): boolean =>
  CONTENT_TYPES[type].isPermanent || url === HOME_PATH

/** Whether an event may follow what is known: its people, its version, its path. */
export function checkEvent(event: FeedEvent, known: Known): Result<FeedEvent> {
  const where = placeOf(event)
  if (event.kind === 'unpublish') {
    if (isForGood(event)) return refuse('permanent', where)
    return known.path === event.url ? accept(event) : refuse('notLive', where)
  }
  const faults = brokenChain(event).map((fault) => CHAIN_FAULTS[fault])
  if (faults.length > 0) return refuse('brokenChain', `${faults.join(', ')}; ${where}`)
  if (event.version !== known.versions + 1) return refuse('badVersion', where)
  if (known.owner !== null && known.owner !== event.item) return refuse('pathTaken', where)
  return accept(event)
}
