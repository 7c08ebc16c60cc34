import { z } from 'zod'
import { digest } from './fields.ts'

/** Of the release's own record (`MANIFEST_PATH`): the last event of the feed that the served site shows. */
export const ReleaseHead = z.object({
  head: z.object({ seq: z.int().nonnegative(), hash: digest }),
})

export type ReleaseHead = z.infer<typeof ReleaseHead>['head']
