import type { Article } from '@bbt/shared/types/article.ts'
import { readingMinutes } from '@bbt/shared/text/readingTime.ts'
import type { Card } from '../../src/published/published.ts'

/** How long an article takes to read, in whole minutes. */
export function minutesOf({ summary, bodyHtml }: Article): number {
  return readingMinutes(`${summary} ${bodyHtml.replace(/<[^>]*>/g, ' ')}`)
}

/** What lists show of an article. `day` is its public date, `at` when this revision went live. */
export function cardOf(article: Article, day: string, at: string): Card {
  const { url, title, summary, category, unit, cover } = article
  const minutes = minutesOf(article)
  return { path: url, title, summary, day, category, unit, minutes, at, ...(cover && { cover }) }
}
