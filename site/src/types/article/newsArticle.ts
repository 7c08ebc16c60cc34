import { mediaPath } from '@bbt/shared/contract/image.ts'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import type { LivePageOf } from '../../published/published.ts'

/** The article as schema.org JSON, safe inside a script element. */
export function newsArticle(
  { content, day, trace }: LivePageOf<'article'>,
  { school }: SiteConfiguration,
  origin: string,
): string {
  const { url, title, summary, category, unit, cover } = content
  const publisher = { '@type': 'Organization', name: school.name, url: `${origin}/` }
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: origin + url,
    headline: title,
    description: summary,
    articleSection: category.name,
    inLanguage: 'vi',
    datePublished: day,
    ...(trace.kind === 'live' && { dateModified: trace.lastAt }),
    ...(cover && { image: origin + mediaPath(cover) }),
    author: { '@type': 'Organization', name: unit.name },
    publisher,
  }).replaceAll('<', '\\u003c')
}
