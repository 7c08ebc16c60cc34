import { describe, expect, it, test } from 'vitest'
import { differ, screenOf, sentOf } from './screen.ts'

const body = (text: string) => ({ root: { children: [{ type: 'text', text }] } })

const form = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }]))

test.each([
  ['a letter more', { title: 'Hai' }, { title: 'Hai ' }, true],
  ['nothing for nothing', { title: null }, { title: '' }, false],
  ['a field that comes later, empty', {}, { summary: undefined }, false],
  ['a row more', { menu: 1 }, { menu: 2, 'menu.1.label': 'Tin' }, true],
  ['the same text in a new object', { body: body('Chào') }, { body: body('Chào') }, false],
  ['another text', { body: body('Chào') }, { body: body('Chào cô') }, true],
  ['a relation taken away', { coAuthors: ['a', 'b'] }, { coAuthors: ['a'] }, true],
  ['what the office writes itself', { rev: 1, changedAt: 'x' }, { rev: 2, changedAt: 'y' }, false],
  ['what is made of a title', { titleOrder: 'a', derivation: 0 }, { titleOrder: 'b' }, false],
  ['a box unticked', { 'linkGroups.0.footer': true }, { 'linkGroups.0.footer': false }, true],
])('%s', (_, before, after, expected) => {
  expect(differ(screenOf(form(before)), screenOf(form(after)))).toBe(expected)
})

describe('what an editor holds already', () => {
  const late = new Map([['body', body('Chào cô')]])

  it('counts before the form knows of it', () => {
    const fields = form({ body: body('Chào') })
    expect(differ(screenOf(fields), screenOf(fields, late))).toBe(true)
  })

  it('is what is sent', () => {
    const data = { title: 'T', body: body('Chào'), rev: 3, state: 'published', searchText: 't' }
    expect(sentOf(data, late, 7)).toEqual({ title: 'T', body: body('Chào cô'), rev: 7 })
  })
})
