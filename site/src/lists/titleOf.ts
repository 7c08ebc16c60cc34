import type { ListKey } from '@bbt/shared/types/lists.ts'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import { UNIT_KINDS } from '@bbt/shared/unitKinds.ts'
import { linkedList, linksOf } from '../published/linkedLists.ts'
import { partsOf, wordsOf } from '../published/lists.ts'
import type { Published } from '../published/published.ts'

export interface ListTitle {
  title: string
  /** What the list is, in a line. */
  lead: string
  empty: string
}

const EMPTY = 'Chưa có bài nào. Bài được duyệt và đăng sẽ hiện ở đây.'

/** What a list is called: by its type, or by its newest item, or while it is empty by the link to it. Null where nothing names it. */
export function titleOf(
  site: Published,
  configuration: SiteConfiguration,
  list: ListKey,
): ListTitle | null {
  const words = wordsOf(list)
  if (words) return words
  const [card] = site.newest(list, 1)
  const link = linksOf(configuration).find(({ url }) => linkedList(url) === list)
  const isCategory = partsOf(list).kind === 'category'
  const kind = isCategory ? 'Chuyên mục' : card ? UNIT_KINDS[card.unit.kind].label : 'Đơn vị'
  const name = isCategory ? card && categoryOf(card) : card?.unit.name
  const title = name ?? link?.label
  return title === undefined ? null : { title, lead: kind, empty: EMPTY }
}

const categoryOf = (card: { category: { name: string } } | object) =>
  'category' in card ? card.category.name : undefined
