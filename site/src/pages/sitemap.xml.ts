import type { APIRoute } from 'astro'
import { sitemapMonthPath } from '@bbt/shared/urls.ts'
import { published } from '#published'

/** The index of the monthly sitemaps: a publication touches one of them, not all. */
export const GET: APIRoute = ({ url }) => {
  const shards = published()
    .listsOf('month')
    .map(({ slug }) => `<sitemap><loc>${url.origin}${sitemapMonthPath(slug)}</loc></sitemap>`)
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${shards.join('')}</sitemapindex>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  )
}
