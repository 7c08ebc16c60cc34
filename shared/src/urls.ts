/** Every address of the public site, written once: templates, publisher and CMS take them from here. */
export const articlePath = (slug: string) => `/tin-tuc/${slug}/`
/** The slug in an article's path; null for another path. */
export const articleSlug = (path: string) => /^\/tin-tuc\/([a-z0-9-]+)\/$/.exec(path)?.[1] ?? null
/** Other paths belong to other pages. No page of a list is one level below the news, so no slug can take the place of one. */
export const isArticlePath = (path: string) => articleSlug(path) !== null
export const NEWS_PATH = '/tin-tuc/'
export const categoryPath = (slug: string) => `/chuyen-muc/${slug}/`
export const unitPath = (slug: string) => `/don-vi/${slug}/`
export const ARCHIVE_PATH = '/luu-tru/'
/** @param month "2026-11" */
export const monthPath = (month: string) => `/luu-tru/${month.replace('-', '/')}/`
/** Page k of a list, counted from the oldest; the front of a list has no number. */
export const listPagePath = (front: string, page: number) => `${front}trang/${page}/`
/** The site's configuration is published there: every page shows it, this one first. */
export const HOME_PATH = '/'
export const LINKS_PATH = '/lien-ket/'
export const VERIFY_PATH = '/kiem-tra/'
export const RSS_PATH = '/rss.xml'
export const SITEMAP_PATH = '/sitemap.xml'
/** @param month "2026-11" */
export const sitemapMonthPath = (month: string) => `/sitemap-${month}.xml`
/** Where a release says what it is. */
export const MANIFEST_PATH = '/.well-known/ban-bien-tap.json'
