import { z } from 'zod'
import { Content } from './content.ts'

/**
 * What the CMS posts to the publisher's `/preview`: a content and the page it would be. The answer is
 * the HTML that the live templates give for it, with the pictures under `/media/` as on the site.
 */
export const PreviewRequest = z.strictObject({ content: Content })

export type PreviewRequest = z.infer<typeof PreviewRequest>
