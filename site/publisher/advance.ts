import type { Advance } from '@bbt/shared/contract/publisherHealth.ts'

/** Follows long work from its first report on; the time left is as the parts so far took. */
export function createAdvance(clock: () => number) {
  let first: { done: number; at: number } | null = null
  let now: Advance | null = null

  return {
    report: (done: number, total: number) => {
      if (now === null || done < now.done) first = null
      first ??= { done, at: clock() }
      const made = done - first.done
      const perPart = made > 0 ? (clock() - first.at) / made : null
      const leftMs = perPart === null ? null : Math.round(perPart * (total - done))
      now = done < total ? { done, total, leftMs } : null
    },
    end: () => {
      now = null
    },
    /** Null while there is no such work. */
    get now() {
      return now
    },
  }
}
