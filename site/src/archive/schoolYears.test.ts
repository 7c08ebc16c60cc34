import { expect, it } from 'vitest'
import { monthName } from './monthName.ts'
import { bySchoolYear } from './schoolYears.ts'

it('puts months into school years, the newest of both first', () => {
  const months = ['2025-07', '2025-08', '2026-05', '2026-11'].map((slug) => ({ slug, count: 1 }))
  expect(
    bySchoolYear(months).map(({ year, months }) => [year, ...months.map((m) => m.slug)]),
  ).toEqual([
    ['2026–2027', '2026-11'],
    ['2025–2026', '2026-05', '2025-08'],
    ['2024–2025', '2025-07'],
  ])
})

it.each([
  ['2026-11', 'Tháng 11 năm 2026'],
  ['2026-01', 'Tháng 1 năm 2026'],
])('%s → %s', (month, name) => {
  expect(monthName(month)).toBe(name)
})
