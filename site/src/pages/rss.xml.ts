import type { APIRoute } from 'astro'
import { escapeHtml } from '@bbt/shared/contract/picture.ts'
import { cleanLine } from '@bbt/shared/text/clean.ts'
import { RSS } from '@bbt/shared/types/lists.ts'
import { RSS_PATH } from '@bbt/shared/urls.ts'
import { published } from '#published'

const ITEMS = 20

/** Texts that were approved before the office cleaned them may hold what XML does not know. */
const xml = (text: string) => escapeHtml(cleanLine(text))

/** The newest items with their leads, for readers of feeds. */
export const GET: APIRoute = ({ url, locals }) => {
  const { school } = locals.configuration
  const items = published()
    .newest(RSS, ITEMS)
    .map(
      ({ path, title, summary, category, day }) =>
        `<item><title>${xml(title)}</title><link>${url.origin}${path}</link>` +
        `<guid>${url.origin}${path}</guid><category>${xml(category.name)}</category>` +
        `<pubDate>${new Date(`${day}T00:00:00+07:00`).toUTCString()}</pubDate>` +
        `<description>${xml(summary)}</description></item>`,
    )
  const self = `<atom:link href="${url.origin}${RSS_PATH}" rel="self" type="application/rss+xml"/>`
  const channel =
    `<title>${xml(school.name)}</title><link>${url.origin}/</link>${self}` +
    `<description>${xml(school.tagline)}</description><language>vi</language>`
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">` +
      `<channel>${channel}${items.join('')}</channel></rss>\n`,
    { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } },
  )
}
