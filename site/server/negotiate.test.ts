import { describe, expect, it } from 'vitest'
import { acceptedEncodings, isKnown, rangeOf } from './negotiate.ts'

describe('acceptedEncodings', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['gzip, deflate, br, zstd', ['br', 'gzip']],
    ['gzip', ['gzip']],
    ['BR;q=0.5', ['br']],
    ['br;q=0, gzip;q=0.1', ['gzip']],
    ['br; q=0.000', []],
    ['identity', []],
  ])('%s → %j', (header, names) => {
    expect(acceptedEncodings(header).map(({ name }) => name)).toEqual(names)
  })
})

describe('isKnown', () => {
  it.each([
    [undefined, false],
    ['"b"', false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
  ])('%s → %s', (header, known) => {
    expect(isKnown(header, '"a"')).toBe(known)
  })
})

describe('rangeOf 100 bytes', () => {
  it.each([
    [undefined, 'whole'],
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    ['bytes=50-1000', { start: 50, end: 99 }],
    ['bytes=100-', 'outside'],
    ['bytes=-0', 'outside'],
    ['bytes=9-0', 'whole'],
    ['bytes=0-1,5-6', 'whole'],
    ['bytes=-', 'whole'],
    ['lines=1-2', 'whole'],
  ])('%s → %j', (header, range) => {
    expect(rangeOf(header, 100)).toEqual(range)
  })
})
