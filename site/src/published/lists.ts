import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import type { ListKey, ListKind } from '@bbt/shared/types/lists.ts'
import { categoryPath, HOME_PATH, monthPath, RSS_PATH, unitPath } from '@bbt/shared/urls.ts'
import type { PageType } from './published.ts'

/** How many items a list's front and each numbered page hold. */
export const PAGE_SIZE = 20

/** How many older articles of its category an article shows; its newer neighbours change with it. */
export const RELATED = 5

/** How many urgent items stand above every page at once. */
export const URGENT_SHOWN = 3

/** The types whose items have pages of their own. */
export const PAGE_TYPE_NAMES = CONTENT_TYPE_NAMES.filter(
  (name): name is PageType => CONTENT_TYPES[name].address.front !== undefined,
)

/** Whether a path is that of an item, live or not. */
export const isItemPath = (path: string): boolean =>
  PAGE_TYPE_NAMES.some((name) => CONTENT_TYPES[name].address.is(path))

/** The lists of all items of a type: each has a page also while nothing is in it. */
export const WHOLE_LISTS = PAGE_TYPE_NAMES.filter(
  (name) => CONTENT_TYPES[name].list !== undefined,
).map((name): ListKey => `all:${name}`)

const typeNamed = (slug: string) => PAGE_TYPE_NAMES.find((name) => name === slug)

const FRONTS: Record<ListKind, (slug: string) => string> = {
  all: (slug) => {
    const name = typeNamed(slug)
    return name ? CONTENT_TYPES[name].address.front : HOME_PATH
  },
  category: categoryPath,
  unit: unitPath,
  month: monthPath,
  feed: () => RSS_PATH,
  everyPage: () => HOME_PATH,
}

/** A list's kind, and what it holds. */
export function partsOf(list: ListKey): { kind: ListKind; slug: string } {
  const [kind, slug = ''] = list.split(':') as [ListKind, string?]
  return { kind, slug }
}

/** Where a list begins. */
export function frontPath(list: ListKey): string {
  const { kind, slug } = partsOf(list)
  return FRONTS[kind](slug)
}

/** What the list of all items of a type is called; null for another list. */
export function wordsOf(list: ListKey) {
  const { kind, slug } = partsOf(list)
  const name = kind === 'all' ? typeNamed(slug) : undefined
  return (name && CONTENT_TYPES[name].list) ?? null
}
