import { absolute, entry, escape, page } from '../frame.js'

/** The pages that there is one of. */
const PAGES = {
  '/index.html': ({ frame, articles, categories }) =>
    page(
      frame,
      { url: '/', title: 'Trang chủ' },
      `<div class="frame home"><ul>${articles.slice(0, 1).map(entry).join('')}</ul><div class="columns">${categories
        .map(
          ({ name, cards }) =>
            `<section><h2>${escape(name)}</h2><ul>${cards.map(entry).join('')}</ul></section>`,
        )
        .join('')}</div></div>`,
    ),
  '/luu-tru/index.html': ({ frame, months }) =>
    page(
      frame,
      { url: '/luu-tru/', title: 'Lưu trữ' },
      `<div class="frame"><ul class="cards-linked">${months
        .map(
          ({ month, all }) =>
            `<li><a href="/luu-tru/${month.replace('-', '/')}/"><strong>${month}</strong><span class="quiet">${all.length} bài</span></a></li>`,
        )
        .join('')}</ul></div>`,
    ),
  '/lien-ket/index.html': ({ frame }) => page(frame, { url: '/lien-ket/', title: 'Liên kết' }, ''),
  '/kiem-tra/index.html': ({ frame }) => page(frame, { url: '/kiem-tra/', title: 'Kiểm tra' }, ''),
  '/404.html': ({ frame }) => page(frame, { url: '/404/', title: 'Không tìm thấy trang' }, ''),
  '/robots.txt': () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`,
  '/sitemap.xml': ({ months }) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${months
      .map(({ month }) => `<sitemap><loc>${absolute(`/sitemap-${month}.xml`)}</loc></sitemap>`)
      .join('')}</sitemapindex>\n`,
  '/rss.xml': ({ articles }) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Trường THPT Bến Sông</title>${articles
      .slice(0, 20)
      .map(
        ({ url, title, summary }) =>
          `<item><title>${escape(title)}</title><link>${absolute(url)}</link><guid>${absolute(url)}</guid><description>${escape(summary)}</description></item>`,
      )
      .join('')}</channel></rss>\n`,
}

export const data = {
  files: Object.keys(PAGES),
  pagination: { data: 'files', size: 1, alias: 'file' },
  permalink: ({ file }) => file,
}

export const render = ({ file, archive }) => PAGES[file](archive)
