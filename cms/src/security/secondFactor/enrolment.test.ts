import { describe, expect, test } from 'vitest'
import { begun, confirmed, isRecentLogin, pendingSecret } from './enrolment.ts'
import type { Factor } from './factor.ts'
import { NO_FACTOR, provedAt } from './factor.ts'

const NOW = new Date('2026-11-23T02:00:00Z')
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)

test.each([
  [0, true],
  [14.99, true],
  [15, false],
  [-1, false],
])('a login %d minutes ago is recent: %s', (minutes, recent) => {
  expect(isRecentLogin(minutesAgo(minutes), NOW)).toBe(recent)
})

const old: Factor = {
  ...NO_FACTOR,
  device: { secret: 'old', since: '2026-11-01T00:00:00Z', lastStep: 100 },
  recovery: ['one'],
  proofs: [{ session: 'other', at: NOW.toISOString() }],
}

describe('a phone being set up', () => {
  const pending = begun(old, 'new', 'sid', NOW)

  test('is its session’s, for a quarter of an hour', () => {
    const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
    expect(pendingSecret(pending, 'sid', later(14))).toBe('new')
    expect(pendingSecret(pending, 'sid', later(15))).toBeNull()
    expect(pendingSecret(pending, 'other', NOW)).toBeNull()
    expect(pendingSecret(old, 'sid', NOW)).toBeNull()
  })

  test('leaves the old phone in use until its first code', () => {
    expect(pending.device?.secret).toBe('old')
    expect(provedAt(pending, 'other')).not.toBeNull()
  })
})

const given = { secret: 'new', step: 101, recovery: ['three'], session: 'sid' }

describe('the first code', () => {
  test('puts the new phone in the place of the old, whose codes and proofs end', () => {
    const { outcome, factor } = confirmed(begun(old, 'new', 'sid', NOW), given, NOW)
    expect(outcome).toBe('proved')
    expect(factor).toEqual({
      device: { secret: 'new', since: '2026-11-23T02:00:00.000Z', lastStep: 101 },
      pending: null,
      recovery: ['three'],
      proofs: [{ session: 'sid', at: '2026-11-23T02:00:00.000Z' }],
      failures: 0,
      lockedUntil: null,
    })
  })

  test('that is wrong counts, and changes nothing else', () => {
    const before = begun(old, 'new', 'sid', NOW)
    const { outcome, factor } = confirmed(before, { ...given, step: null }, NOW)
    expect([outcome, factor]).toEqual(['wrong', { ...before, failures: 1 }])
  })

  test('is not looked at while a lock lasts', () => {
    const locked = { ...old, lockedUntil: '2026-11-23T02:00:01Z' }
    expect(confirmed(locked, given, NOW)).toEqual({ outcome: 'locked', factor: locked })
  })
})
