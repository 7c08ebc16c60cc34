import type { ChainLink, FeedEvent, FeedPage } from '@bbt/shared/contract/feed.ts'
import type { Ahead } from './aheadOfRefused.ts'
import type { Cms } from './cms.ts'
import { checkEvent, checkLink, type Known, readEvent } from './check/checkEvent.ts'
import { checkPage } from './check/checkPage.ts'
import { checkRevision } from './check/checkRevision.ts'
import { fetchMedia } from './media.ts'
import { accept, refusalAbout, type Result } from './refusals.ts'
import type { CheckedEvent, Store } from './store/store.ts'

interface Source {
  cms: Cms
  store: Store
  mediaFolder: string
  /** Called with each event that passed every check, in order; it takes the event into the store. */
  take: (checked: CheckedEvent) => void
  /** Looks behind an event that is refused. */
  ahead: Ahead
}

/**
 * Takes the feed's next page, event by event, and stops at the first that is not as it should be; of those behind
 * it only what takes something down is carried out. Gives where the feed ends.
 */
export async function fetchEvents(source: Source): Promise<Result<{ feedSeq: number }>> {
  const { cms, store } = source
  const ours = store.head()
  const page = await cms.feedAfter(ours.seq)
  if (!page.ok) return page
  const links = checkPage(page.value, ours)
  if (!links.ok) return links
  const taken = await takeLinks(source, links.value)
  if (taken.ok) return accept({ feedSeq: page.value.head.seq })
  await source.ahead.look(restOf(page.value, store.head().seq))
  return taken
}

const restOf = ({ head, events }: FeedPage, seq: number): FeedPage => ({
  head,
  events: events.filter((link) => link.seq > seq),
})

async function takeLinks(source: Source, links: readonly ChainLink[]): Promise<Result<null>> {
  for (const link of links) {
    const checked = await checkWithContent(source, link)
    if (!checked.ok) return checked
    source.take(checked.value)
  }
  return accept(null)
}

/** What an event must agree with, as the store has it now. */
export const knownOf = (store: Store, { item, url }: FeedEvent): Known => ({
  versions: store.versions(item),
  path: store.postedAt(item),
  owner: store.posterOf(url),
})

async function checkWithContent(source: Source, link: ChainLink): Promise<Result<CheckedEvent>> {
  const linked = checkLink(link, source.store.head())
  if (!linked.ok) return linked
  const event = readEvent(link)
  if (!event.ok) return event
  const { item, url } = event.value
  return refusalAbout(await checkContent(source, event.value), { item, url })
}

async function checkContent(
  { cms, store, mediaFolder }: Source,
  event: FeedEvent,
): Promise<Result<CheckedEvent>> {
  const fits = checkEvent(event, knownOf(store, event))
  if (!fits.ok) return fits
  if (event.kind === 'unpublish') return accept({ event })
  const bytes = await cms.revision(event.digest)
  if (!bytes.ok) return bytes
  const content = checkRevision(bytes.value, event)
  if (!content.ok) return content
  const media = await fetchMedia(cms, mediaFolder, content.value)
  return media.ok ? accept({ event, content: content.value, bytes: bytes.value }) : media
}
