import type { Article } from '@bbt/shared/types/article.ts'
import { digestOf } from '@bbt/shared/approval/digest.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { LiveArticle, Published } from '../src/published/published.ts'
import { minutesOf } from './store/card.ts'
import { publicDay } from './store/publicDay.ts'

/** The site as it would be with this content live. The store and the files stay as they are. */
export function overlay(site: Published, content: Content, now: Date): Published {
  if (content.type === 'siteConfiguration') return { ...site, configuration: () => content }
  const article = previewed(site, content, now)
  return {
    ...site,
    article: (path) => (path === content.url ? article : site.article(path)),
    // An item that was never live has no place in a list yet: it would stand above all others.
    olderThan: (list, item, limit) =>
      site.article(content.url) ? site.olderThan(list, item, limit) : site.newest(list, limit),
  }
}

function previewed(site: Published, content: Article, now: Date): LiveArticle {
  const live = site.article(content.url)
  const day = content.datedOn ?? live?.day ?? publicDay(content, now.toISOString())
  return {
    item: live?.item ?? '',
    content,
    digest: digestOf(content),
    day,
    minutes: minutesOf(content),
    trace: { kind: 'preview' },
  }
}
