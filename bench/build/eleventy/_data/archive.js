import { readFileSync } from 'node:fs'

const file = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const PAGE_SIZE = 20

/** All articles, newest first, and every list of them cut into pages. */
export default function () {
  const articles = JSON.parse(file('articles.json'))
  const frame = JSON.parse(file('frame.json'))
  const by = (keyOf) => [...Map.groupBy(articles, keyOf)]
  const paged = (front, title, all) =>
    Array.from({ length: Math.ceil(all.length / PAGE_SIZE) }, (_, i) => {
      const at = (page) => (page === 0 ? front : `${front}trang/${page + 1}/`)
      return {
        url: at(i),
        title,
        cards: all.slice(i * PAGE_SIZE, (i + 1) * PAGE_SIZE),
        newer: i > 0 ? at(i - 1) : null,
        older: (i + 1) * PAGE_SIZE < all.length ? at(i + 1) : null,
      }
    })
  const categories = by(({ category }) => category.slug)
  const months = by(({ month }) => month)
  return {
    articles,
    frame,
    lists: [
      ...paged('/tin-tuc/', 'Tin tức', articles),
      ...categories.flatMap(([slug, all]) =>
        paged(`/chuyen-muc/${slug}/`, all[0].category.name, all),
      ),
      ...by(({ unit }) => unit.slug).flatMap(([slug, all]) =>
        paged(`/don-vi/${slug}/`, all[0].unit.name, all),
      ),
      ...months.map(([month, cards]) => ({
        url: `/luu-tru/${month.replace('-', '/')}/`,
        title: month,
        cards,
        newer: null,
        older: null,
      })),
    ],
    months: months.map(([month, all]) => ({ month, all })),
    categories: categories.map(([slug, all]) => ({
      slug,
      name: all[0].category.name,
      cards: all.slice(0, 3),
    })),
  }
}
