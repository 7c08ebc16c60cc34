import type { HasCome } from './moments.ts'

/**
 * What a list of the public site holds: all items of a type, those of a category, of a unit, of a month, what a feed
 * tells of, or what stands on every page.
 */
export type ListKind = 'all' | 'category' | 'unit' | 'month' | 'feed' | 'everyPage'

/** One list, by its kind and what it holds: "all:article", "unit:doan", "month:2026-11". */
export type ListKey = `${ListKind}:${string}`

/** An item's place in a list: of two items, the one with the greater `sort` stands above, then the one published later. */
export interface Place {
  list: ListKey
  sort: string
}

/** What an item's places depend on, beside its text. */
export interface When {
  /** Its public date, yyyy-MM-dd. */
  day: string
  /** Which moments of the item have come. */
  hasCome: HasCome
}

/** Places in several lists, with the same sort key in each. */
export const listed = (sort: string, ...lists: readonly ListKey[]): Place[] =>
  lists.map((list) => ({ list, sort }))

/** What readers of feeds are told of. */
export const RSS: ListKey = 'feed:rss'

/** What stands above every page, whatever it is about, until it ends. */
export const URGENT: ListKey = 'everyPage:urgent'

/** The list of the month of a day, yyyy-MM-dd. */
export const monthOf = (day: string): ListKey => `month:${day.slice(0, 7)}`
