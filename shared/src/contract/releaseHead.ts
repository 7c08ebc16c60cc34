import { z } from 'zod'
import { digest } from './fields.ts'

/**
 * Of the release's own record (`MANIFEST_PATH`): the last event of the feed that it takes in, and the event
 * before which it is held, where it was rolled back. What was published from there on it does not show.
 */
export const ReleaseHead = z.object({
  head: z.object({ seq: z.int().nonnegative(), hash: digest }),
  heldBefore: z.int().positive().optional(),
  /** Events up to the last one that it does not show, since pages cannot be rendered with them. */
  withheld: z.array(z.int().positive()).optional(),
})

export type ReleaseHead = z.infer<typeof ReleaseHead>
