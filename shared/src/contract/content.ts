import { z } from 'zod'
import { Article } from './article.ts'
import { SiteConfiguration } from './siteConfiguration.ts'
import type { Image } from './image.ts'

/** The content of a revision of any governed type, told apart by `type`. */
export const Content = z.discriminatedUnion('type', [Article, SiteConfiguration])

export type Content = z.infer<typeof Content>

/** Every picture a content shows. */
export function imagesOf(content: Content): Image[] {
  if (content.type !== 'article') return []
  return [...(content.cover ? [content.cover] : []), ...(content.images ?? [])]
}
