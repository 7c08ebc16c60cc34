import { GENESIS } from '@bbt/shared/approval/chain.ts'
import type { ChainLink, FeedPage } from '@bbt/shared/contract/feed.ts'
import { accept, refuse, type Result } from '../refusals.ts'
import type { Head } from '../store/eventRows.ts'

/** Whether a page of the feed can follow what we already took. Gives the entries to check one by one. */
export function checkPage(page: FeedPage, ours: Head): Result<ChainLink[]> {
  const { head, events } = page
  if (ours.seq > 0 && head.seq === 0) return refuse('feedEmpty', String(ours.seq))
  if (head.seq < ours.seq) return refuse('feedShrank', `${ours.seq} → ${head.seq}`)
  if (head.seq === 0 && head.hash !== GENESIS) return refuse('feedRewritten', 'đầu nguồn')
  if (head.seq === ours.seq && head.hash !== ours.hash) {
    return refuse('feedRewritten', `sự kiện ${ours.seq}`)
  }
  const gap = events.findIndex((event, i) => event.seq !== ours.seq + 1 + i)
  if (gap !== -1) return refuse('feedIncomplete', `cần sự kiện ${ours.seq + 1 + gap}`)
  const last = events.at(-1)
  if (!last) {
    return head.seq > ours.seq
      ? refuse('feedIncomplete', `cần sự kiện ${ours.seq + 1}`)
      : accept([])
  }
  const reachesHead = last.seq === head.seq
  if (last.seq > head.seq || (reachesHead && last.hash !== head.hash)) {
    return refuse('feedRewritten', `sự kiện ${last.seq}`)
  }
  return accept(events)
}
