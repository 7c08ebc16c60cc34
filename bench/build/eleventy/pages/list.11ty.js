import { entry, escape, page } from '../frame.js'

export const data = {
  pagination: { data: 'archive.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.url}index.html`,
}

export function render({ list, archive }) {
  const link = (url, text) => (url === null ? '' : `<a href="${url}">${text}</a>`)
  const main = `<div class="frame"><div class="page-head"><nav class="crumbs"><ol><li><a href="/">Trang chủ</a></li></ol></nav><h1>${escape(list.title)}</h1></div><ul class="entries">${list.cards.map(entry).join('')}</ul><nav class="pages" aria-label="Các trang">${link(list.newer, 'Bài mới hơn')}${link(list.older, 'Bài cũ hơn')}</nav></div>`
  return page(archive.frame, { url: list.url, title: list.title }, main)
}
