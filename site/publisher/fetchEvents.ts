import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import type { Cms } from './cms.ts'
import { checkEvent, type Known } from './check/checkEvent.ts'
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
}

/**
 * Takes the feed's next page, event by event, and stops at the first that is not as it should be.
 * Gives where the feed ends.
 */
export async function fetchEvents(source: Source): Promise<Result<{ feedSeq: number }>> {
  const { cms, store, take } = source
  const ours = store.head()
  const page = await cms.feedAfter(ours.seq)
  if (!page.ok) return page
  const events = checkPage(page.value, ours)
  if (!events.ok) return events
  for (const event of events.value) {
    const checked = await checkWithContent(source, event)
    if (!checked.ok) return refusalAbout(checked, { item: event.item, url: event.url })
    take(checked.value)
  }
  return accept({ feedSeq: page.value.head.seq })
}

/** What an event must agree with, as the store has it now. */
export const knownOf = (store: Store, { item, url }: FeedEvent): Known => ({
  head: store.head(),
  versions: store.versions(item),
  path: store.postedAt(item),
  owner: store.posterOf(url),
})

async function checkWithContent(
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
