import { expect, it } from 'vitest'
import { pauseAfter } from './back-off.ts'

it.each([
  ['its first death', 200, 0, 1_000],
  ['its second in a row', 200, 1_000, 2_000],
  ['one of many in a row', 200, 32_000, 60_000],
  ['yet another', 200, 60_000, 60_000],
  ['a death after a long life', 60_001, 60_000, 1_000],
])('waits after %s', (_, livedMs, lastMs, pauseMs) => {
  expect(pauseAfter(livedMs, lastMs)).toBe(pauseMs)
})
