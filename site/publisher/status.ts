import {
  LONGEST_REASON,
  RECENT,
  type PublisherHealth,
  type ShownEvent,
} from '@bbt/shared/contract/publisherHealth.ts'
import { createAdvance } from './advance.ts'

type About = PublisherHealth['errorAbout']
type Place = Pick<PublisherHealth, 'seq' | 'shownSeq' | 'heldBefore'>

/** A whole new release is told of in the log after each of this many parts of it. */
const PARTS = 10

/** What the publisher is doing, for /health and the log: a reason is logged when it begins, not at every try. */
export function createStatus(log: (line: string) => void, clock: () => number = Date.now) {
  let error: { reason: string; about: About; since: string } | null = null
  let caughtUp = false
  let recent: ShownEvent[] = []
  const taking = createAdvance(clock)
  const rendering = createAdvance(clock)

  return {
    taking: taking.report,
    rendering: (done: number, total: number) => {
      const part = (pages: number) => Math.floor((pages / total) * PARTS)
      if (part(done) > part(rendering.now?.done ?? 0) && done < total) {
        log(`Đang dựng lại cả trang: ${done}/${total} trang.`)
      }
      rendering.report(done, total)
    },
    /**
     * @param about the item and address the reason is about
     * @param bug what was thrown, where the reason is not a refusal: its stack is logged too
     */
    failed(reason: string, { about = null, bug }: { about?: About; bug?: unknown } = {}) {
      if (reason !== error?.reason) {
        log(`Giữ nguyên trang đang chạy: ${reason}.`)
        if (bug instanceof Error && bug.stack) log(bug.stack)
        error = { reason, about, since: new Date(clock()).toISOString() }
      }
      caughtUp = false
      taking.end()
      rendering.end()
    },
    /** @param shown what the release came to show with this, oldest first */
    working(shown: readonly ShownEvent[], line: string) {
      recent = [...shown.toReversed(), ...recent].slice(0, RECENT)
      log(line)
    },
    caughtUp() {
      if (error !== null) log('Đã thông trở lại, trang theo kịp nguồn xuất bản.')
      error = null
      caughtUp = true
    },
    health: (place: Place): PublisherHealth => ({
      ...place,
      ok: error === null,
      caughtUp,
      lastError: error?.reason.slice(0, LONGEST_REASON) ?? null,
      errorSince: error?.since ?? null,
      errorAbout: error?.about ?? null,
      taking: taking.now,
      rendering: rendering.now,
      recent,
    }),
  }
}
