import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import type { Trace } from '../../src/published/published.ts'

const SHOWN = ['endorse', 'approve', 'publish'] as const

/** What the public may know of a revision's way: offices and times. Who they were stays in the office. */
export function traceOf(event: PublishEvent, firstAt: string): Trace & { kind: 'live' } {
  const approvals = SHOWN.flatMap((action) => {
    const step = event.trace.find((step) => step.action === action)
    return step ? [{ action, title: step.title, at: step.at }] : []
  })
  return { kind: 'live', version: event.version, approvals, firstAt, lastAt: event.at }
}
