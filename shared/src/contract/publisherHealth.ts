import { z } from 'zod'
import { digest, instant } from './fields.ts'

const count = z.int().nonnegative()

/** How far long work is; `leftMs` is null while nobody can tell. */
const Advance = z.object({ done: count, total: count, leftMs: count.nullable() })

/** An event of the feed that the release shows. */
const ShownEvent = z.object({
  seq: count,
  kind: z.enum(['publish', 'unpublish']),
  url: z.string().max(500),
  /** Null where the event took something down. */
  digest: digest.nullable(),
  /** When the office decided it. */
  at: instant,
  /** When its files were whole. */
  shownAt: instant,
  /** Milliseconds from taking the event to its files. */
  ms: count,
})

/** How many events the publisher remembers. */
export const RECENT = 20

/** As much of a reason as is passed on. */
export const LONGEST_REASON = 1_000

/** What the publisher's `/health` answers; whoever asks parses it with this. */
export const PublisherHealth = z.object({
  ok: z.boolean(),
  /** The last event of the feed that was taken. */
  seq: count,
  /** The release is as the feed was after this event, as far as anything of it may be seen yet. */
  shownSeq: count,
  /** The event before which the site is held (rolled back); null while it follows the feed. */
  heldBefore: z.int().positive().nullable(),
  /** Whether the release shows all of the feed, as of the last look. */
  caughtUp: z.boolean(),
  /** Why the old site is kept, and since when. */
  lastError: z.string().max(LONGEST_REASON).nullable(),
  errorSince: instant.nullable(),
  /** The item (`collection/id`) and the address that the reason is about, where it is about one. */
  errorAbout: z
    .object({ item: z.string().max(200).nullable(), url: z.string().max(500) })
    .nullable(),
  /** How much of the feed is taken, while there is much of it. */
  taking: Advance.nullable(),
  /** How far a whole new release is. */
  rendering: Advance.nullable(),
  /** The last events that the release came to show since the publisher started, newest first. */
  recent: z.array(ShownEvent).max(RECENT),
})

export type Advance = z.infer<typeof Advance>
export type ShownEvent = z.infer<typeof ShownEvent>
export type PublisherHealth = z.infer<typeof PublisherHealth>
