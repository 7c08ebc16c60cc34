import type { Field } from 'payload'
import { expect, it, test } from 'vitest'
import { endlessTexts, isEndless } from './endless.ts'

const FIELDS: Field[] = [
  { name: 'title', type: 'text', maxLength: 10 },
  { name: 'ours', type: 'text' },
  { name: 'body', type: 'richText' },
  { type: 'row', fields: [{ name: 'inRow', type: 'textarea', maxLength: 10 }] },
  { name: 'group', type: 'group', fields: [{ name: 'name', type: 'text', maxLength: 10 }] },
  { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text', maxLength: 10 }] },
  { name: 'words', type: 'text', hasMany: true, maxLength: 10 },
]

const LONG = 'a'.repeat(201)

test.each<[string, object, string[]]>([
  ['as long as may be looked at', { title: 'a'.repeat(200) }, []],
  ['longer', { title: LONG }, ['title']],
  ['without a limit of its own', { ours: 'a'.repeat(40_001) }, ['ours']],
  ['a text of the editor, which has its own limits', { body: LONG }, []],
  ['in a row of fields', { inRow: LONG }, ['inRow']],
  ['in a group', { group: { name: LONG } }, ['group.name']],
  ['in rows', { rows: [{ label: 'a' }, { label: LONG }] }, ['rows.1.label']],
  ['among several', { words: ['a', LONG] }, ['words.1']],
  ['not of the form of its field', { title: { label: LONG }, group: LONG, rows: [LONG] }, []],
  ['of no field', { nothing: LONG }, []],
])('%s', (_, row, paths) => {
  expect(endlessTexts(FIELDS, row).map(({ path }) => path)).toEqual(paths)
})

it('lists in lists are not followed', () => {
  let deep: unknown = LONG
  for (let level = 0; level < 100_000; level++) deep = [deep]
  expect(endlessTexts(FIELDS, { words: deep, rows: deep, title: deep })).toEqual([])
})

it('says how long it may be', () => {
  expect(endlessTexts(FIELDS, { title: LONG })).toEqual([{ path: 'title', maxLength: 10 }])
  expect(isEndless(FIELDS[0]!, LONG)).toBe(true)
})
