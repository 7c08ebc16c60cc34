import type { PublisherAnswer } from './askHealth.ts'
import type { Trouble } from './get.ts'
import type { Served } from './served.ts'

/** How the public site stands to what the office wants of it. */
export type Standing =
  | { kind: 'shown' }
  | { kind: 'underWay'; isLate: boolean }
  | { kind: 'taking' | 'rendering'; done: number; total: number; leftMs: number | null }
  /** The publisher keeps the old site. `reason` is null for people who need not know. */
  | { kind: 'heldBack'; reason: string | null; since: string; about: About }
  | { kind: 'publisherSilent'; why: 'down' | 'garbled' }
  | { kind: 'siteSilent'; why: Trouble }
  /** The publisher has written it, and the public server answers something else. */
  | { kind: 'elsewhere' }

type About = { item: string | null; url: string } | null

/** What an ordinary publication never takes. */
const LATE_MS = 10_000

interface Facts {
  /** The event that is to be seen. */
  seq: number
  /** Since it was decided. */
  ageMs: number
  served: Served
  publisher: PublisherAnswer
}

/** What the publisher does instead of going on; null when it does nothing but that. */
function hindrance(publisher: PublisherAnswer): Standing | null {
  if (!publisher.ok) return { kind: 'publisherSilent', why: publisher.why }
  const { errorAbout: about, errorSince, lastError, rendering, taking } = publisher.health
  if (lastError !== null) {
    return { kind: 'heldBack', reason: lastError, since: errorSince ?? '', about }
  }
  if (rendering) return { kind: 'rendering', ...rendering }
  return taking && { kind: 'taking', ...taking }
}

const isWritten = ({ publisher, seq }: Facts) => publisher.ok && publisher.health.shownSeq >= seq

const underWay = ({ ageMs }: Facts): Standing => ({ kind: 'underWay', isLate: ageMs > LATE_MS })

/** Of one page: what is served counts, whatever else is wrong. */
export function standingOfPage(facts: Facts): Standing {
  const { publisher, served } = facts
  if (served.ok && served.isShown) return { kind: 'shown' }
  if (!served.ok) return { kind: 'siteSilent', why: served.why }
  if (isWritten(facts)) return { kind: 'elsewhere' }
  return hindrance(publisher) ?? underWay(facts)
}

/** Of the whole site: what keeps the publisher from its work counts, also while nothing waits. */
export function standingOfSite(facts: Facts): Standing {
  const { publisher, served } = facts
  const hindered = hindrance(publisher)
  if (hindered) return hindered
  if (!served.ok) return { kind: 'siteSilent', why: served.why }
  if (served.isShown) return { kind: 'shown' }
  return isWritten(facts) ? { kind: 'elsewhere' } : underWay(facts)
}
