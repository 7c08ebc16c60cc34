import { expect, test } from 'vitest'
import { saysAll } from './alreadyThere.ts'

const STORED = {
  id: '1',
  rev: 4,
  slug: 'mot-bai',
  title: 'Một bài',
  summary: null,
  coAuthors: [],
  body: { root: { children: [{ type: 'text', text: 'Chữ.' }] } },
}

test.each<[string, object, boolean]>([
  ['the same text', { title: 'Một bài', body: STORED.body, rev: 3 }, true],
  ['with a blank that the office takes off', { title: 'Một bài ' }, true],
  ['an empty field for none', { title: 'Một bài', summary: '', coAuthors: null }, true],
  ['the address that the office made', { title: 'Một bài', slug: '' }, true],
  ['another title', { title: 'Một bài khác' }, false],
  ['a letter more in the text', { body: { root: { children: [] } } }, false],
  ['a field that is not there', { cover: 'x' }, false],
])('%s', (_, sent, expected) => {
  expect(saysAll(sent, STORED)).toBe(expected)
})
