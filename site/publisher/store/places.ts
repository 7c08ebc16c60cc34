import type { Content } from '@bbt/shared/contract/content.ts'
import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import { comeBy } from '@bbt/shared/types/moments.ts'
import type { ListKey, Place } from '@bbt/shared/types/lists.ts'
import { publicDay } from './publicDay.ts'

/** Before every moment: what has not begun has not begun then. */
const EVER = ''

/** Where a content stands in lists at a time. @param firstAt when its item was first published @param asOf ISO instant */
export function placesOf(content: Content, firstAt: string, asOf: string): Place[] {
  const when = { day: publicDay(content, firstAt), hasCome: comeBy(asOf) }
  return CONTENT_TYPES[content.type].places(content, when)
}

/**
 * Every list in which a content stands at any time. It keeps its number there from its publication on, whenever the
 * clock brings it in: so a store that is made anew from the feed numbers alike.
 */
export function everyListOf(content: Content, firstAt: string): ListKey[] {
  const moments = CONTENT_TYPES[content.type].moments(content)
  const lists = [EVER, ...moments].flatMap((asOf) =>
    placesOf(content, firstAt, asOf).map(({ list }) => list),
  )
  return [...new Set(lists)]
}
