import type { ItemFacts, Route } from '@bbt/shared/workflow/situation.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'

/** What a transition writes on the item beside its state. */
export interface Change {
  state: State
  rev: number
  digest?: string | null
  submittedAt?: string | null
  pictureWordsBy?: string | null
  routeStage1?: boolean | null
  routeApprover?: Route['approver'] | null
  openedBy?: string | null
  endorsedBy?: string | null
  approvedBy?: string | null
  scheduledFor?: string | null
  liveDigest?: string | null
  liveSince?: string | null
  liveVersion?: number
  liveUrl?: string | null
}

interface Circumstance {
  name: TransitionName
  to: State
  item: ItemFacts
  person: string | null
  route: Route | null
  /** Digest frozen by `submit`, put back by `republish`, the item's own otherwise. */
  digest: string | null
  pictureWordsBy: readonly string[]
  scheduledFor: string | null
  at: string
  live: { version: number; url: string }
}

const NO_DECISIONS = { endorsedBy: null, approvedBy: null, scheduledFor: null }

const routeNow = ({ route }: Circumstance) => ({
  routeStage1: route?.stage1 ?? null,
  routeApprover: route?.approver ?? null,
})

const liveNow = ({ digest, at, live: { version, url } }: Circumstance) => ({
  liveDigest: digest,
  liveSince: at,
  liveVersion: version,
  liveUrl: url,
})

/** The fields that change with a transition. The feed's own facts (live…) change with what puts up or takes down only. */
export function changeOf(c: Circumstance): Change {
  const step = { state: c.to, rev: c.item.rev + 1 }
  switch (c.name) {
    case 'submit':
      return {
        ...step,
        ...NO_DECISIONS,
        digest: c.digest,
        submittedAt: c.at,
        pictureWordsBy: c.pictureWordsBy.join(' ') || null,
        ...routeNow(c),
      }
    case 'endorse':
      return { ...step, ...routeNow(c), endorsedBy: c.person }
    case 'approve':
      return { ...step, approvedBy: c.person }
    case 'judgeAgain':
      // The text stays as it was sent; what was decided from that step on is decided anew.
      return {
        ...step,
        ...routeNow(c),
        scheduledFor: null,
        ...(c.to !== 'approved' && { approvedBy: null }),
        ...(c.to === 'inReview' && { endorsedBy: null }),
      }
    case 'schedule':
      // In UTC: the clock compares it as text.
      return { ...step, scheduledFor: c.scheduledFor && new Date(c.scheduledFor).toISOString() }
    case 'unschedule':
      return { ...step, scheduledFor: null }
    case 'publish':
    case 'publishDue':
      return { ...step, openedBy: null, scheduledFor: null, ...liveNow(c) }
    case 'republish':
      // What is being written, decided on or scheduled stays as it is.
      return { ...step, ...liveNow(c) }
    case 'unpublish':
      return {
        ...step,
        ...NO_DECISIONS,
        digest: null,
        liveDigest: null,
        liveSince: null,
        liveUrl: null,
      }
    case 'revise':
      return { ...step, ...NO_DECISIONS, digest: null, openedBy: c.person }
    default:
      // withdraw, requestChanges: the text is written again, nothing decided on it counts any more.
      return STATES[c.to].editable ? { ...step, ...NO_DECISIONS, digest: null } : step
  }
}
