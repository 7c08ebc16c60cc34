/** The last thing that went live, or was taken down (digest null); `ms` from the feed's answer to the files. */
export interface LastPublished {
  url: string
  digest: string | null
  at: string
  ms: number
}

export interface Health {
  ok: boolean
  /** The last event of the feed that was taken. */
  seq: number
  /** Whether the release shows all of the feed, as of the last look. */
  caughtUp: boolean
  lastError: string | null
  lastPublished: LastPublished | null
  /** The event before which the site is held (rolled back); null while it follows the feed. */
  heldBefore: number | null
  /** How far a whole new release is; null while none is being made. */
  rendering: { done: number; total: number } | null
}

/** A whole new release is told of in the log after each of this many parts of it. */
const PARTS = 10

/** What the publisher is doing, for /health and the log: a reason is logged when it begins, not at every try. */
export function createStatus(log: (line: string) => void) {
  let lastError: string | null = null
  let caughtUp = false
  let lastPublished: LastPublished | null = null
  let rendering: Health['rendering'] = null

  return {
    rendering: (done: number, total: number) => {
      const part = (pages: number) => Math.floor((pages / total) * PARTS)
      if (part(done) > part(rendering?.done ?? 0) && done < total) {
        log(`Đang dựng lại cả trang: ${done}/${total} trang.`)
      }
      rendering = done < total ? { done, total } : null
    },
    /** @param bug what was thrown, where the reason is not a refusal: its stack is logged too */
    failed(reason: string, bug?: unknown) {
      if (reason !== lastError) {
        log(`Giữ nguyên trang đang chạy: ${reason}.`)
        if (bug instanceof Error && bug.stack) log(bug.stack)
      }
      lastError = reason
      caughtUp = false
      rendering = null
    },
    working(published: LastPublished | null, line: string) {
      lastPublished = published ?? lastPublished
      log(line)
    },
    caughtUp() {
      if (lastError !== null) log('Đã thông trở lại, trang theo kịp nguồn xuất bản.')
      lastError = null
      caughtUp = true
    },
    health: (seq: number, heldBefore: number | null): Health => ({
      ok: lastError === null,
      seq,
      caughtUp,
      lastError,
      lastPublished,
      heldBefore,
      rendering,
    }),
  }
}
