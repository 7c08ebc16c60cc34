const MARKS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escape = (text) => text.replace(/[&<>"]/g, (mark) => MARKS[mark])

const SITE = 'https://bensong.example'
const NAME = 'Trường THPT Bến Sông'

/** dd/MM/yyyy */
export const dateText = (day) => day.slice(0, 10).split('-').reverse().join('/')
export const absolute = (url) => SITE + url

export function page(
  { header, footer },
  { url, title, description, kind = 'website', head = '' },
  main,
) {
  const [name, about] = [escape(title), escape(description ?? title)]
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name} · ${NAME}</title><meta name="description" content="${about}"><link rel="canonical" href="${SITE}${url}"><link rel="alternate" href="/rss.xml" type="application/rss+xml" title="${NAME}"><meta name="theme-color" content="#08313d"><meta property="og:title" content="${name}"><meta property="og:description" content="${about}"><meta property="og:type" content="${kind}"><meta property="og:url" content="${SITE}${url}"><meta property="og:site_name" content="${NAME}"><meta property="og:locale" content="vi_VN">${head}<link rel="stylesheet" href="/style.css"></head><body><a class="skip" href="#noi-dung">Tới nội dung</a>${header}<main id="noi-dung">${main}</main>${footer}</body></html>`
}

export const entry = ({ url, title, summary, unit, day }) =>
  `<li class="entry"><div class="wide"><h2><a class="title-link" href="${url}">${escape(title)}</a></h2><p class="summary">${escape(summary)}</p><p class="quiet">${escape(unit.name)} · <time datetime="${day}">${dateText(day)}</time></p></div></li>`
