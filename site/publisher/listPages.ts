import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import type { ListKey, ListKind } from '@bbt/shared/types/lists.ts'
import { listPagePath } from '@bbt/shared/urls.ts'
import { titleOf } from '../src/lists/titleOf.ts'
import { linkedLists } from '../src/published/linkedLists.ts'
import { frontPath, partsOf, WHOLE_LISTS } from '../src/published/lists.ts'
import type { LivePage, Published } from '../src/published/published.ts'
import type { PageRow } from './pageTypes.ts'

/**
 * What a list is called. Its newest item says so, and several may come or go as one: what it was called
 * before a change and what it is called after it are to be compared.
 */
export interface ListName {
  isOf: (list: ListKey) => boolean
  /** What the list is called now. */
  of: (site: Published, list: ListKey) => string
  /** Where it is called so. */
  pages: (site: Published, list: ListKey) => string[]
}

/** The pages of a kind of list: the front of each, and its numbered pages. */
export function listPages(kind: 'all' | 'category' | 'unit'): PageRow {
  const keys = (site: Published): ListKey[] =>
    site.listsOf(kind).map(({ slug }): ListKey => `${kind}:${slug}`)
  const empty = (site: Published) =>
    kind === 'all' ? WHOLE_LISTS : linkedLists(site.configuration(), kind)
  const pages = (
    site: Published,
    shown: LivePage,
    near: (key: ListKey, page: number) => number[],
  ) =>
    listsOf(site, shown, kind).flatMap((key) => {
      const page = site.pageOf(key, shown.item)
      return page === null
        ? []
        : near(key, page).map((number) => listPagePath(frontPath(key), number))
    })
  return {
    paths: (site) => {
      const fronts = [...keys(site), ...empty(site)].map(frontPath)
      return [...new Set(fronts), ...keys(site).flatMap((key) => numbered(site, key))]
    },
    shows: {
      front: (site, shown) => listsOf(site, shown, kind).map(frontPath),
      itsPage: (site, shown) => pages(site, shown, (_, page) => [page]),
      pagesThatLinkToIt: (site, shown) =>
        pages(site, shown, (key, page) => {
          const { newer, older } = site.page(key, page)
          return [newer, older].filter((number) => number !== null)
        }),
    },
    // The list of a whole type is called so whatever stands in it.
    ...(kind !== 'all' && { name: nameOfList(kind) }),
  }
}

const nameOfList = (kind: 'category' | 'unit'): ListName => ({
  isOf: (list) => partsOf(list).kind === kind,
  of: (site, list) => {
    const configuration = site.configuration()
    return JSON.stringify(configuration && titleOf(site, configuration, list))
  },
  pages: numbered,
})

function numbered(site: Published, list: ListKey): string[] {
  return site.pagesOf(list).map((page) => listPagePath(frontPath(list), page))
}

/** The lists of a kind in which an item stands now. */
export const listsOf = (site: Published, { type, content, day }: LivePage, kind: ListKind) =>
  CONTENT_TYPES[type]
    .places(content, { day, hasCome: site.hasCome })
    .map(({ list }) => list)
    .filter((list) => partsOf(list).kind === kind)
