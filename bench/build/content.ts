import { shortCode } from '@bbt/shared/approval/digest.ts'
import type { Published } from '../../site/src/published/published.ts'
import { RELATED } from '../../site/src/published/lists.ts'

/** An article as the other generators get it: all that our store would be asked for is worked out before. */
export type PeerArticle = ReturnType<typeof peerArticle>

const ACTIONS = { endorse: 'Thẩm định', approve: 'Phê duyệt', publish: 'Đăng' }

/** Every live article, newest first. */
export function* peerArticles(site: Published): Generator<PeerArticle> {
  for (const { path } of site.all('all:article')) yield peerArticle(site, path)
}

function peerArticle(site: Published, path: string) {
  const article = site.live(path)
  if (article?.trace.kind !== 'live') throw new Error(`${path} is not live`)
  const { item, content, digest, day, minutes, trace } = article
  const { category, unit } = content
  const older = site.olderThan(`category:${category.slug}`, item, RELATED)
  return {
    url: path,
    slug: path.split('/')[2] ?? '',
    title: content.title,
    summary: content.summary,
    category,
    unit,
    day,
    month: day.slice(0, 7),
    minutes,
    digest,
    code: shortCode(digest),
    at: trace.lastAt,
    approvals: trace.approvals.map(({ action, ...step }) => ({ ...step, action: ACTIONS[action] })),
    related: older.map(({ path: url, title, day }) => ({ url, title, day })),
    bodyHtml: content.bodyHtml,
  }
}

/** The header and footer of our pages, word for word: the same for everybody. */
export function frameOf(page: string) {
  const part = (name: 'header' | 'footer') =>
    new RegExp(`<${name}>[^]*</${name}>`).exec(page)?.[0] ?? ''
  return { header: part('header'), footer: part('footer') }
}
