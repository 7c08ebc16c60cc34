import { describe, expect, it } from 'vitest'
import {
  dayKey,
  formatArticleDate,
  formatDate,
  formatDateTime,
  formatOfficialDate,
  schoolDaysBetween,
  schoolYear,
} from './dates.ts'

describe('formatDate', () => {
  it.each([
    ['2022-12-03', '03/12/2022'],
    ['2026-11-22T16:59:59.999Z', '22/11/2026'],
    ['2026-11-22T17:00:00.000Z', '23/11/2026'],
    ['2026-11-22T23:30:00+07:00', '22/11/2026'],
    ['2025-12-31T17:00:00Z', '01/01/2026'],
  ])('%s → %s', (iso, text) => {
    expect(formatDate(iso)).toBe(text)
    expect(formatDate(new Date(iso))).toBe(text)
  })

  it.each(['', 'hôm nay', '22/11/2026', '2026-13-01', '2026-11-22T07:00:00'])(
    'refuses %j',
    (text) => {
      expect(() => formatDate(text)).toThrow(RangeError)
    },
  )
})

describe('formatDateTime', () => {
  it.each([
    ['2026-12-03T07:05:00Z', '03/12/2026, 14:05'],
    ['2026-12-02T17:00:00Z', '03/12/2026, 00:00'],
    ['2026-12-03T16:59:00Z', '03/12/2026, 23:59'],
  ])('%s → %s', (iso, text) => {
    expect(formatDateTime(iso)).toBe(text)
  })
})

describe('formatOfficialDate', () => {
  it.each([
    ['2022-12-03', 'ngày 03 tháng 12 năm 2022'],
    ['2025-09-05', 'ngày 05 tháng 9 năm 2025'],
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2026-02-28', 'ngày 28 tháng 02 năm 2026'],
    ['2026-03-26', 'ngày 26 tháng 3 năm 2026'],
    ['2026-10-10', 'ngày 10 tháng 10 năm 2026'],
  ])('%s → %s', (iso, text) => {
    expect(formatOfficialDate(iso)).toBe(text)
  })
})

describe('formatArticleDate', () => {
  it.each([
    ['2026-11-22', 'Chủ nhật, ngày 22 tháng 11 năm 2026'],
    ['2026-11-22T17:00:00Z', 'Thứ Hai, ngày 23 tháng 11 năm 2026'],
    ['2026-11-24', 'Thứ Ba, ngày 24 tháng 11 năm 2026'],
    ['2026-11-25', 'Thứ Tư, ngày 25 tháng 11 năm 2026'],
    ['2026-11-26', 'Thứ Năm, ngày 26 tháng 11 năm 2026'],
    ['2025-09-05', 'Thứ Sáu, ngày 05 tháng 9 năm 2025'],
    ['2022-12-03', 'Thứ Bảy, ngày 03 tháng 12 năm 2022'],
  ])('%s → %s', (iso, text) => {
    expect(formatArticleDate(iso)).toBe(text)
  })
})

describe('dayKey', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22T16:59:59Z', '2026-11-22'],
    ['2026-11-22T17:00:00Z', '2026-11-23'],
  ])('%s → %s', (iso, key) => {
    expect(dayKey(iso)).toBe(key)
  })
})

describe('schoolYear', () => {
  it.each([
    ['2026-07-31T16:59:00Z', '2025–2026'],
    ['2026-07-31T17:00:00Z', '2026–2027'],
    ['2026-11-22', '2026–2027'],
    ['2027-05-31', '2026–2027'],
  ])('%s → %s', (iso, year) => {
    expect(schoolYear(iso)).toBe(year)
  })
})

describe('schoolDaysBetween', () => {
  it.each([
    ['Monday to the same Monday', '2026-11-23T01:00:00Z', '2026-11-23T09:00:00Z', 0],
    ['Monday to Tuesday', '2026-11-23', '2026-11-24', 1],
    ['Saturday to Sunday', '2026-11-21', '2026-11-22', 0],
    ['Saturday to Monday', '2026-11-21', '2026-11-23', 1],
    ['Sunday to Monday', '2026-11-22', '2026-11-23', 1],
    ['a week', '2026-11-23', '2026-11-30', 6],
    ['four weeks', '2026-11-02', '2026-11-30', 24],
    ['over new year', '2026-12-30', '2027-01-04', 4],
    ['across local midnight', '2026-11-23T16:00:00Z', '2026-11-23T18:00:00Z', 1],
    ['backwards', '2026-11-24', '2026-11-23', 0],
  ])('%s', (_name, from, to, days) => {
    expect(schoolDaysBetween(from, to)).toBe(days)
  })
})
