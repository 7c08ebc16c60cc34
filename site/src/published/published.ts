import type { Article } from '@bbt/shared/types/article.ts'
import type { Image } from '@bbt/shared/contract/image.ts'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import type { ListKey } from './lists.ts'

/** An article as a list shows it. */
export interface Card {
  path: string
  title: string
  summary: string
  /** Public date, yyyy-MM-dd. */
  day: string
  category: Article['category']
  unit: Article['unit']
  cover?: Image
  minutes: number
  /** When this revision went live. */
  at: string
}

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

export interface LiveArticle {
  item: string
  content: Article
  digest: string
  day: string
  minutes: number
  trace: Trace
}

/** One numbered page of a list: page k holds the items with the ordinals (k-1)·20+1 … k·20. */
export interface NumberedPage {
  cards: Card[]
  /** The nearest pages that hold something. */
  newer: number | null
  older: number | null
}

/** Everything the templates may know: live revisions, and nothing else. */
export interface Published {
  configuration(): SiteConfiguration | null
  article(path: string): LiveArticle | null
  /** Newest first, by public date and then by publication. */
  newest(list: ListKey, limit: number): Card[]
  /** The newest `PAGE_SIZE`, and the first numbered page that holds something else. */
  front(list: ListKey): { cards: Card[]; older: number | null }
  page(list: ListKey, page: number): NumberedPage
  /** Everything dated in a month ("2026-11"), newest first. */
  month(month: string): Card[]
  /** Older neighbours of an item in a list, newest first. */
  olderThan(list: ListKey, item: string, limit: number): Card[]
  newerThan(list: ListKey, item: string, limit: number): Card[]
  /** Which numbered page of a list an item stands on. */
  pageOf(list: ListKey, item: string): number | null
  /** Numbers of the pages of a list that hold something, in order. */
  pagesOf(list: ListKey): number[]
  /** The lists of a kind that hold something, with how many items, in order of their keys. */
  listsOf(kind: 'category' | 'unit' | 'month'): { slug: string; count: number }[]
  articlePaths(): string[]
}
