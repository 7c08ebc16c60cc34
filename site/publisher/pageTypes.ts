import type { ContentType } from '@bbt/shared/contentTypes.ts'
import {
  ARCHIVE_PATH,
  LINKS_PATH,
  listPagePath,
  RSS_PATH,
  SITEMAP_PATH,
  sitemapMonthPath,
  VERIFY_PATH,
} from '@bbt/shared/urls.ts'
import { frontPath, listsOfArticle, RELATED, type ListKey } from '../src/published/lists.ts'
import type { PendingPath } from './store/pendingRows.ts'
import { linkedLists } from '../src/published/linkedLists.ts'
import type { LiveArticle, Published } from '../src/published/published.ts'

/** Addresses that show, or link to, something of a live article, as the site is now. */
type Rule = (site: Published, article: LiveArticle) => string[]

/** A kind of page: all addresses it has, and by which rules an article shows on some of them. */
interface PageType {
  /** Every address of this kind in the site as it is. */
  paths: (site: Published) => string[]
  /** Each rule is needed: a page that none of them names stays as it was (site/tests/oracle.test.ts). */
  shows: Readonly<Record<string, Rule>>
  /** Written before the pages that link to it, and removed after them. */
  isTarget?: true
}

export type PageTypes = Readonly<Record<string, PageType>>

/** Pages that never show an article: only the site's configuration changes them. */
const fixed = (...paths: string[]): PageType => ({ paths: () => paths, shows: {} })
/** Pages that show something of every article. */
const general = (path: string): PageType => ({
  paths: () => [path],
  shows: { everyArticle: () => [path] },
})

function list(kind: 'news' | 'category' | 'unit'): PageType {
  const keys = (site: Published): ListKey[] =>
    kind === 'news' ? ['news'] : site.listsOf(kind).map(({ slug }): ListKey => `${kind}:${slug}`)
  const numbered = (site: Published, key: ListKey) =>
    site.pagesOf(key).map((page) => listPagePath(frontPath(key), page))
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
      // "Tin tức" is called so whatever stands in it.
      ...(kind !== 'news' && {
        nameOfTheList: (site: Published, article: LiveArticle) => {
          const key = listOf(article, kind)
          return namesTheList(site, key) ? numbered(site, key) : []
        },
      }),
    },
  }
}

const listOf = (article: LiveArticle, kind: 'news' | 'category' | 'unit' | 'month') =>
  listsOfArticle(article.content, article.day).find((key) => key.split(':')[0] === kind) ?? 'news'

/** A list bears the name its newest item gives it; where the next one says otherwise, it is about to change. */
function namesTheList(site: Published, key: ListKey): boolean {
  const [first, second] = site.newest(key, 2)
  if (!first || !second) return false
  const names = ({ category, unit }: typeof first) =>
    key.startsWith('category:') ? category.name : `${unit.kind} ${unit.name}`
  return names(first) !== names(second)
}

/** The pages of the public site. A new content type brings its rows here, and its templates. */
export const PAGE_TYPES = {
  article: {
    isTarget: true,
    paths: (site) => site.articlePaths(),
    shows: {
      itself: (_, article) => [article.content.url],
      relatedTo: (site, article) =>
        site
          .newerThan(`category:${article.content.category.slug}`, article.item, RELATED)
          .map((card) => card.path),
    },
  },
  news: list('news'),
  category: list('category'),
  unit: list('unit'),
  month: {
    paths: (site) => site.listsOf('month').map(({ slug }) => frontPath(`month:${slug}`)),
    shows: { itsMonth: (_, article) => [frontPath(listOf(article, 'month'))] },
  },
  archive: general(ARCHIVE_PATH),
  links: fixed(LINKS_PATH),
  verify: fixed(VERIFY_PATH),
  notFound: fixed('/404/'),
  robots: fixed('/robots.txt'),
  sitemapMonth: {
    paths: (site) => site.listsOf('month').map(({ slug }) => sitemapMonthPath(slug)),
    shows: { itsMonth: (_, article) => [sitemapMonthPath(article.day.slice(0, 7))] },
  },
  sitemap: general(SITEMAP_PATH),
  rss: general(RSS_PATH),
  home: general('/'),
} as const satisfies PageTypes

/** Content types that show on every page: what changes one renders the whole site anew. */
export const ON_EVERY_PAGE: readonly ContentType[] = ['siteConfiguration']

/** Every address of the site as it is, targets of links first. */
export function allPaths(site: Published): string[] {
  if (site.configuration() === null) return ['/', '/404/']
  return targetsFirst(PAGE_TYPES, (row) => row.paths(site))
}

/** The addresses that show anything of an article, and whether other pages link to them. */
export function pathsShowing(site: Published, article: LiveArticle): PendingPath[] {
  return Object.values<PageType>(PAGE_TYPES).flatMap(({ shows, isTarget = false }) =>
    Object.values(shows).flatMap((rule) => rule(site, article).map((path) => ({ path, isTarget }))),
  )
}

function targetsFirst(types: PageTypes, paths: (row: PageType) => string[]): string[] {
  const rows = Object.values(types)
  const [targets, others] = [
    rows.filter((row) => row.isTarget),
    rows.filter((row) => !row.isTarget),
  ]
  return [...new Set([...targets, ...others].flatMap(paths))]
}
