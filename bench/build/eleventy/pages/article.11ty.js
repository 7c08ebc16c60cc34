import { absolute, dateText, escape, page } from '../frame.js'

export const data = {
  pagination: { data: 'archive.articles', size: 1, alias: 'article' },
  permalink: ({ article }) => `${article.url}index.html`,
}

export function render({ article, archive }) {
  const { url, title, summary, category, unit, day, digest } = article
  const structured = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: absolute(url),
    headline: title,
    description: summary,
    articleSection: category.name,
    inLanguage: 'vi',
    datePublished: day,
    dateModified: article.at,
    author: { '@type': 'Organization', name: unit.name },
    publisher: { '@type': 'Organization', name: 'Trường THPT Bến Sông', url: absolute('/') },
  })
  const head = `<meta name="digest" content="sha256:${digest}"><script type="application/ld+json">${structured}</script>`
  const steps = article.approvals.map(
    ({ action, title, at }) =>
      `<li><strong>${action}</strong> <span class="quiet">${escape(title)}</span> <time class="quiet" datetime="${at}">${dateText(at)}, ${at.slice(11, 16)}</time></li>`,
  )
  const related = article.related.map(
    ({ url, title, day }) =>
      `<li class="entry"><h3><a class="title-link" href="${url}">${escape(title)}</a></h3><time class="quiet" datetime="${day}">${dateText(day)}</time></li>`,
  )
  const main = `<div class="frame with-aside"><article><nav class="crumbs" aria-label="Đường dẫn"><ol><li><a href="/">Trang chủ</a></li><li><a href="/chuyen-muc/${category.slug}/">${escape(category.name)}</a></li></ol></nav><h1>${escape(title)}</h1><p class="quiet"><a href="/don-vi/${unit.slug}/">${escape(unit.name)}</a> · <time datetime="${day}">${dateText(day)}</time> · ${article.minutes} phút đọc</p><p class="summary">${escape(summary)}</p><div class="body">${article.bodyHtml}</div><section class="trace" aria-labelledby="da-duyet"><h2 id="da-duyet">Bài này đã được duyệt trước khi đăng</h2><ol>${steps.join('')}</ol><p class="trace-foot"><span>Bản thứ 1 · mã <code>${article.code}</code></span><a href="/kiem-tra/#${digest}">Kiểm tra bản này</a></p></section></article><aside class="related"><div class="section-head"><h2>Cùng chuyên mục</h2><a href="/chuyen-muc/${category.slug}/">Tất cả</a></div><ul>${related.join('')}</ul></aside></div>`
  return page(archive.frame, { url, title, description: summary, kind: 'article', head }, main)
}
