import { expect, it } from 'vitest'
import { noteServed, servedMsOf } from './seen.ts'

it.each<[string, number, [isShown: boolean, ageMs: number][], number | null]>([
  [
    'awaited, then there',
    1_001,
    [
      [false, 90],
      [false, 4_000],
      [true, 4_300],
      [true, 9_000],
    ],
    4_300,
  ],
  ['there at the first look', 1_002, [[true, 120]], 120],
  ['first looked at long after', 1_003, [[true, 3_600_000]], null],
  ['never there', 1_004, [[false, 100]], null],
  ['never looked at', 1_005, [], null],
])('%s', (_, seq, looks, expected) => {
  for (const [isShown, ageMs] of looks) noteServed(seq, isShown, ageMs)
  expect(servedMsOf(seq)).toBe(expected)
})

it('remembers the last two hundred', () => {
  for (let seq = 2_000; seq < 2_201; seq++) noteServed(seq, true, 100)
  expect([servedMsOf(2_000), servedMsOf(2_001), servedMsOf(2_200)]).toEqual([null, 100, 100])
})
