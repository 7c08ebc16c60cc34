import { z } from 'zod'
import { CHARACTERS } from '../limits.ts'
import { UNIT_KIND_NAMES } from '../unitKinds.ts'
import { isArticlePath } from '../urls.ts'
import { day, instant, isNfc, list, path, slug, text } from './fields.ts'
import { Image } from './image.ts'

/** What the public sees of an article (bài viết), whole; its digest is what people approve. */
export const Article = z
  .strictObject({
    type: z.literal('article'),
    url: path.refine(isArticlePath),
    title: text(CHARACTERS.title),
    summary: text(CHARACTERS.summary),
    category: z.strictObject({ slug, name: text(CHARACTERS.name) }),
    unit: z.strictObject({ slug, name: text(CHARACTERS.name), kind: z.enum(UNIT_KIND_NAMES) }),
    /** The day shown and sorted by, where it is not the day of first publication. */
    datedOn: day.optional(),
    cover: Image.optional(),
    /** Finished HTML: headings h2–h4, paragraphs, lists, quotes, tables, links, figures. */
    bodyHtml: z.string().min(1).max(CHARACTERS.bodyHtml).refine(isNfc),
    /** The pictures inside the body, in order. */
    images: list(Image),
    /** Not shown before, although published (embargo); an earlier revision stays until then. */
    visibleFrom: instant.optional(),
    /** Shown no more from then on (expiry). */
    visibleUntil: instant.optional(),
  })
  .refine(
    ({ visibleFrom, visibleUntil }) =>
      visibleFrom === undefined ||
      visibleUntil === undefined ||
      Date.parse(visibleFrom) < Date.parse(visibleUntil),
    { path: ['visibleUntil'] },
  )

export type Article = z.infer<typeof Article>
