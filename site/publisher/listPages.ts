import { listPagePath } from '@bbt/shared/urls.ts'
import { titleOf } from '../src/lists/titleOf.ts'
import { linkedLists } from '../src/published/linkedLists.ts'
import { frontPath, type ListKey, listsOfArticle } from '../src/published/lists.ts'
import type { LiveArticle, Published } from '../src/published/published.ts'
import type { PageType } from './pageTypes.ts'

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
export function listPages(kind: 'news' | 'category' | 'unit'): PageType {
  const keys = (site: Published): ListKey[] =>
    kind === 'news' ? ['news'] : site.listsOf(kind).map(({ slug }): ListKey => `${kind}:${slug}`)
  const pages = (
    site: Published,
    article: LiveArticle,
    near: (key: ListKey, page: number) => number[],
  ) => {
    const key = listOf(article, kind)
    const page = site.pageOf(key, article.item)
    return page === null
      ? []
      : near(key, page).map((number) => listPagePath(frontPath(key), number))
  }
  return {
    paths: (site) => {
      const fronts = [...keys(site), ...linkedLists(site.configuration(), kind)].map(frontPath)
      return [...new Set(fronts), ...keys(site).flatMap((key) => numbered(site, key))]
    },
    shows: {
      front: (_, article) => [frontPath(listOf(article, kind))],
      itsPage: (site, article) => pages(site, article, (_, page) => [page]),
      pagesThatLinkToIt: (site, article) =>
        pages(site, article, (key, page) => {
          const { newer, older } = site.page(key, page)
          return [newer, older].filter((number) => number !== null)
        }),
    },
    // "Tin tức" is called so whatever stands in it.
    ...(kind !== 'news' && { name: nameOfList(kind) }),
  }
}

const nameOfList = (kind: 'category' | 'unit'): ListName => ({
  isOf: (list) => list.startsWith(`${kind}:`),
  of: (site, list) => {
    const configuration = site.configuration()
    return JSON.stringify(configuration && titleOf(site, configuration, list))
  },
  pages: numbered,
})

function numbered(site: Published, list: ListKey): string[] {
  return site.pagesOf(list).map((page) => listPagePath(frontPath(list), page))
}

/** The list of a kind in which an article stands. */
export const listOf = (article: LiveArticle, kind: 'news' | 'category' | 'unit' | 'month') =>
  listsOfArticle(article.content, article.day).find((key) => key.split(':')[0] === kind) ?? 'news'
