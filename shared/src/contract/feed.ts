import { z } from 'zod'
import { APPROVING_OFFICES, OFFICE_NAMES } from '../offices.ts'
import { CONTENT_TYPE_NAMES } from '../types/index.ts'
import { CHARACTERS } from '../limits.ts'
import { digest, instant, path, text } from './fields.ts'

/** One decision on the way of a revision: which office, when, and the decision's own hash. */
export const TraceStep = z.strictObject({
  action: z.enum(['submit', 'endorse', 'approve', 'publish']),
  digest,
  /** Opaque: only to tell whether two steps were taken by one person. Never shown. */
  person: z.string().min(1),
  /** The office acted in; absent where writers act on a text of their own. */
  office: z.enum(OFFICE_NAMES).optional(),
  /** The office in words, as it was then: "Tổ trưởng Tổ Hoá học". */
  title: text(CHARACTERS.officeTitle),
  at: instant,
  decision: digest,
})

const event = {
  /** 1, 2, 3 … without gaps, over the whole feed. */
  seq: z.int().positive(),
  type: z.enum(CONTENT_TYPE_NAMES),
  /** The item, as `collection/id`; opaque to the site. */
  item: z.string().min(1),
  url: path,
  at: instant,
  previous: digest,
  hash: digest,
}

export const PublishEvent = z.strictObject({
  kind: z.literal('publish'),
  ...event,
  digest,
  /** How many times this item has been published, this time included. */
  version: z.int().positive(),
  route: z.strictObject({ stage1: z.boolean(), approver: z.enum(APPROVING_OFFICES) }),
  /** Opaque ids of everybody who changed the text since its last approval. */
  contributors: z.array(z.string().min(1)).min(1),
  trace: z.array(TraceStep).min(3),
})

export const UnpublishEvent = z.strictObject({
  kind: z.literal('unpublish'),
  ...event,
  /** Hash of the decision; its reason stays in the office. */
  decision: digest,
})

export const FeedEvent = z.discriminatedUnion('kind', [PublishEvent, UnpublishEvent])

/**
 * What makes an entry a link of the chain, whatever else it says. Who does not understand one event can still tell
 * whether the chain goes on whole behind it.
 */
export const ChainLink = z.looseObject({ seq: event.seq, previous: digest, hash: digest })

/** A page of the feed: the events after the asked one, and the last event there is. Each is a `FeedEvent`, by its own parsing. */
export const FeedPage = z.strictObject({
  events: z.array(ChainLink),
  head: z.strictObject({ seq: z.int().nonnegative(), hash: digest }),
})

export type TraceStep = z.infer<typeof TraceStep>
export type PublishEvent = z.infer<typeof PublishEvent>
export type UnpublishEvent = z.infer<typeof UnpublishEvent>
export type FeedEvent = z.infer<typeof FeedEvent>
export type ChainLink = z.infer<typeof ChainLink>
export type FeedPage = z.infer<typeof FeedPage>
