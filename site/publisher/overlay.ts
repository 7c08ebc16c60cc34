import { digestOf } from '@bbt/shared/approval/digest.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import { comeBy } from '@bbt/shared/types/moments.ts'
import type { LivePage, Published } from '../src/published/published.ts'
import { minutesOf } from './store/card.ts'
import { publicDay } from './store/publicDay.ts'

/** The site as it would be with this content live. The store and the files stay as they are. */
export function overlay(site: Published, content: Content, now: Date): Published {
  const hasCome = comeBy(now.toISOString())
  if (content.type === 'siteConfiguration')
    return { ...site, hasCome, configuration: () => content }
  const live = site.live(content.url)
  const page = previewed(live, content, now)
  const relations = CONTENT_TYPES[content.type].relations(content)
  return {
    ...site,
    hasCome,
    live: (path) => (path === content.url ? page : site.live(path)),
    related: (item, name) =>
      item === page.item
        ? relations.flatMap((named) => (named.name === name ? (site.card(named.target) ?? []) : []))
        : site.related(item, name),
    // An item that was never live has no place in a list yet: it would stand above all others.
    olderThan: (list, item, limit) =>
      live ? site.olderThan(list, item, limit) : site.newest(list, limit),
  }
}

function previewed(live: LivePage | null, content: Content, now: Date): LivePage {
  const page = {
    type: content.type,
    item: live?.item ?? '',
    content,
    digest: digestOf(content),
    day: publicDay(content, live?.trace.kind === 'live' ? live.trace.firstAt : now.toISOString()),
    minutes: minutesOf(content),
    trace: { kind: 'preview' },
  }
  // Type and content are those of one text, which has a page.
  return page as LivePage
}
