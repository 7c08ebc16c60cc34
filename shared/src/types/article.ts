import type { z } from 'zod'
import { CHARACTERS } from '../limits.ts'
import { NEWS_PATH } from '../urls.ts'
import { under } from './address.ts'
import { contentType } from './define.ts'
import { optional } from './kind.ts'
import { category, unit } from './kinds/belonging.ts'
import { image } from './kinds/pictures.ts'
import { prose } from './kinds/prose.ts'
import { text } from './kinds/text.ts'
import { after, day, instant } from './kinds/times.ts'
import { listed, monthOf, RSS } from './lists.ts'

/** An article (bài viết): what the public sees of it, whole; its digest is what people approve. */
export const article = contentType({
  name: 'article',
  collection: 'articles',
  label: { one: 'Bài viết', many: 'Bài viết' },
  address: under(NEWS_PATH),
  route: 'byCategory',
  isPermanent: false,
  list: {
    title: 'Tin tức',
    lead: 'Tất cả bài của trường, mới nhất ở trên.',
    empty: 'Chưa có bài nào. Bài được duyệt và đăng sẽ hiện ở đây.',
  },
  fields: {
    title: text('Tiêu đề', CHARACTERS.title),
    summary: text('Tóm tắt', CHARACTERS.summary),
    cover: optional(image('Ảnh đại diện')),
    ...prose('Nội dung', 'body'),
    category: category(),
    unit: unit(),
    /** The day shown and sorted by, where it is not the day of first publication. */
    datedOn: optional(day('Ngày hiển thị')),
    /** Not shown before, although published (embargo); an earlier revision stays until then. */
    visibleFrom: optional(instant('Hiện từ lúc')),
    /** Shown no more from then on (expiry). */
    visibleUntil: optional(after('visibleFrom', instant('Hiện đến lúc'))),
  },
  datedBy: 'datedOn',
  card: ['title', 'summary', 'category', 'unit', 'cover'],
  lists: ({ category, unit }, { day }) =>
    listed(day, 'all:article', `category:${category.slug}`, `unit:${unit.slug}`, monthOf(day), RSS),
})

export type Article = z.infer<typeof article.contract>

/** An article's page by its slug. */
export const { pathOf: articlePath } = article.address
