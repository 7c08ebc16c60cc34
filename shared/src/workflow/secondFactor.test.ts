import { expect, test } from 'vitest'
import { isFresh } from './secondFactor.ts'

const NOW = new Date('2026-11-23T02:00:00Z')

test.each([
  ['2026-11-23T02:00:00Z', true],
  ['2026-11-23T01:45:00.001Z', true],
  ['2026-11-23T01:45:00Z', false],
  ['2026-11-22T02:00:00Z', false],
  // A clock that was set back must not make a code last.
  ['2026-11-23T02:00:00.001Z', false],
  ['hỏng', false],
  [null, false],
])('proved at %s: fresh %s', (verifiedAt, fresh) => {
  expect(isFresh({ enrolled: true, verifiedAt }, NOW)).toBe(fresh)
})

test('nothing is fresh where nothing is enrolled', () => {
  expect(isFresh({ enrolled: false, verifiedAt: '2026-11-23T02:00:00Z' }, NOW)).toBe(false)
})
