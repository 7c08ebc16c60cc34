import type { Content } from '@bbt/shared/contract/content.ts'
import { checkEvent, checkLink } from '../../site/publisher/check/checkEvent.ts'
import { checkRevision } from '../../site/publisher/check/checkRevision.ts'
import { knownOf } from '../../site/publisher/fetchEvents.ts'
import type { Store } from '../../site/publisher/store/store.ts'
import { articleAt } from './articles.ts'
import { CONFIGURATION } from './configuration.ts'
import { firstPublication } from './events.ts'

/** An archive spans the same years whatever it holds, as months are pages and a school has only so many. */
const [FIRST, LAST] = [Date.UTC(2011, 8, 5, 1), Date.UTC(2026, 8, 5, 1)]

/**
 * Publishes a configuration and this many articles straight into an empty store, oldest first, each
 * checked as the publisher checks what the feed brings.
 * @throws when the publisher would have refused one
 */
export function fillStore(store: Store, articles: number, seed: number): void {
  take(store, CONFIGURATION, new Date(FIRST))
  for (let n = 1; n <= articles; n++) {
    take(store, articleAt(n, seed), new Date(FIRST + Math.round(((LAST - FIRST) / articles) * n)))
  }
}

function take(store: Store, content: Content, at: Date): void {
  const checked = firstPublication(content, store.head(), at)
  const { event } = checked
  for (const check of [
    checkLink(event, store.head()),
    checkEvent(event, knownOf(store, event)),
    checkRevision(checked.bytes, event),
  ]) {
    if (!check.ok) throw new Error(check.refusal.message)
  }
  // All pages are written anew after this: which ones this event changes need not be noted.
  store.transaction(() => {
    store.take(checked, at.toISOString())
    store.settle([event.item], at.toISOString())
  })
}
