import type { Field } from 'payload'
import { describe, expect, it, test } from 'vitest'
import { asOwn } from './rowIds.ts'

const text: Field = { name: 'label', type: 'text' }
const FIELDS: Field[] = [
  { name: 'menu', type: 'array', fields: [text] },
  {
    name: 'home',
    type: 'group',
    fields: [
      {
        name: 'systems',
        type: 'array',
        fields: [text, { name: 'links', type: 'array', fields: [text] }],
      },
    ],
  },
]

const PLACE = { item: 'this', path: [] }
const own = (data: Record<string, unknown>, stored: Record<string, unknown> = {}) =>
  asOwn(FIELDS, data, stored, PLACE)

const row = (id: unknown, label = 'x') => ({ id, label })
const ids = (data: Record<string, unknown>) =>
  (data['menu'] as { id?: unknown }[]).map(({ id }) => id)

const MADE = expect.stringMatching(/^[0-9a-f]{24}$/) as unknown

describe('the ids of rows', () => {
  test.each<[string, unknown[], unknown[], unknown[]]>([
    ['of the item stay, in any order', [row('a'), row('b')], [row('b'), row('a')], ['b', 'a']],
    ['of another item become its own', [], [row('foreign')], [MADE]],
    ['that come twice become two', [row('a')], [row('a'), row('a')], ['a', MADE]],
    [
      'that are no text are left to the database',
      [row('a')],
      [row(7), row(null)],
      [undefined, undefined],
    ],
  ])('%s', (_, stored, sent, expected) => {
    expect(ids(own({ menu: sent }, { menu: stored }))).toEqual(expected)
  })

  it('are the same again for a form that goes on sending the ones it knows', () => {
    const sent = { menu: [row('foreign'), row('foreign')] }
    const first = own(sent)
    expect(own(sent, first)).toEqual(first)
    expect(new Set(ids(first)).size).toBe(2)
  })

  it('are other ones in another item', () => {
    const sent = { menu: [row('foreign')] }
    expect(ids(own(sent))).not.toEqual(ids(asOwn(FIELDS, sent, {}, { item: 'other', path: [] })))
  })

  it('of lists in rows and groups are looked at too, and nothing else is changed', () => {
    const stored = { home: { systems: [{ ...row('s'), links: [row('l')] }] } }
    const sent = { home: { systems: [{ ...row('s', 'mới'), links: [row('l'), row('foreign')] }] } }
    expect(own({ title: 'T', ...sent }, stored)).toEqual({
      title: 'T',
      home: { systems: [{ id: 's', label: 'mới', links: [row('l'), { id: MADE, label: 'x' }] }] },
    })
  })
})
