import type { Where } from 'payload'
import { expect, it } from 'vitest'
import { isAmong } from './among.ts'

const ROW = {
  author: 'lan',
  unit: { id: 'hoa', name: 'Tổ Hoá học' },
  contributors: ['lan', { id: 'bao' }],
  coAuthors: [],
  liveDigest: null,
}

it.each<[boolean | Where, boolean]>([
  [true, true],
  [false, false],
  [{ author: { equals: 'lan' } }, true],
  [{ author: { equals: 'bao' } }, false],
  [{ unit: { equals: 'hoa' } }, true],
  [{ unit: { in: ['doan', 'hoa'] } }, true],
  [{ unit: { in: ['doan'] } }, false],
  [{ unit: { in: [] } }, false],
  [{ contributors: { equals: 'bao' } }, true],
  [{ contributors: { equals: 'mai' } }, false],
  [{ coAuthors: { equals: 'lan' } }, false],
  [{ liveDigest: { exists: true } }, false],
  [{ liveDigest: { exists: false } }, true],
  [{ author: { exists: true } }, true],
  [{ unknown: { equals: 'lan' } }, false],
  [{ author: { equals: 'lan', in: ['bao'] } }, false],
  [{ author: { equals: 'lan' }, unit: { equals: 'doan' } }, false],
  [{ or: [{ author: { equals: 'bao' } }, { unit: { equals: 'hoa' } }] }, true],
  [{ or: [] }, false],
  [{ and: [{ author: { equals: 'lan' } }, { unit: { equals: 'doan' } }] }, false],
  [{ and: [{ author: { equals: 'lan' } }, { unit: { in: ['hoa'] } }] }, true],
])('of %j it is %s', (visible, answer) => {
  expect(isAmong(visible, ROW)).toBe(answer)
})

it('judges nothing by what it does not know', () => {
  expect(() => isAmong({ author: { like: 'la' } }, ROW)).toThrow('without its database')
})
