import type { Article } from '@bbt/shared/types/article.ts'
import { categoryPath, monthPath, NEWS_PATH, unitPath } from '@bbt/shared/urls.ts'

/** How many items a list's front and each numbered page hold. */
export const PAGE_SIZE = 20

/** How many older articles of its category an article shows; its newer neighbours change with it. */
export const RELATED = 5

export type ListKey = 'news' | `category:${string}` | `unit:${string}` | `month:${string}`

/** The lists an article stands in. `day` is its public date, yyyy-MM-dd. */
export function listsOfArticle(
  article: Pick<Article, 'category' | 'unit'>,
  day: string,
): ListKey[] {
  return [
    'news',
    `category:${article.category.slug}`,
    `unit:${article.unit.slug}`,
    `month:${day.slice(0, 7)}`,
  ]
}

/** Where a list begins. */
export function frontPath(list: ListKey): string {
  const [kind, slug = ''] = list.split(':')
  if (kind === 'category') return categoryPath(slug)
  if (kind === 'unit') return unitPath(slug)
  return kind === 'month' ? monthPath(slug) : NEWS_PATH
}
