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
import { linkedLists } from '../src/published/linkedLists.ts'
import type { LiveArticle, Published } from '../src/published/published.ts'

/** A kind of page: all addresses it has, and those on which something of an article shows. */
interface PageType {
  /** Every address of this kind in the site as it is. */
  paths: (site: Published) => string[]
  /** The addresses of this kind that show, or link to, anything of a live article. */
  showing: (site: Published, article: LiveArticle) => string[]
  /** Written before the pages that link to it, and removed after them. */
  isTarget?: true
}

/** Pages that never show an article: only the site's configuration changes them. */
const fixed = (...paths: string[]): PageType => ({ paths: () => paths, showing: () => [] })
/** Pages that show something of every article. */
const general = (path: string): PageType => ({ paths: () => [path], showing: () => [path] })

function list(kind: 'news' | 'category' | 'unit'): PageType {
  const keys = (site: Published): ListKey[] =>
    kind === 'news' ? ['news'] : site.listsOf(kind).map(({ slug }): ListKey => `${kind}:${slug}`)
  const numbered = (site: Published, key: ListKey) =>
    site.pagesOf(key).map((page) => listPagePath(frontPath(key), page))
  return {
    paths: (site) => {
      const fronts = [...keys(site), ...linkedLists(site.configuration(), kind)].map(frontPath)
      return [...new Set(fronts), ...keys(site).flatMap((key) => numbered(site, key))]
    },
    showing(site, article) {
      const key = listOf(article, kind)
      const front = frontPath(key)
      const page = site.pageOf(key, article.item)
      if (page === null) return [front]
      const { newer, older } = site.page(key, page)
      const near = [page, newer, older].filter((number) => number !== null)
      const pages = near.map((number) => listPagePath(front, number))
      return [front, ...pages, ...(namesTheList(site, key) ? numbered(site, key) : [])]
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
  return key !== 'news' && names(first) !== names(second)
}

/** The pages of the public site. A new content type brings its rows here, and its templates. */
export const PAGE_TYPES = {
  article: {
    isTarget: true,
    paths: (site) => site.articlePaths(),
    showing: (site, article) => [
      article.content.url,
      ...site
        .newerThan(`category:${article.content.category.slug}`, article.item, RELATED)
        .map((card) => card.path),
    ],
  },
  news: list('news'),
  category: list('category'),
  unit: list('unit'),
  month: {
    paths: (site) => site.listsOf('month').map(({ slug }) => frontPath(`month:${slug}`)),
    showing: (_, article) => [frontPath(listOf(article, 'month'))],
  },
  archive: general(ARCHIVE_PATH),
  links: fixed(LINKS_PATH),
  verify: fixed(VERIFY_PATH),
  notFound: fixed('/404/'),
  robots: fixed('/robots.txt'),
  sitemapMonth: {
    paths: (site) => site.listsOf('month').map(({ slug }) => sitemapMonthPath(slug)),
    showing: (_, article) => [sitemapMonthPath(article.day.slice(0, 7))],
  },
  sitemap: general(SITEMAP_PATH),
  rss: general(RSS_PATH),
  home: general('/'),
} as const satisfies Record<string, PageType>

const ROWS: readonly PageType[] = Object.values(PAGE_TYPES)

/** Every address of the site as it is, targets of links first. */
export function allPaths(site: Published): string[] {
  if (site.configuration() === null) return ['/', '/404/']
  return targetsFirst((row) => row.paths(site))
}

/** The addresses that show anything of an article, targets of links first. */
export function pathsShowing(site: Published, article: LiveArticle): string[] {
  return targetsFirst((row) => row.showing(site, article))
}

function targetsFirst(paths: (row: PageType) => string[]): string[] {
  const [targets, others] = [
    ROWS.filter((row) => row.isTarget),
    ROWS.filter((row) => !row.isTarget),
  ]
  return [...new Set([...targets, ...others].flatMap(paths))]
}
