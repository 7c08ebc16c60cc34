import { GOVERNED_COLLECTIONS } from '@bbt/shared/types/index.ts'
import type { PayloadRequest } from 'payload'
import { actorOf, holdsAny } from '../access/actor.ts'
import { chainHead } from '../platform/chains.ts'
import { now } from '../platform/clock.ts'
import { byId } from '../platform/rows.ts'
import { askHealth } from './askHealth.ts'
import { eventRows } from './eventRows.ts'
import { servedHead } from './served.ts'
import type { Standing } from './standing.ts'
import { standingOfSite } from './standing.ts'
import type { PublicSiteView } from './viewTypes.ts'
import { WATCHERS } from './watchers.ts'

/** The item behind the publisher's word for it, which is believed only as far as there is such an item. */
async function itemOf(req: PayloadRequest, standing: Standing): Promise<PublicSiteView['about']> {
  const name = standing.kind === 'heldBack' ? (standing.about?.item ?? null) : null
  if (name === null) return null
  for (const collection of GOVERNED_COLLECTIONS) {
    const id = name.startsWith(`${collection}/`) ? name.slice(collection.length + 1) : null
    const row = id === null ? null : await byId(req, collection, id)
    if (row) return { collection, id: row.id, title: row.title }
  }
  return null
}

/** How the public site stands, what waits for it and what it did; null for those who do not watch over it. */
export async function publicSiteView(req: PayloadRequest): Promise<PublicSiteView | null> {
  if (!holdsAny(await actorOf(req), WATCHERS)) return null
  const [served, publisher] = await Promise.all([servedHead(), askHealth()])
  const feed = await chainHead(req, 'publication-feed')
  const recent = publisher.ok ? publisher.health.recent : []
  const events = await eventRows(req, {}, { sort: '-seq', recent })
  const [last] = events
  const ageMs = last ? now().getTime() - Date.parse(last.at) : 0
  const isShown = served.ok && served.head.seq >= feed.seq
  const standing = standingOfSite({
    seq: feed.seq,
    ageMs,
    served: served.ok ? { ok: true, isShown, heldBefore: served.heldBefore } : served,
    publisher,
  })
  const servedSeq = served.ok ? served.head.seq : null
  const shownSeq = isShown
    ? feed.seq
    : (servedSeq ?? (publisher.ok ? publisher.health.shownSeq : feed.seq))
  const after = { seq: { greater_than: shownSeq } }
  return {
    standing,
    about: await itemOf(req, standing),
    feedSeq: feed.seq,
    servedSeq,
    waiting: Math.max(0, feed.seq - shownSeq),
    queue: shownSeq < feed.seq ? await eventRows(req, after, { sort: 'seq', recent }) : [],
    events,
  }
}
