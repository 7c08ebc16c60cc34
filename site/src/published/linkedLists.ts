import type { ListKey } from '@bbt/shared/types/lists.ts'
import type { SiteConfiguration, SiteLink } from '@bbt/shared/types/siteConfiguration.ts'
import { frontPath } from './lists.ts'

/** Every link that the site's frame shows. */
export function linksOf(configuration: SiteConfiguration): SiteLink[] {
  const { menu, home, linkGroups } = configuration
  return [...menu, ...(home.systems ?? []), ...linkGroups.flatMap(({ links }) => links)]
}

/** The lists of a kind that the site's frame links to: they have a page also while nothing is in them. */
export function linkedLists(
  configuration: SiteConfiguration | null,
  kind: 'category' | 'unit',
): ListKey[] {
  if (!configuration) return []
  return linksOf(configuration)
    .flatMap(({ url }) => linkedList(url) ?? [])
    .filter((list) => list.startsWith(`${kind}:`))
}

/** The category or unit that a link leads to, to whichever page of it and with whatever after it; null for other links. */
export function linkedList(url: string): ListKey | null {
  for (const kind of ['category', 'unit'] as const) {
    const start = frontPath(`${kind}:`).slice(0, -1)
    const [slug = ''] = url.startsWith(start) ? url.slice(start.length).split(/[/?#]/) : []
    if (/^[a-z0-9-]+$/.test(slug)) return `${kind}:${slug}`
  }
  return null
}
