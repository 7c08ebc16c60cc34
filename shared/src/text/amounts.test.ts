import { describe, expect, it } from 'vitest'
import { formatAdvance, formatBytes, formatCount, formatDuration, formatNumber } from './amounts.ts'

it.each([
  [0, '0'],
  [999, '999'],
  [1_200, '1\u00a0200'],
  [1_234_567, '1\u00a0234\u00a0567'],
])('%d pages → %s', (count, words) => {
  expect(formatCount(count)).toBe(words)
})

it.each([
  [0, '0,0 giây'],
  [49, '0,0 giây'],
  [318, '0,3 giây'],
  [9_949, '9,9 giây'],
  [9_951, '10 giây'],
  [12_400, '12 giây'],
  [59_499, '59 giây'],
  [59_500, '1 phút'],
  [200_000, '3 phút'],
  [3_569_000, '59 phút'],
  [3_570_000, '1 giờ'],
  [7_300_000, '2 giờ'],
])('%d ms → %s', (ms, words) => {
  expect(formatDuration(ms)).toBe(words)
})

describe('how far long work is', () => {
  it.each([
    [{ done: 340, total: 1_200, leftMs: 12_300 }, '340/1\u00a0200 trang, còn khoảng 12 giây'],
    [{ done: 64, total: 90, leftMs: null }, '64/90 trang'],
    [{ done: 89, total: 90, leftMs: 20 }, '89/90 trang, còn khoảng 1 giây'],
    [{ done: 10, total: 90_000, leftMs: 600_000 }, '10/90\u00a0000 trang, còn khoảng 10 phút'],
  ])('%j → %s', (advance, words) => {
    expect(formatAdvance(advance, 'trang')).toBe(words)
  })
})

it.each([
  [65_536, '64 KB'],
  [1_048_575, '1023 KB'],
  [1_048_576, '1 MB'],
  [26_214_400, '25 MB'],
])('%d bytes → %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words)
})

it.each([
  [60, '60'],
  [2_000, '2.000'],
  [1_000_000, '1.000.000'],
])('%d → %s within a sentence', (number, words) => {
  expect(formatNumber(number)).toBe(words)
})
