import { expect, it } from 'vitest'
import { dayToEnter, instantToEnter, isDayToEnter } from './dateWindow.ts'

it.each([
  ['2026-11-28', '2026-11-28'],
  ['2026-11-28T00:00:00+07:00', '2026-11-28'],
  ['2026-11-27T17:00:00.000Z', '2026-11-28'],
  ['2026-11-28T23:59:59-12:00', '2026-11-29'],
  ['1900-01-01', '1900-01-01'],
  ['2099-12-31T16:59:59Z', '2099-12-31'],
  ['2099-12-31T17:00:00Z', null],
  ['1899-12-31', null],
  ['2100-01-01', null],
  ['2026-02-29', null],
  ['2026-02-30T00:00:00Z', null],
  ['2026-11-28T24:00:00+07:00', null],
  ['2026-11-28T07:00', null],
  ['2026-11-28T07:00:00', null],
  ['28/11/2026', null],
  ['9999-12-31T23:59:59-14:00', null],
  ['+010000-01-01T00:00:00Z', null],
  ['0001-01-01', null],
  ['', null],
])('%s is the day %s', (text, day) => {
  expect(dayToEnter(text)).toBe(day)
})

it.each([
  ['2026-11-30T07:00:00+07:00', '2026-11-30T00:00:00.000Z'],
  ['2026-11-30T00:00:00Z', '2026-11-30T00:00:00.000Z'],
  ['2026-11-30', null],
  ['2026-11-30T07:00:00', null],
  ['9999-12-31T23:59:59-14:00', null],
  ['2100-01-01T00:00:00+07:00', null],
])('%s is the instant %s', (text, instant) => {
  expect(instantToEnter(text)).toBe(instant)
})

it.each([
  ['2026-11-28', true],
  ['2026-11-28T00:00:00Z', false],
  ['9999-12-31', false],
])('%s is a day to enter: %s', (text, is) => {
  expect(isDayToEnter(text)).toBe(is)
})
