import { absolute } from '../frame.js'

export const data = {
  pagination: { data: 'archive.months', size: 1, alias: 'shard' },
  permalink: ({ shard }) => `/sitemap-${shard.month}.xml`,
}

export function render({ shard }) {
  const urls = shard.all.map(
    ({ url, at }) => `<url><loc>${absolute(url)}</loc><lastmod>${at}</lastmod></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`
}
