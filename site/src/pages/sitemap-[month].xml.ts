import type { APIRoute } from 'astro'
import { published } from '#published'

export const getStaticPaths = () =>
  published()
    .listsOf('month')
    .map(({ slug }) => ({ params: { month: slug } }))

/** The articles of a month. */
export const GET: APIRoute = ({ url, params }) => {
  const cards = published().all(`month:${params['month'] ?? ''}`)
  if (cards.length === 0) return new Response(null, { status: 404 })
  const urls = cards.map(
    ({ path, at }) => `<url><loc>${url.origin}${path}</loc><lastmod>${at}</lastmod></url>`,
  )
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  )
}
