import { expect, test } from 'vitest'
import { instantOf, localOf } from './vietnamTime.ts'

test.each([
  ['2026-11-24T07:00', '2026-11-24T00:00:00.000Z'],
  ['2026-11-24T00:30', '2026-11-23T17:30:00.000Z'],
  ['', null],
  ['2026-11-24', null],
  ['2026-13-40T07:00', null],
])('%j by the school’s clock is %j', (local, instant) => {
  expect(instantOf(local)).toBe(instant)
})

test('an instant as the picker shows it', () => {
  expect(localOf(new Date('2026-11-23T17:30:00Z'))).toBe('2026-11-24T00:30')
})
