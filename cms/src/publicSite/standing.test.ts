import type { PublisherHealth } from '@bbt/shared/contract/publisherHealth.ts'
import { describe, expect, it } from 'vitest'
import type { PublisherAnswer } from './askHealth.ts'
import type { Served } from './served.ts'
import { standingOfPage, standingOfSite } from './standing.ts'

const HEALTH: PublisherHealth = {
  ok: true,
  seq: 6,
  shownSeq: 6,
  heldBefore: null,
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
  held: { ok: true, health: { ...HEALTH, seq: 7, shownSeq: 7, heldBefore: 5 } },
  heldLater: { ok: true, health: { ...HEALTH, seq: 8, shownSeq: 8, heldBefore: 8 } },
  down: { ok: false, why: 'down' },
  garbled: { ok: false, why: 'garbled' },
} as const satisfies Record<string, PublisherAnswer>

const SITES = {
  new: { ok: true, isShown: true },
  old: { ok: true, isShown: false },
  held: { ok: true, isShown: false, heldBefore: 6 },
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
const BACK = (before: number) => ({ kind: 'rolledBack', before })
const silent = (why: string) => ({ kind: 'siteSilent', why })

const NOON = '2026-11-24T05:00:00.000Z'
const BEFORE = '2026-11-24T04:59:59.999Z'
const PLAIN = { kind: 'publish', visibility: { from: null, until: null }, now: NOON } as const

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
    ['old', 'held', 300, BACK(5), BACK(5)],
    ['new', 'heldLater', 300, SHOWN, BACK(8)],
    ['old', 'heldLater', 300, ELSEWHERE, BACK(8)],
    ['held', 'held', 300, BACK(6), BACK(6)],
    ['held', 'done', 300, BACK(6), BACK(6)],
    ['held', 'down', 300, BACK(6), DOWN],
    ['unreachable', 'done', 300, silent('unreachable'), silent('unreachable')],
    ['unreachable', 'failing', 300, silent('unreachable'), HELD],
    ['slow', 'behind', 300, silent('slow'), silent('slow')],
    ['redirects', 'down', 300, silent('redirects'), DOWN],
  ])('served %s, publisher %s, after %d ms', (served, publisher, ageMs, page, site) => {
    const facts = { seq: 7, ageMs, served: SITES[served], publisher: PUBLISHERS[publisher] }
    expect(standingOfPage({ ...facts, ...PLAIN })).toEqual(page)
    expect(standingOfSite(facts)).toEqual(site)
  })
})

describe('what is shown by the clock, when the publisher has written all there is', () => {
  const TIMED = { kind: 'timed', from: NOON }
  const EXPIRED = { kind: 'expired', until: NOON }
  it.each<
    [
      string,
      'publish' | 'unpublish',
      keyof typeof SITES,
      { from?: string; until?: string },
      now: string,
      ageMs: number,
      object,
    ]
  >([
    ['its time has not come', 'publish', 'old', { from: NOON }, BEFORE, 0, TIMED],
    ['its time has come', 'publish', 'old', { from: NOON }, NOON, 0, UNDER_WAY],
    ['its time came long ago', 'publish', 'old', { from: NOON }, NOON, 10_001, ELSEWHERE],
    ['its time has come, and it is there', 'publish', 'new', { from: NOON }, NOON, 900, SHOWN],
    ['its time is not over', 'publish', 'new', { until: NOON }, BEFORE, 900, SHOWN],
    ['its time is over', 'publish', 'old', { until: NOON }, NOON, 900, EXPIRED],
    ['its time is over, and it is still there', 'publish', 'new', { until: NOON }, NOON, 1, SHOWN],
    ['taken down while it waited', 'unpublish', 'new', { from: NOON }, BEFORE, 900, SHOWN],
    ['nobody knows', 'publish', 'slow', { from: NOON }, BEFORE, 0, silent('slow')],
    ['held, its time has not come', 'publish', 'held', { from: NOON }, BEFORE, 0, BACK(6)],
    ['held, its time is over', 'publish', 'held', { until: NOON }, NOON, 900, EXPIRED],
    ['held, and taken down', 'unpublish', 'held', {}, NOON, 900, ELSEWHERE],
  ])('%s', (_, kind, served, times, now, ageMs, expected) => {
    const visibility = { from: null, until: null, ...times }
    const page = { kind, seq: 7, ageMs, visibility, now }
    const answers = { served: SITES[served], publisher: PUBLISHERS.done }
    expect(standingOfPage({ ...page, ...answers })).toEqual(expected)
  })
})
