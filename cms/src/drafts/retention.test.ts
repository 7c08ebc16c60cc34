import { expect, it, test } from 'vitest'
import { isWorthKeeping, surplusOf } from './retention.ts'

const minutesAgo = (minutes: number) => ({
  id: String(minutes),
  at: new Date(Date.parse('2026-11-29T05:00:00Z') - minutes * 60_000).toISOString(),
})

const DAY = 24 * 60

it('keeps the last fifty, whatever day they are of', () => {
  expect(surplusOf(Array.from({ length: 50 }, (_, i) => minutesAgo(i)))).toEqual([])
})

it('keeps the last of each day before them, by the days of the school', () => {
  const recent = Array.from({ length: 50 }, (_, i) => minutesAgo(i))
  // 00:30 and 23:30 in Vietnam: two days, though one by Greenwich.
  const older = [DAY + 690, DAY + 690 + 60, DAY + 690 + 90, 3 * DAY].map(minutesAgo)
  expect(surplusOf([...recent, ...older]).map(({ id }) => Number(id))).toEqual([DAY + 690 + 90])
})

it('lets nobody’s texts put aside take the place of other people’s', () => {
  const put = (putBy: string | null, n: number) =>
    Array.from({ length: n }, (_, i) => ({ ...minutesAgo(i), id: `${putBy} ${i}`, putBy }))
  const states = [...put('mai', 53), ...put(null, 50), ...put('lan', 50)]
  // Of the three before mai's last fifty, all of one day, one stays.
  expect(surplusOf(states).map(({ id }) => id)).toEqual(['mai 51', 'mai 52'])
})

test.each([
  ['another person’s text', 'a', 'b', '05:00', '05:01', true],
  ['one’s own, a moment later', 'a', 'a', '05:01', '05:09', false],
  ['one’s own, of the ten minutes before', 'a', 'a', '05:09', '05:10', true],
])('%s', (_, by, saver, before, now, expected) => {
  const at = (time: string) => `2026-11-29T${time}:00.000Z`
  expect(isWorthKeeping({ by, at: at(before) }, { by: saver, at: at(now) })).toBe(expected)
})
