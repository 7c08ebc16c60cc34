import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { Standing } from './standing.ts'

/** What `GET /api/:collection/:id/publication` answers. */
export interface PublicationView {
  /** The last thing the office decided about the public page; null when nothing of it was ever public. */
  wanted: { kind: 'publish' | 'unpublish'; seq: number; url: string; digest: string } | null
  /** Null with `wanted`. */
  standing: Standing | null
  /** The item that the standing is about is this one. */
  isAboutThis: boolean
  /** Milliseconds from the decision, or from when it is to be seen, to this answer, by the office's clock. */
  ageMs: number
}

/** An event of the feed, for those who watch over the public site. */
export interface EventRow {
  seq: number
  kind: 'publish' | 'unpublish'
  /** The item; its title is today's. */
  collection: GovernedCollection
  id: string
  title: string
  url: string
  /** When it was decided (ISO). */
  at: string
  /** From the decision to the files, and to the page being served; null where nobody knows. */
  filesMs: number | null
  servedMs: number | null
}

/** What `GET /api/public-site` answers. */
export interface PublicSiteView {
  standing: Standing
  /** The item that the standing is about, where it is about one. */
  about: { collection: GovernedCollection; id: string; title: string } | null
  /** The last event of the office's feed, and the last one that the served site shows; null when unknown. */
  feedSeq: number
  servedSeq: number | null
  /** What the site does not show yet: how many, and the first of them. */
  waiting: number
  queue: EventRow[]
  /** The last events, newest first. */
  events: EventRow[]
}
