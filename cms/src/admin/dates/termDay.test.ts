import { expect, it } from 'vitest'
import { termDay } from './termDay.ts'

const TODAY = '2026-11-29'

it.each([
  ['from', '2026-09-05', null, '05/09/2026', true],
  ['from', TODAY, null, '29/11/2026', true],
  ['from', '2026-12-01', null, '01/12/2026 (chưa đến)', false],
  ['to', null, null, 'không thời hạn', true],
  ['to', '', null, 'không thời hạn', true],
  ['to', '2027-05-31', null, '31/05/2027', true],
  ['to', TODAY, null, '29/11/2026', true],
  ['to', TODAY, 'p1', '29/11/2026 (đã hết)', false],
  ['to', '2026-11-28', null, '28/11/2026 (đã hết)', false],
  ['from', 'mai', null, '–', true],
] as const)('%s %s, ended by %s: %s', (name, day, endedBy, words, holds) => {
  expect(termDay(name, day, { endedBy }, TODAY)).toEqual({ words, holds })
})
