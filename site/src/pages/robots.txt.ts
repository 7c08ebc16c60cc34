import type { APIRoute } from 'astro'
import { SITEMAP_PATH } from '@bbt/shared/urls.ts'

/** Everything here is public and approved: search engines may read all of it. */
export const GET: APIRoute = ({ url }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url.origin}${SITEMAP_PATH}\n`)
