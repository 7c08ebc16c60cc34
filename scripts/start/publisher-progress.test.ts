import { expect, it } from 'vitest'
import { barText, publisherIsReady, standingRefusal } from './publisher-progress.ts'

it.each([
  [0, 1_200, '░░░░░░░░░░░░░░░░'],
  [340, 1_200, '████░░░░░░░░░░░░'],
  [1_199, 1_200, '███████████████░'],
  [1_200, 1_200, '████████████████'],
])('%d of %d is %s', (done, total, bar) => {
  expect(barText({ done, total })).toBe(bar)
})

function asked(answer: unknown) {
  const details: string[] = []
  return [publisherIsReady(answer, (text) => details.push(text)), ...details]
}

const RENDERING = { done: 340, total: 1_200, leftMs: 12_300 }

it.each<[string, unknown, unknown[]]>([
  ['all is shown', { caughtUp: true, rendering: null }, [true]],
  ['nothing to tell yet', { caughtUp: false }, [false]],
  [
    'a whole new release',
    { caughtUp: false, rendering: RENDERING },
    [false, '████░░░░░░░░░░░░ 340/1\u00a0200 trang, còn khoảng 12 giây'],
  ],
  [
    'a long feed',
    { caughtUp: false, taking: { done: 200, total: 400, leftMs: null } },
    [false, '████████░░░░░░░░ 200/400 sự kiện'],
  ],
  [
    'held back',
    { caughtUp: false, lastError: 'nguồn xuất bản thiếu sự kiện (2, cần 1)' },
    [false, 'giữ nguyên trang cũ vì nguồn xuất bản thiếu sự kiện (2, cần 1)'],
  ],
])('%s', (_, answer, expected) => {
  expect(asked(answer)).toEqual(expected)
})

const REFUSED = { caughtUp: false, lastError: 'nguồn xuất bản trống' }

it.each<[string, unknown, unknown]>([
  ['nothing refused', { caughtUp: false, lastError: null, errorSince: null }, undefined],
  ['refused a moment ago', { ...REFUSED, errorSince: '2026-11-24T08:00:00.001Z' }, undefined],
  [
    'refused again and again',
    { ...REFUSED, errorSince: '2026-11-24T08:00:00.000Z' },
    { heldBack: 'nguồn xuất bản trống' },
  ],
  ['refused, nobody knows since when', REFUSED, { heldBack: 'nguồn xuất bản trống' }],
])('a standing refusal: %s', (_, answer, expected) => {
  expect(standingRefusal(answer, Date.parse('2026-11-24T08:00:10.000Z'))).toEqual(expected)
})

it.each([null, 'ok', {}, { caughtUp: 'yes' }, { caughtUp: true, rendering: { done: -1 } }])(
  'is no publisher: %j',
  (answer) => {
    expect(() => asked(answer)).toThrow()
  },
)
