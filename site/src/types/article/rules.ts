import type { LivePageOf, Published } from '../../published/published.ts'
import { RELATED } from '../../published/lists.ts'

/** The pages that show an article beside those that follow from its descriptor. */
export const articleRules = {
  /** Each article shows the older ones of its category: Related.astro. */
  relatedTo: (site: Published, { content, item }: LivePageOf<'article'>): string[] =>
    site.newerThan(`category:${content.category.slug}`, item, RELATED).map(({ path }) => path),
}
