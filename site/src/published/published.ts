import type { Content } from '@bbt/shared/contract/content.ts'
import type { CONTENT_TYPES, ContentType } from '@bbt/shared/types/index.ts'
import type { ListKey, ListKind } from '@bbt/shared/types/lists.ts'
import type { HasCome } from '@bbt/shared/types/moments.ts'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'

type Types = typeof CONTENT_TYPES
type ContentOf<T extends ContentType> = Extract<Content, { type: T }>
type OnCard<T extends ContentType> = NonNullable<Types[T]['card']>[number]

/** The types whose items have pages of their own. */
export type PageType = {
  [T in ContentType]: Types[T]['address'] extends { only: string } ? never : T
}[ContentType]

/** The types whose items stand in lists. */
export type ListedType = { [T in ContentType]: OnCard<T> extends never ? never : T }[ContentType]

interface OnEveryCard {
  item: string
  path: string
  /** Public date, yyyy-MM-dd. */
  day: string
  minutes: number
  /** When this revision went live. */
  at: string
}

/** An item as a list shows it: what its type puts on cards. */
export type CardOf<T extends ListedType> = { type: T } & OnEveryCard &
  Pick<ContentOf<T>, OnCard<T> & keyof ContentOf<T>>

export type Card = { [T in ListedType]: CardOf<T> }[ListedType]

/** What the board did before a revision went live: an office in words and a time, never a person. */
interface Approval {
  action: 'endorse' | 'approve' | 'publish'
  title: string
  at: string
}

/** The approvals behind a page; `preview` when it is not live and nobody has approved it yet. */
export type Trace =
  | { kind: 'preview' }
  | { kind: 'live'; version: number; approvals: Approval[]; firstAt: string; lastAt: string }

/** An item that has a page, as that page shows it. */
export interface LivePageOf<T extends PageType> {
  type: T
  item: string
  content: ContentOf<T>
  digest: string
  /** Public date, yyyy-MM-dd. */
  day: string
  minutes: number
  trace: Trace
}

export type LivePage = { [T in PageType]: LivePageOf<T> }[PageType]

/** One numbered page of a list: page k holds the items with the ordinals (k-1)·20+1 … k·20. */
export interface NumberedPage {
  cards: Card[]
  /** The nearest pages that hold something. */
  newer: number | null
  older: number | null
}

/** Everything the templates may know: live revisions, and nothing else. */
export interface Published {
  /**
   * Whether a moment of an item (`moments` of its type) has come: what changes by the clock follows it, and nothing
   * else, since pages are rendered anew at moments and not all the time.
   */
  hasCome: HasCome
  configuration(): SiteConfiguration | null
  /** What has its page at a path. */
  live(path: string): LivePage | null
  /** The paths of a type's live items. */
  paths(type: PageType): string[]
  /** What lists show of an item, null while it is not live. */
  card(item: string): Card | null
  /** What an item names in a field, as far as it is live. */
  related(item: string, name: string): Card[]
  /** What names an item in a field, and is live, published last first. */
  referring(item: string, name: string): Card[]
  /** Newest first, by the sort key of the list and then by publication. */
  newest(list: ListKey, limit: number): Card[]
  /** The newest `PAGE_SIZE`, and the first numbered page that holds something else. */
  front(list: ListKey): { cards: Card[]; older: number | null }
  page(list: ListKey, page: number): NumberedPage
  /** Everything in a list, newest first. */
  all(list: ListKey): Card[]
  /** Older neighbours of an item in a list, newest first. */
  olderThan(list: ListKey, item: string, limit: number): Card[]
  newerThan(list: ListKey, item: string, limit: number): Card[]
  /** Which numbered page of a list an item stands on. */
  pageOf(list: ListKey, item: string): number | null
  /** Numbers of the pages of a list that hold something, in order. */
  pagesOf(list: ListKey): number[]
  /** The lists of a kind that hold something, with how many items, in order of their keys. */
  listsOf(kind: ListKind): { slug: string; count: number }[]
}
