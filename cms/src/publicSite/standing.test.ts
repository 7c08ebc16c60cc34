import type { PublisherHealth } from '@bbt/shared/contract/publisherHealth.ts'
import { describe, expect, it } from 'vitest'
import type { PublisherAnswer } from './askHealth.ts'
import type { Served } from './served.ts'
import { standingOfPage, standingOfSite } from './standing.ts'

const HEALTH: PublisherHealth = {
  ok: true,
  seq: 6,
  shownSeq: 6,
  caughtUp: true,
  lastError: null,
  errorSince: null,
  errorAbout: null,
  taking: null,
  rendering: null,
  recent: [],
}

const WRONG = {
  lastError: 'không dựng được một trang (/tin-tuc/x/, trạng thái 500)',
  errorSince: '2026-11-24T00:00:00.000Z',
  errorAbout: { item: 'articles/x', url: '/tin-tuc/x/' },
}

const PUBLISHERS = {
  behind: { ok: true, health: HEALTH },
  done: { ok: true, health: { ...HEALTH, seq: 7, shownSeq: 7 } },
  rendering: {
    ok: true,
    health: { ...HEALTH, seq: 7, rendering: { done: 340, total: 1_200, leftMs: 12_000 } },
  },
  taking: { ok: true, health: { ...HEALTH, taking: { done: 6, total: 40, leftMs: null } } },
  failing: { ok: true, health: { ...HEALTH, ...WRONG } },
  failingLater: { ok: true, health: { ...HEALTH, ...WRONG, seq: 8, shownSeq: 7 } },
  down: { ok: false, why: 'down' },
  garbled: { ok: false, why: 'garbled' },
} as const satisfies Record<string, PublisherAnswer>

const SITES = {
  new: { ok: true, isShown: true },
  old: { ok: true, isShown: false },
  unreachable: { ok: false, why: 'unreachable' },
  slow: { ok: false, why: 'slow' },
  redirects: { ok: false, why: 'redirects' },
} as const satisfies Record<string, Served>

const SHOWN = { kind: 'shown' }
const HELD = {
  kind: 'heldBack',
  reason: 'không dựng được một trang (/tin-tuc/x/, trạng thái 500)',
  since: '2026-11-24T00:00:00.000Z',
  about: { item: 'articles/x', url: '/tin-tuc/x/' },
}
const RENDERING = { kind: 'rendering', done: 340, total: 1_200, leftMs: 12_000 }
const TAKING = { kind: 'taking', done: 6, total: 40, leftMs: null }
const UNDER_WAY = { kind: 'underWay', isLate: false }
const LATE = { kind: 'underWay', isLate: true }
const DOWN = { kind: 'publisherSilent', why: 'down' }
const GARBLED = { kind: 'publisherSilent', why: 'garbled' }
const ELSEWHERE = { kind: 'elsewhere' }
const silent = (why: string) => ({ kind: 'siteSilent', why })

type Row = [
  served: keyof typeof SITES,
  publisher: keyof typeof PUBLISHERS,
  ageMs: number,
  page: object,
  site: object,
]

describe('event 7, as it is served and as the publisher says', () => {
  it.each<Row>([
    ['new', 'done', 300, SHOWN, SHOWN],
    ['new', 'failingLater', 300, SHOWN, HELD],
    ['new', 'rendering', 300, SHOWN, RENDERING],
    ['new', 'down', 300, SHOWN, DOWN],
    ['new', 'garbled', 300, SHOWN, GARBLED],
    ['old', 'behind', 300, UNDER_WAY, UNDER_WAY],
    ['old', 'behind', 10_000, UNDER_WAY, UNDER_WAY],
    ['old', 'behind', 10_001, LATE, LATE],
    ['old', 'taking', 300, TAKING, TAKING],
    ['old', 'rendering', 60_000, RENDERING, RENDERING],
    ['old', 'failing', 300, HELD, HELD],
    ['old', 'done', 300, ELSEWHERE, ELSEWHERE],
    ['old', 'failingLater', 300, ELSEWHERE, HELD],
    ['old', 'down', 300, DOWN, DOWN],
    ['old', 'garbled', 300, GARBLED, GARBLED],
    ['unreachable', 'done', 300, silent('unreachable'), silent('unreachable')],
    ['unreachable', 'failing', 300, silent('unreachable'), HELD],
    ['slow', 'behind', 300, silent('slow'), silent('slow')],
    ['redirects', 'down', 300, silent('redirects'), DOWN],
  ])('served %s, publisher %s, after %d ms', (served, publisher, ageMs, page, site) => {
    const facts = { seq: 7, ageMs, served: SITES[served], publisher: PUBLISHERS[publisher] }
    expect(standingOfPage(facts)).toEqual(page)
    expect(standingOfSite(facts)).toEqual(site)
  })
})
