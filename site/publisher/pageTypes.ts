import type { ContentType } from '@bbt/shared/types/index.ts'
import {} from '@bbt/shared/types/article.ts'
import {
  ARCHIVE_PATH,
  LINKS_PATH,
  RSS_PATH,
  SITEMAP_PATH,
  sitemapMonthPath,
  VERIFY_PATH,
} from '@bbt/shared/urls.ts'
import { frontPath, type ListKey, RELATED } from '../src/published/lists.ts'
import type { LiveArticle, Published } from '../src/published/published.ts'
import { type ListName, listOf, listPages } from './listPages.ts'
import type { PendingPath } from './store/pendingRows.ts'

/** Addresses that show, or link to, something of a live article, as the site is now. */
type Rule = (site: Published, article: LiveArticle) => string[]

/** A kind of page: all addresses it has, and by which rules an article shows on some of them. */
export interface PageType {
  /** Every address of this kind in the site as it is. */
  paths: (site: Published) => string[]
  /** Each rule is needed: a page that none of them names stays as it was (site/tests/oracle.test.ts). */
  shows: Readonly<Record<string, Rule>>
  /** For pages of lists: what every page of one list says alike, whichever items it shows. */
  name?: ListName
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
  news: listPages('news'),
  category: listPages('category'),
  unit: listPages('unit'),
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

/**
 * Remembers what lists are called. Asked after a change, however many items it was about, it gives the pages
 * of those that are called otherwise now.
 */
export function rememberNames(site: Published, lists: readonly ListKey[]): () => PendingPath[] {
  const named = Object.values<PageType>(PAGE_TYPES).flatMap(({ name }) =>
    name
      ? lists.filter(name.isOf).map((list) => ({ list, name, before: name.of(site, list) }))
      : [],
  )
  return () =>
    named
      .filter(({ list, name, before }) => name.of(site, list) !== before)
      .flatMap(({ list, name }) => name.pages(site, list))
      .map((path) => ({ path, isTarget: false }))
}

function targetsFirst(types: PageTypes, paths: (row: PageType) => string[]): string[] {
  const rows = Object.values(types)
  const [targets, others] = [
    rows.filter((row) => row.isTarget),
    rows.filter((row) => !row.isTarget),
  ]
  return [...new Set([...targets, ...others].flatMap(paths))]
}
