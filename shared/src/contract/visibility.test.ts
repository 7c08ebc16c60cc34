import { expect, test } from 'vitest'
import type { Article } from '../types/article.ts'
import { visibilityOf } from './visibility.ts'

const article: Article = {
  type: 'article',
  url: '/tin-tuc/lich-thi/',
  title: 'Lịch thi',
  summary: 'Lịch thi cuối kì.',
  category: { slug: 'thong-bao', name: 'Thông báo' },
  unit: { slug: 'to-van-phong', name: 'Tổ Văn phòng', kind: 'office' },
  bodyHtml: '<p>Thi từ thứ Hai.</p>',
}

test.each<[Partial<Article>, string | null, string | null]>([
  [{}, null, null],
  [{ visibleFrom: '2026-12-01T00:00:00Z' }, '2026-12-01T00:00:00.000Z', null],
  [{ visibleUntil: '2026-12-01T00:00:00.5Z' }, null, '2026-12-01T00:00:00.500Z'],
])('%j is shown from %s until %s', (times, from, until) => {
  expect(visibilityOf({ ...article, ...times })).toEqual({ from, until })
})
