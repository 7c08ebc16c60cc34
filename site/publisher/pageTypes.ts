import type { ContentType } from '@bbt/shared/types/index.ts'
import type { ListKey } from '@bbt/shared/types/lists.ts'
import {
  ARCHIVE_PATH,
  LINKS_PATH,
  RSS_PATH,
  SITEMAP_PATH,
  sitemapMonthPath,
  VERIFY_PATH,
} from '@bbt/shared/urls.ts'
import { frontPath, partsOf } from '../src/published/lists.ts'
import type { LivePage, Published } from '../src/published/published.ts'
import { articleRules } from '../src/types/article/rules.ts'
import { itemPages } from './itemPages.ts'
import { type ListName, listPages, listsOf } from './listPages.ts'
import type { PendingPath } from './store/pendingRows.ts'

/** Addresses that show, or link to, something of a live item, as the site is now. */
export type Rule = (site: Published, shown: LivePage) => string[]

/** A kind of page: all addresses it has, and by which rules an item shows on some of them. */
export interface PageRow {
  /** Every address of this kind in the site as it is. */
  paths: (site: Published) => string[]
  /** Each rule is needed: a page that none of them names stays as it was (site/tests/oracle.test.ts). */
  shows: Readonly<Record<string, Rule>>
  /** For pages of lists: what every page of one list says alike, whichever items it shows. */
  name?: ListName
  /** Written before the pages that link to it, and removed after them. */
  isTarget?: true
}

/** Pages that never show an item: only the site's configuration changes them. */
const fixed = (...paths: string[]): PageRow => ({ paths: () => paths, shows: {} })
/** Pages that show something of every item. */
const general = (path: string): PageRow => ({
  paths: () => [path],
  shows: { everyItem: () => [path] },
})
/** A page for each month that has items. */
const monthly = (pathOf: (month: string) => string): PageRow => ({
  paths: (site) => site.listsOf('month').map(({ slug }) => pathOf(slug)),
  shows: {
    itsMonth: (site, shown) =>
      listsOf(site, shown, 'month').map((list) => pathOf(partsOf(list).slug)),
  },
})

/**
 * The pages of the public site. The rows of items come from the descriptors of their types; all rows and rules as they
 * are stand in git (pageTypes.golden.txt).
 */
export const PAGE_TYPES = {
  ...itemPages({ article: articleRules }),
  all: listPages('all'),
  category: listPages('category'),
  unit: listPages('unit'),
  month: monthly((month) => frontPath(`month:${month}`)),
  archive: general(ARCHIVE_PATH),
  links: fixed(LINKS_PATH),
  verify: fixed(VERIFY_PATH),
  notFound: fixed('/404/'),
  robots: fixed('/robots.txt'),
  sitemapMonth: monthly(sitemapMonthPath),
  sitemap: general(SITEMAP_PATH),
  rss: {
    paths: () => [RSS_PATH],
    shows: { told: (site, shown) => listsOf(site, shown, 'feed').map(frontPath) },
  },
  home: general('/'),
} as const satisfies Readonly<Record<string, PageRow>>

/** Content types that show on every page: what changes one renders the whole site anew. */
export const ON_EVERY_PAGE: readonly ContentType[] = ['siteConfiguration']

/** Every address of the site as it is, targets of links first. */
export function allPaths(site: Published): string[] {
  if (site.configuration() === null) return ['/', '/404/']
  return targetsFirst((row) => row.paths(site))
}

/** The addresses that show anything of an item, and whether other pages link to them. */
export function pathsShowing(site: Published, shown: LivePage): PendingPath[] {
  return Object.values<PageRow>(PAGE_TYPES).flatMap(({ shows, isTarget = false }) =>
    Object.values(shows).flatMap((rule) => rule(site, shown).map((path) => ({ path, isTarget }))),
  )
}

/**
 * Remembers what lists are called. Asked after a change, however many items it was about, it gives the pages
 * of those that are called otherwise now.
 */
export function rememberNames(site: Published, lists: readonly ListKey[]): () => PendingPath[] {
  const named = Object.values<PageRow>(PAGE_TYPES).flatMap(({ name }) =>
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

function targetsFirst(paths: (row: PageRow) => string[]): string[] {
  const rows = Object.values<PageRow>(PAGE_TYPES)
  const [targets, others] = [
    rows.filter((row) => row.isTarget),
    rows.filter((row) => !row.isTarget),
  ]
  return [...new Set([...targets, ...others].flatMap(paths))]
}
