import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import type { PublisherHealth } from '@bbt/shared/contract/publisherHealth.ts'
import type { PayloadRequest, Where } from 'payload'
import { allWhere } from '../platform/rows.ts'
import { itemTitles } from '../workflow/itemTitles.ts'
import { servedMsOf } from './seen.ts'
import type { EventRow } from './viewTypes.ts'

const SHOWN = 20

const idOf = ({ item }: FeedEvent) => item.slice(item.indexOf('/') + 1)

/** A feed that was taken anew, or while the publisher was off, says nothing of how long publishing takes. */
const CAUGHT_UP_MS = 3_600_000

function sinceMs(from: string, to: string): number | null {
  const ms = Math.max(0, Date.parse(to) - Date.parse(from))
  return ms < CAUGHT_UP_MS ? ms : null
}

/** Events of the feed in words and times. @param sort by `seq`; the first twenty are taken */
export async function eventRows(
  req: PayloadRequest,
  where: Where,
  { sort, recent }: { sort: 'seq' | '-seq'; recent: PublisherHealth['recent'] },
): Promise<EventRow[]> {
  const rows = await allWhere(req, 'publication-feed', where, { sort, limit: SHOWN })
  const events = rows.map(({ entry }) => JSON.parse(entry) as FeedEvent)
  const titles = await itemTitles(
    req,
    events.map(({ item }) => item),
  )
  const shownAt = new Map(recent.map((one) => [one.seq, one.shownAt]))
  return events.map((event) => {
    const { at, item, kind, seq, type, url } = event
    const written = shownAt.get(seq)
    return {
      seq,
      kind,
      collection: CONTENT_TYPES[type].collection,
      id: idOf(event),
      title: titles.get(item) ?? url,
      url,
      at,
      filesMs: written === undefined ? null : sinceMs(at, written),
      servedMs: servedMsOf(seq),
    }
  })
}
