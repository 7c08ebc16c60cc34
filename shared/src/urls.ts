/** Every address of the public site that is no item's, written once; those of items stand with their types (`types/`). */
export const NEWS_PATH = '/tin-tuc/'
export const ANNOUNCEMENTS_PATH = '/thong-bao/'
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
