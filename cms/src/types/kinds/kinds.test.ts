import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import type { KindName } from '@bbt/shared/types/kind.ts'
import { choices } from '@bbt/shared/types/kinds/choices.ts'
import { relation, relations } from '@bbt/shared/types/kinds/relation.ts'
import { text as words } from '@bbt/shared/types/kinds/text.ts'
import { describe, expect, it, test } from 'vitest'
import { contentFields } from '../fields.ts'
import { FORM_KINDS } from './index.ts'
import type { There } from './kind.ts'

const picture = {
  sha256: 'a'.repeat(64),
  format: 'jpg',
  width: 800,
  height: 600,
  alt: 'Sân trường',
  variants: [],
} as const

const file = { sha256: 'c'.repeat(64), format: 'pdf', bytes: 1, name: 'Quyết định' } as const

const unit = { id: 'u1', slug: 'to-hoa', name: ' Tổ  Hoá ', kind: 'department' }
const category = { id: 'c1', slug: 'chuyen-mon', name: 'Chuyên môn' }

const THERE = {
  images: new Map([['p1', picture]]),
  files: new Map([['f1', file]]),
  units: new Map([['u1', unit]]),
  categories: new Map([['c1', category]]),
  items: new Map([['articles/a1', 'Khai giảng']]),
} as unknown as There

/** A kind that says nothing by which a value is read. */
const WORDS = words('Chữ', 20)

const text = (...children: object[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
})
const upload = (value: string) => ({ type: 'upload', version: 3, relationTo: 'media', value })

describe('what is frozen of a value', () => {
  it.each<
    [kind: Exclude<KindName, 'choices' | 'relation' | 'relations'>, value: unknown, frozen: unknown]
  >([
    ['text', '  Nghỉ   Tết ', 'Nghỉ Tết'],
    ['text', ' \u200b ', undefined],
    ['text', 7, undefined],
    ['image', 'p1', picture],
    ['image', { id: 'p1' }, picture],
    ['image', 'p2', undefined],
    ['image', null, undefined],
    ['files', ['f1', { id: 'f1' }, 'f2'], [file]],
    ['files', ['f2'], undefined],
    ['files', 'f1', undefined],
    ['pictures', text(upload('p1'), upload('p2'), upload('p1')), [picture]],
    ['pictures', text(), undefined],
    ['unit', 'u1', { slug: 'to-hoa', name: 'Tổ Hoá', kind: 'department' }],
    ['unit', 'u2', undefined],
    ['category', { id: 'c1' }, { slug: 'chuyen-mon', name: 'Chuyên môn' }],
    ['category', undefined, undefined],
    ['day', '2027-02-14T05:00:00.000Z', '2027-02-14'],
    ['day', '2027-02-30', '2027-02-30'],
    ['day', '', undefined],
    ['instant', '2027-01-10T08:00:00+07:00', '2027-01-10T01:00:00.000Z'],
    ['instant', 'mai', 'mai'],
    ['instant', null, undefined],
    [
      'values',
      { id: 'r1', name: ' Trường ', note: '', links: [{ id: 'r2', label: 'Bộ' }] },
      { name: 'Trường', links: [{ label: 'Bộ' }] },
    ],
    ['values', { id: 'r1', note: '' }, undefined],
    ['values', false, false],
    ['html', null, undefined],
    ['choice', 'urgent', 'urgent'],
    ['choice', null, undefined],
    ['flag', true, true],
    ['flag', false, undefined],
    ['flag', 'true', undefined],
    ['integer', 2026, 2026],
    ['integer', 0, 0],
    ['integer', null, undefined],
  ])('%s: %j', async (kind, value, frozen) => {
    const { value: found } = await FORM_KINDS[kind].frozen(value, THERE, WORDS)
    expect(found).toEqual(frozen)
  })

  it.each([
    [
      ['staff', 'parents'],
      ['parents', 'staff'],
    ],
    [['parents', 'parents', 'x'], ['parents']],
    [[], undefined],
    ['parents', undefined],
    [null, undefined],
  ])('choices: %j', async (value, frozen) => {
    const options = { parents: { label: 'Phụ huynh' }, staff: { label: 'Giáo viên' } }
    const kind = choices('Gửi đến', options)
    const { value: found } = await FORM_KINDS.choices.frozen(value, THERE, kind)
    expect(found).toEqual(frozen)
  })

  const A1 = { item: 'articles/a1', title: 'Khai giảng' }
  const GONE = ['Thay thế: mục đã chọn không còn trên trang. Chọn mục khác, hoặc bỏ trống.']

  it.each([
    ['a1', { value: A1 }],
    [{ id: 'a1', title: 'Tên đang viết' }, { value: A1 }],
    ['a2', { faults: GONE }],
    [null, {}],
  ])('relation: %j', async (value, frozen) => {
    const kind = relation('Thay thế', 'articles')
    expect(await FORM_KINDS.relation.frozen(value, THERE, kind)).toEqual(frozen)
  })

  it.each([
    [['a1'], { value: [A1], faults: [] }],
    [['a1', 'a2', 'a3'], { value: [A1], faults: GONE }],
    [[], { faults: [] }],
    [null, { faults: [] }],
  ])('relations: %j', async (value, frozen) => {
    const kind = relations('Thay thế', 'articles', 3)
    expect(await FORM_KINDS.relations.frozen(value, THERE, kind)).toEqual(frozen)
  })

  it('of a text that cannot be shown: why', async () => {
    const { faults } = await FORM_KINDS.html.frozen(text(upload('p2')), THERE, WORDS)
    expect(faults).toEqual(['Nội dung, ảnh 1: ảnh không còn trong kho ảnh.'])
  })
})

/** Names of the fields of each form, in order: where a form changes, its columns and its migration do. */
test('the forms of the types', () => {
  const forms = GOVERNED_TYPES.map((type) => [
    type.collection,
    contentFields(type).map((field) => ('name' in field ? field.name : field.type)),
  ])
  expect(Object.fromEntries(forms)).toMatchObject({
    articles: [
      ...['title', 'summary', 'cover', 'body', 'category', 'unit', 'coAuthors', 'datedOn'],
      ...['visibleFrom', 'visibleUntil', 'slug', 'searchText', 'titleOrder', 'derivation'],
    ],
    'site-configurations': [
      ...['title', 'school', 'menu', 'linkGroups', 'home', 'unit', 'coAuthors'],
      ...['searchText', 'titleOrder', 'derivation'],
    ],
  })
})
