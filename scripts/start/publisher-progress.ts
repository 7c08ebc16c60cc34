import { PublisherHealth } from '@bbt/shared/contract/publisherHealth.ts'
import { formatAdvance } from '@bbt/shared/text/amounts.ts'

const CELLS = 16

/** A reason that has stood for this long was met again: the publisher tries every 5 seconds at the least. */
const STANDS_MS = 10_000

const Asked = PublisherHealth.pick({ caughtUp: true }).extend(
  PublisherHealth.pick({
    taking: true,
    rendering: true,
    lastError: true,
    errorSince: true,
  }).partial().shape,
)

/** "████████░░░░░░░░". */
export function barText({ done, total }: { done: number; total: number }): string {
  const full = Math.floor((done / total) * CELLS)
  return '█'.repeat(full) + '░'.repeat(CELLS - full)
}

/**
 * Whether the publisher shows all of the feed, by its own word; until then `detail` gets how far it is, or
 * why it does not go on. @throws on an answer that is none of a publisher
 */
export function publisherIsReady(answer: unknown, detail: (text: string) => void): boolean {
  const { caughtUp, lastError, rendering, taking } = Asked.parse(answer)
  const [work, unit] = rendering ? [rendering, 'trang'] : [taking, 'sự kiện']
  if (lastError) detail(`giữ nguyên trang cũ vì ${lastError}`)
  else if (work) detail(`${barText(work)} ${formatAdvance(work, unit)}`)
  return caughtUp
}

/** Why the publisher keeps the old site, where that will not pass by itself in a moment. */
export function standingRefusal(answer: unknown, now: number): { heldBack: string } | undefined {
  const { lastError, errorSince } = Asked.parse(answer)
  if (!lastError) return undefined
  const stands = !errorSince || now - Date.parse(errorSince) >= STANDS_MS
  return stands ? { heldBack: lastError } : undefined
}
