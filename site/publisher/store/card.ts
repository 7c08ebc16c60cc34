import type { Content } from '@bbt/shared/contract/content.ts'
import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import { readingMinutes } from '@bbt/shared/text/readingTime.ts'

/** How long a text takes to read, in whole minutes. */
export function minutesOf(content: Content): number {
  const summary = 'summary' in content ? content.summary : ''
  const body = 'bodyHtml' in content ? content.bodyHtml.replace(/<[^>]*>/g, ' ') : ''
  return readingMinutes(`${summary} ${body}`)
}

/** Where a card comes from. `day` is the item's public date, `at` when this revision went live. */
interface Source {
  item: string
  day: string
  at: string
}

/** What lists show of a content, as the store keeps it (JSON of a `Card`); null for what stands in none. */
export function cardOf(content: Content, { item, day, at }: Source): string | null {
  const names: readonly string[] | undefined = CONTENT_TYPES[content.type].card
  if (names === undefined) return null
  const fields = names.map((name): [string, unknown] => [name, Reflect.get(content, name)])
  const { type, url: path } = content
  const minutes = minutesOf(content)
  return JSON.stringify({ type, item, path, ...Object.fromEntries(fields), day, minutes, at })
}
