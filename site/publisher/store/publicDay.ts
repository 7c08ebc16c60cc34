import type { Article } from '@bbt/shared/types/article.ts'
import { visibilityOf } from '@bbt/shared/contract/visibility.ts'
import { dayKey } from '@bbt/shared/text/dates.ts'

/** The day an article is dated, or else the day it could first be seen, yyyy-MM-dd. @param firstAt when it was first published */
export function publicDay(article: Article, firstAt: string): string {
  const { from } = visibilityOf(article)
  return article.datedOn ?? dayKey(from !== null && from > firstAt ? from : firstAt)
}
