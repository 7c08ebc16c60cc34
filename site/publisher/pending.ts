import type { UnpublishEvent } from '@bbt/shared/contract/feed.ts'
import { newestFirst, saidOnEveryPage } from './everyPage.ts'
import { ON_EVERY_PAGE, pathsShowing, rememberNames } from './pageTypes.ts'
import type { PendingPath } from './store/pendingRows.ts'
import type { CheckedEvent, Store } from './store/store.ts'
import type { TextOf } from './store/withheldRows.ts'

interface Change {
  items: readonly string[]
  /** An address at which other items may have to give way. */
  path?: string
  asOf: Date
  work?: () => void
}

/**
 * Changes what is shown of items, and of those that change by the clock until then, and notes in the same transaction every page that is to be written for
 * it: those that the rules name in the state before and in the state after, and those of lists that are
 * called otherwise. Where something else stands above every page, all of them, when there is nothing else to write.
 */
function change(store: Store, { items: changed, path, asOf, work }: Change): void {
  store.transaction(() => {
    const now = asOf.toISOString()
    const items = store.withRivals([...changed, ...store.turning(now)], path)
    const note = () => {
      store.pending.add(
        store.withNeighbours(items).flatMap((item) => affected(store, item)),
        items.flatMap((item) => store.mediaOf(item)),
      )
      if (items.some((item) => isOnEveryPage(store, item))) store.pending.addEverything()
    }
    note()
    work?.()
    // What is shown changes in settle() alone; before the work it is not known where a new text will stand.
    const said = saidOnEveryPage(store.published)
    const renamed = rememberNames(store.published, store.listsWith(items))
    store.settle(items, now)
    note()
    store.pending.add(renamed(), [])
    const isSaidOtherwise = saidOnEveryPage(store.published) !== said
    if (isSaidOtherwise) store.pending.addWaiting(newestFirst(store.published))
  })
}

/** Takes an event from the feed, whole or not at all. */
export function takeEvent(store: Store, checked: CheckedEvent, now: Date): void {
  const { item, url, seq } = checked.event
  const work = () => store.take(checked, now.toISOString())
  change(store, { items: [item, ...store.aheadUntil(seq)], path: url, asOf: now, work })
}

/** Takes an item down by an event that comes behind one that is refused. */
export function unpublishAhead(store: Store, event: UnpublishEvent, now: Date): void {
  change(store, { items: [event.item], asOf: now, work: () => store.unpublishAhead(event) })
}

/** Keeps texts from being shown that a page cannot be rendered with. */
export function withhold(store: Store, texts: readonly TextOf[], now: Date): void {
  const work = () => store.withhold(texts.map(({ seq }) => seq))
  change(store, { items: texts.map(({ item }) => item), asOf: now, work })
}

/** Shows them again, to see whether the pages can be rendered by now. */
export function tryAgain(store: Store, texts: readonly TextOf[], now: Date): void {
  if (texts.length === 0) return
  const work = () => store.tryAgain(texts.map(({ seq }) => seq))
  change(store, { items: texts.map(({ item }) => item), asOf: now, work })
}

/**
 * Shows and hides what comes or goes by the clock, and notes what shows otherwise from now on: the same pages change as
 * with an event.
 */
export function followClock(store: Store, now: Date): void {
  const isNew = store.asOf() === null
  if (isNew || store.turning(now.toISOString()).length > 0) change(store, { items: [], asOf: now })
}

/** Rolls the site back to before an event, and holds it there; null has it follow the feed again. */
export function holdBefore(store: Store, seq: number | null, now: Date): void {
  const since = Math.min(store.heldBefore() ?? Infinity, seq ?? Infinity)
  if (since === Infinity) return
  const work = () => store.setHeldBefore(seq)
  store.durably(() => change(store, { items: store.itemsSince(since), asOf: now, work }))
}

/** Where an item shows now; nowhere while it is not live or is no page of its own. */
function affected(store: Store, item: string): PendingPath[] {
  const path = store.live(item)?.path
  const shown = path === undefined ? null : store.published.live(path)
  return shown ? pathsShowing(store.published, shown) : []
}

function isOnEveryPage(store: Store, item: string): boolean {
  const live = store.live(item)
  return live !== null && ON_EVERY_PAGE.some((type) => type === live.type)
}
