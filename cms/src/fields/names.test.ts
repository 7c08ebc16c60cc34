import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { namesIn, namesOf } from './names.ts'

const picture = (name: string, hasMany = false): Field => ({
  name,
  type: 'upload',
  relationTo: 'media',
  ...(hasMany ? { hasMany: true } : {}),
})

const attachments: Field = {
  name: 'attachments',
  type: 'upload',
  relationTo: 'files',
  hasMany: true,
}

/** A form with pictures at every kind of place. */
const FORM: Field[] = [
  { name: 'title', type: 'text' },
  picture('poster'),
  picture('album', true),
  attachments,
  { name: 'body', type: 'richText' },
  { name: 'speaker', type: 'group', fields: [picture('portrait')] },
  { name: 'steps', type: 'array', fields: [picture('drawing')] },
  { type: 'row', fields: [picture('left')] },
  { type: 'tabs', tabs: [{ label: 'Ảnh', fields: [picture('inTab')] }] },
]

const text = (...ids: string[]) => ({
  root: { children: [{ children: ids.map((value) => ({ type: 'upload', value })) }] },
})

it.each<[string, object, [string, string][]]>([
  ['nothing', {}, []],
  ['no picture', { title: 'a1', poster: null, album: null, body: null, steps: null }, []],
  ['one by its id', { poster: 'a1' }, [['a1', 'poster']]],
  ['one with its row', { poster: { id: 'a1', alt: 'x' } }, [['a1', 'poster']]],
  [
    'several',
    { album: ['a1', { id: 'a2' }] },
    [
      ['a1', 'album'],
      ['a2', 'album'],
    ],
  ],
  [
    'inside a text',
    { body: text('a1', 'a2') },
    [
      ['a1', 'body'],
      ['a2', 'body'],
    ],
  ],
  ['in a group', { speaker: { portrait: 'a1' } }, [['a1', 'speaker']]],
  [
    'in rows',
    { steps: [{ drawing: 'a1' }, {}, { drawing: 'a2' }] },
    [
      ['a1', 'steps'],
      ['a2', 'steps'],
    ],
  ],
  [
    'in a row and a tab of the form',
    { left: 'a1', inTab: 'a2' },
    [
      ['a1', 'left'],
      ['a2', 'inTab'],
    ],
  ],
  ['values that are none', { poster: 7, album: 'a1', steps: 'x', speaker: [] }, [['a1', 'album']]],
])('pictures that a form names: %s', (_what, values, expected) => {
  const pictures = namesOf(namesIn(FORM, values), 'media')
  expect(pictures.map(({ id, field }) => [id, field])).toEqual(expected)
})

it('files and pictures are not taken for each other', () => {
  const values = { poster: 'a1', attachments: ['f1', { id: 'f2' }], body: text('a2') }
  const ids = (library: 'media' | 'files') =>
    namesOf(namesIn(FORM, values), library).map(({ id }) => id)
  expect([ids('media'), ids('files')]).toEqual([
    ['a1', 'a2'],
    ['f1', 'f2'],
  ])
})
