import { expect, it } from 'vitest'
import { HEAD_TITLES, OFFICES, officeTitle } from './offices.ts'

it.each([
  ['head', { name: 'Tổ Hoá học', headTitle: 'Tổ trưởng' }, 'Tổ trưởng Tổ Hoá học'],
  ['head', { name: 'Đoàn Thanh niên', headTitle: 'Bí thư' }, 'Bí thư Đoàn Thanh niên'],
  // Words that a unit has from before there was a table.
  ['head', { name: 'Tổ Hoá học', headTitle: 'Hiệu trưởng' }, 'Phụ trách Tổ Hoá học'],
  ['head', { name: 'Tổ Hoá học', headTitle: '' }, 'Phụ trách Tổ Hoá học'],
  ['head', { name: 'Tổ Toán', headTitle: 'Tổ trưởng'.normalize('NFD') }, 'Tổ trưởng Tổ Toán'],
  ['writer', { name: 'Tổ Toán', headTitle: 'Tổ trưởng' }, 'Người viết, Tổ Toán'],
  ['principal', { name: 'Tổ Toán', headTitle: 'Tổ trưởng' }, 'Hiệu trưởng'],
  ['head', null, 'Tổ trưởng, phụ trách đoàn thể'],
] as const)('%s of %j is %s', (office, unit, title) => {
  expect(officeTitle(office, unit)).toBe(title)
})

it('no head is called like an office of the whole school', () => {
  const school = Object.values(OFFICES).flatMap(({ label, scope }) =>
    scope === 'school' ? [label as string] : [],
  )
  expect(HEAD_TITLES.filter((title) => school.includes(title))).toEqual([])
})
