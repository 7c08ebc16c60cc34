import { shortCode } from '@bbt/shared/approval/digest.ts'
import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import { RECENT, type ShownEvent } from '@bbt/shared/contract/publisherHealth.ts'

/** An event that was taken from the feed. */
export interface Taken {
  event: FeedEvent
  /** When the feed was asked for it, on the clock of `performance`. */
  since: number
}

/** What became of the pages, for the log. */
interface Work {
  everything: boolean
  pages: number
  ms: number
}

/**
 * What was taken and is not yet written, as far as anybody asks: the last events, and how many they were. An
 * archive that is taken for the first time has a hundred thousand.
 */
export function createTaken() {
  let count = 0
  let last: Taken[] = []

  return {
    add(event: FeedEvent, since: number) {
      count += 1
      last.push({ event, since })
      if (last.length > RECENT) last.shift()
    },
    /** The last of them, oldest first. */
    last: (): readonly Taken[] => last,
    /** What was done about them, in one line. */
    report({ everything, pages, ms }: Work): string {
      const work = `${pages} trang, ${(ms / 1000).toFixed(2).replace('.', ',')} giây`
      const only = last[0]?.event
      if (!only)
        return `Đã dựng lại ${everything ? 'cả trang' : 'những trang đổi theo giờ'}: ${work}.`
      if (count > 1) return `Đã nhận ${count} sự kiện: ${work}.`
      return only.kind === 'publish'
        ? `Đã đăng ${only.url}, bản ${only.version}, mã ${shortCode(only.digest)}: ${work}.`
        : `Đã gỡ ${only.url}: ${work}.`
    },
    /** @param isLeft what is not shown yet, and is remembered */
    clear(isLeft: (taken: Taken) => boolean = () => false) {
      last = last.filter(isLeft)
      count = last.length
    },
  }
}

/** How health tells of an event that the release has just come to show. */
export const shownNow = ({ event, since }: Taken): ShownEvent => ({
  seq: event.seq,
  kind: event.kind,
  url: event.url,
  digest: event.kind === 'publish' ? event.digest : null,
  at: event.at,
  shownAt: new Date().toISOString(),
  ms: Math.round(performance.now() - since),
})
