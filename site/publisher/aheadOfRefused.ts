import type { FeedPage, UnpublishEvent } from '@bbt/shared/contract/feed.ts'
import { HOME_PATH } from '@bbt/shared/urls.ts'
import { checkLink, isForGood, readEvent } from './check/checkEvent.ts'
import { checkPage } from './check/checkPage.ts'
import type { Cms } from './cms.ts'
import type { Store } from './store/store.ts'

export type Ahead = ReturnType<typeof lookAhead>

/**
 * An event that is refused holds up what comes behind it, but for what takes something down: that is carried out at
 * once, as far as the chain is whole from the last event taken up to it. What the events in between would have said
 * of the item does not matter: its page goes.
 * @param unpublish takes down what is shown of an item
 */
export function lookAhead(cms: Cms, store: Store, unpublish: (event: UnpublishEvent) => void) {
  /** How far the chain was found whole behind the refused event: not walked again at every look. */
  let walked = store.head()

  /** Gives whether all of a page is whole. */
  function walk({ events }: FeedPage): boolean {
    for (const link of events) {
      if (link.seq <= walked.seq) continue
      if (!checkLink(link, walked).ok) return false
      walked = { seq: link.seq, hash: link.hash }
      const event = readEvent(link)
      if (!event.ok || event.value.kind !== 'unpublish') continue
      const isPermanent = isForGood(event.value) || store.postedAt(event.value.item) === HOME_PATH
      if (!isPermanent) unpublish(event.value)
    }
    return true
  }

  return {
    /** @param page the feed behind the last event taken, the refused one first */
    async look(page: FeedPage): Promise<void> {
      const ours = store.head()
      if (walked.seq < ours.seq) walked = ours
      let isWhole = walk(page)
      while (isWhole && walked.seq < page.head.seq) {
        const next = await cms.feedAfter(walked.seq)
        isWhole = next.ok && checkPage(next.value, walked).ok && walk(next.value)
      }
      // Broken, or another feed than the one that was walked: from the beginning next time.
      if (!isWhole) walked = ours
    },
  }
}
