import type { ListKey } from '@bbt/shared/types/lists.ts'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import { linkedLists } from '../published/linkedLists.ts'
import { partsOf } from '../published/lists.ts'
import type { NumberedPage, Published } from '../published/published.ts'
import { type ListTitle, titleOf } from './titleOf.ts'

/** The front of a list, null where the site has no such list. */
export function openFront(
  site: Published,
  configuration: SiteConfiguration,
  list: ListKey,
): ListTitle | null {
  const { kind } = partsOf(list)
  const isLinked = () =>
    (kind === 'category' || kind === 'unit') && linkedLists(configuration, kind).includes(list)
  const isThere = kind === 'all' || site.newest(list, 1).length > 0 || isLinked()
  return isThere ? titleOf(site, configuration, list) : null
}

/** A numbered page of a list, null where it holds nothing. `number` is a route parameter. */
export function openPage(
  site: Published,
  configuration: SiteConfiguration,
  list: ListKey,
  number: string,
): { title: ListTitle; page: NumberedPage; number: number } | null {
  if (!/^[1-9]\d{0,6}$/.test(number)) return null
  const page = site.page(list, Number(number))
  const title = titleOf(site, configuration, list)
  return title && page.cards.length > 0 ? { title, page, number: Number(number) } : null
}
