import { describe, expect, it } from 'vitest'
import { rowsOf, tooMuch } from './queries.ts'

const term = { title: { like: 'đại hội' } }
const terms = (count: number) => Array.from({ length: count }, () => term)

const nested = (depth: number): object => (depth === 0 ? term : { and: [nested(depth - 1)] })

const CONDITIONS = 'Tìm quá nhiều điều kiện cùng lúc: tối đa 40 điều kiện. Bỏ bớt rồi tìm lại.'

describe('what lists ask', () => {
  it.each([
    ['nothing', {}],
    ['a page', { limit: 10, depth: 1, page: 3 }],
    ['a search in three fields', { where: { or: terms(3) } }],
    ['as many conditions as there may be', { where: { or: terms(40) } }],
    ['the pictures of an article', { where: { id: { in: ids(200) } }, limit: 200 }],
    ['one of the known', { where: { and: [{ id: { not_in: ids(500) } }, term] } }],
    ['columns', { select: Object.fromEntries(ids(60).map((id) => [id, true])) }],
  ])('%s', (_, asked) => {
    expect(tooMuch(asked)).toBeNull()
  })
})

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `id-${i}`)
}

describe('what would hold up everybody', () => {
  it.each([
    ['many conditions', { where: { or: terms(41) } }, CONDITIONS],
    ['very many', { where: { or: terms(300) } }, CONDITIONS],
    [
      'many in one field',
      { where: { title: Object.fromEntries(ids(41).map((id) => [id, 1])) } },
      CONDITIONS,
    ],
    ['many in groups', { where: { and: terms(9).map(() => ({ or: terms(9) })) } }, CONDITIONS],
    ['many values', { where: { id: { in: ids(501) } } }, CONDITIONS],
    ['conditions in conditions', { where: nested(5) }, CONDITIONS],
    ['a hundred thousand', { where: { or: terms(100_000) } }, CONDITIONS],
    ['many columns', { select: Object.fromEntries(ids(201).map((id) => [id, true])) }, CONDITIONS],
    ['columns in columns', { select: nested(9) }, CONDITIONS],
    ['joins', { joins: { a: nested(9) } }, CONDITIONS],
  ])('%s', (_, asked, why) => {
    expect(tooMuch(asked)).toBe(why)
  })
})

it.each([
  [undefined, undefined],
  [1, 1],
  ['25', 25],
  [200, 200],
  [201, 200],
  [0, 200],
  ['0', 200],
  [-1, 200],
  [Infinity, 200],
  ['tất cả', 200],
  [0.5, 200],
])('asked for %s rows it reads %s', (limit, rows) => {
  expect(rowsOf(limit)).toBe(rows)
})
