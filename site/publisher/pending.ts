import type { MediaFile } from './media.ts'
import { ON_EVERY_PAGE, pathsShowing } from './pageTypes.ts'
import type { CheckedEvent, Store } from './store/store.ts'

/** What the release lacks of the store. `everything` outweighs the rest. */
export interface Pending {
  everything: boolean
  paths: Set<string>
  /** The pictures of the changed items, before and after. */
  media: MediaFile[]
}

export const nothingPending = (): Pending => ({ everything: false, paths: new Set(), media: [] })

export const isPending = ({ everything, paths }: Pending) => everything || paths.size > 0

/** Commits an event and adds what it changes: rules over the state before and the state after. */
export function commitInto(pending: Pending, store: Store, checked: CheckedEvent): void {
  const { item, type } = checked.event
  const before = affected(store, item)
  pending.media.push(...store.mediaOf(item))
  store.commit(checked)
  pending.media.push(...store.mediaOf(item))
  if (ON_EVERY_PAGE.includes(type)) pending.everything = true
  for (const path of [...before, ...affected(store, item)]) pending.paths.add(path)
}

/** Where an item shows now; nowhere while it is not live or is no page of its own. */
function affected(store: Store, item: string): string[] {
  const path = store.pathOf(item)
  const article = path === null ? null : store.published.article(path)
  return article ? pathsShowing(store.published, article) : []
}
