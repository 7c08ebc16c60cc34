import { RECENT } from '@bbt/shared/contract/publisherHealth.ts'
import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import { expect, it } from 'vitest'
import { createTaken } from './taken.ts'

const WORK = { everything: false, pages: 7, ms: 1_250 }

const unpublished = (seq: number): FeedEvent => ({
  kind: 'unpublish',
  seq,
  type: 'article',
  item: `articles/${seq}`,
  url: `/tin-tuc/bai-${seq}/`,
  at: '2026-12-01T00:00:00.000Z',
  decision: '0'.repeat(64),
  previous: '0'.repeat(64),
  hash: '0'.repeat(64),
})

it('remembers the last events alone, however many there are, and how many they were', () => {
  const taken = createTaken()
  for (let seq = 1; seq <= 100_000; seq++) taken.add(unpublished(seq), 0)
  const last = taken.last()
  expect([last.length, last.at(0)?.event.seq, last.at(-1)?.event.seq]).toEqual([
    RECENT,
    100_001 - RECENT,
    100_000,
  ])
  expect(taken.report(WORK)).toBe('Đã nhận 100000 sự kiện: 7 trang, 1,25 giây.')
})

it('tells of one event by its address, and of none by what was written', () => {
  const taken = createTaken()
  expect(taken.report(WORK)).toBe('Đã dựng lại những trang đổi theo giờ: 7 trang, 1,25 giây.')
  expect(taken.report({ ...WORK, everything: true })).toContain('Đã dựng lại cả trang')
  taken.add(unpublished(3), 0)
  expect(taken.report(WORK)).toBe('Đã gỡ /tin-tuc/bai-3/: 7 trang, 1,25 giây.')
  taken.clear()
  expect([taken.last(), taken.report(WORK)]).toEqual([[], expect.stringContaining('dựng lại')])
})
