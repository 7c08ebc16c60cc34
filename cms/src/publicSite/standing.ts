import type { Visibility } from '@bbt/shared/contract/visibility.ts'
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
  /** It is to be seen from then on, or was to be seen until then (ISO, as `visibilityOf` writes it). */
  | { kind: 'timed'; from: string }
  | { kind: 'expired'; until: string }
  /** Somebody rolled the site back: what was published with this event or later is not shown. */
  | { kind: 'rolledBack'; before: number }
  /** The publisher has written it, and the public server answers something else. */
  | { kind: 'elsewhere' }

type About = { item: string | null; url: string } | null

/** What an ordinary publication never takes. */
const LATE_MS = 10_000

interface Facts {
  /** The event that is to be seen. */
  seq: number
  /** Since it was decided, or since it is to be seen. */
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

/** The event before which the site is held: by what is served, else by the publisher's word; null where it is not. */
function heldBefore({ publisher, served }: Facts): number | null {
  const asServed = served.ok ? served.heldBefore : undefined
  return asServed ?? (publisher.ok ? publisher.health.heldBefore : null)
}

const isWritten = ({ publisher, seq }: Facts) => publisher.ok && publisher.health.shownSeq >= seq

const underWay = ({ ageMs }: Facts): Standing => ({ kind: 'underWay', isLate: ageMs > LATE_MS })

interface PageFacts extends Facts {
  kind: 'publish' | 'unpublish'
  visibility: Visibility
  /** ISO, as `visibilityOf` writes it. */
  now: string
}

/** Why a page is rightly not there. A site that is held does not show it either when its time comes. */
function absence(facts: PageFacts): Standing | null {
  const { kind, now, seq } = facts
  const { from, until } = facts.visibility
  if (kind === 'unpublish') return null
  if (until !== null && now >= until) return { kind: 'expired', until }
  const before = heldBefore(facts)
  if (before !== null && seq >= before) return { kind: 'rolledBack', before }
  return from !== null && now < from ? { kind: 'timed', from } : null
}

/** Its time has just come: the publisher looks at the clock every second. */
const hasJustBegun = ({ ageMs, visibility }: PageFacts) =>
  visibility.from !== null && ageMs <= LATE_MS

/** Of one page: what is served counts, whatever else is wrong. */
export function standingOfPage(facts: PageFacts): Standing {
  const { publisher, served } = facts
  if (served.ok && served.isShown) return { kind: 'shown' }
  if (!served.ok) return { kind: 'siteSilent', why: served.why }
  const absent = absence(facts)
  if (absent) return absent
  if (isWritten(facts) && !hasJustBegun(facts)) return { kind: 'elsewhere' }
  return hindrance(publisher) ?? underWay(facts)
}

/** Of the whole site: what keeps the publisher from its work counts, also while nothing waits. */
export function standingOfSite(facts: Facts): Standing {
  const { publisher, served } = facts
  const hindered = hindrance(publisher)
  if (hindered) return hindered
  if (!served.ok) return { kind: 'siteSilent', why: served.why }
  const before = heldBefore(facts)
  if (before !== null) return { kind: 'rolledBack', before }
  if (served.isShown) return { kind: 'shown' }
  return isWritten(facts) ? { kind: 'elsewhere' } : underWay(facts)
}
