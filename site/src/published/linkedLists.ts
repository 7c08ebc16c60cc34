import type { SiteConfiguration, SiteLink } from '@bbt/shared/contract/siteConfiguration.ts'
import { frontPath, type ListKey } from './lists.ts'

/** Every link that the site's frame shows. */
export function linksOf(configuration: SiteConfiguration): SiteLink[] {
  const { menu, home, linkGroups } = configuration
  return [...menu, ...(home.systems ?? []), ...linkGroups.flatMap(({ links }) => links)]
}

/** The lists that the site's frame links to: they have a page also while nothing is in them. */
export function linkedLists(
  configuration: SiteConfiguration | null,
  kind: 'news' | 'category' | 'unit',
): ListKey[] {
  if (!configuration || kind === 'news') return ['news']
  const start = frontPath(`${kind}:`).slice(0, -1)
  const slugs = [
    ...linksOf(configuration).map(({ url }) => url),
    ...(kind === 'category' ? [frontPath(`category:${configuration.home.noticeCategory}`)] : []),
  ].flatMap((url) => (url.startsWith(start) ? [url.slice(start.length).split('/')[0] ?? ''] : []))
  return slugs.filter((slug) => /^[a-z0-9-]+$/.test(slug)).map((slug): ListKey => `${kind}:${slug}`)
}
