import { UNIT_KINDS } from '@bbt/shared/unitKinds.ts'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import { linkedList, linksOf } from '../published/linkedLists.ts'
import { type ListKey } from '../published/lists.ts'
import type { Published } from '../published/published.ts'

export interface ListTitle {
  title: string
  /** What the list is, in a line. */
  lead: string
  empty: string
}

const EMPTY = 'Chưa có bài nào. Bài được duyệt và đăng sẽ hiện ở đây.'
const NEWS = { title: 'Tin tức', lead: 'Tất cả bài của trường, mới nhất ở trên.', empty: EMPTY }

/** What a list is called: by its newest item, or while it is empty by the link to it. Null where neither names it. */
export function titleOf(
  site: Published,
  configuration: SiteConfiguration,
  list: ListKey,
): ListTitle | null {
  if (list === 'news') return NEWS
  const [card] = site.newest(list, 1)
  const link = linksOf(configuration).find(({ url }) => linkedList(url) === list)
  const isCategory = list.startsWith('category:')
  const kind = isCategory ? 'Chuyên mục' : card ? UNIT_KINDS[card.unit.kind].label : 'Đơn vị'
  const name = isCategory ? card?.category.name : card?.unit.name
  const title = name ?? link?.label ?? noticeTitle(configuration, list)
  return title === undefined ? null : { title, lead: kind, empty: EMPTY }
}

const noticeTitle = ({ home }: SiteConfiguration, list: ListKey) =>
  list === `category:${home.noticeCategory}` ? 'Thông báo' : undefined
