import { describe, expect, expectTypeOf, it, test } from 'vitest'
import type { z } from 'zod'
import { only, under } from './address.ts'
import { contentType } from './define.ts'
import { optional } from './kind.ts'
import { image } from './kinds/pictures.ts'
import { prose } from './kinds/prose.ts'
import { relation, relations } from './kinds/relation.ts'
import { text } from './kinds/text.ts'
import { after, instant } from './kinds/times.ts'
import { listed, monthOf } from './lists.ts'
import { comeBy } from './moments.ts'

const notice = contentType({
  name: 'notice',
  collection: 'notices',
  label: { one: 'Thông báo', many: 'Thông báo' },
  address: under('/thong-bao/'),
  route: { stage1: true, approver: 'principal' },
  isPermanent: false,
  fields: {
    title: text('Tiêu đề', 20),
    ...prose('Nội dung', 'body'),
    poster: optional(image('Áp phích')),
    validFrom: optional(instant('Có hiệu lực từ')),
    validUntil: optional(after('validFrom', instant('Hết hiệu lực lúc'))),
    supersedes: optional(relation('Thay thế', 'notices')),
    basedOn: optional(relations('Căn cứ', 'documents', 2)),
  },
  // Where it stands while it is in force, and afterwards.
  lists: ({ validUntil }, { day, hasCome }) =>
    validUntil !== undefined && hasCome(validUntil)
      ? listed(day, monthOf(day))
      : listed(day, 'all:notice', monthOf(day)),
  neighbours: { supersedes: 'both' },
})

const picture = {
  sha256: 'a'.repeat(64),
  format: 'jpg',
  width: 800,
  height: 600,
  alt: 'Sân trường',
} as const

const full = {
  type: 'notice',
  url: '/thong-bao/nghi-tet/',
  title: 'Nghỉ Tết',
  bodyHtml: '<p>Từ 14/02.</p>',
  images: [{ ...picture, sha256: 'b'.repeat(64), caption: 'Hoa mai', credit: 'Đoàn trường' }],
  poster: picture,
  validFrom: '2027-01-10T01:00:00Z',
  validUntil: '2027-02-22T17:00:00Z',
  supersedes: { item: 'notices/7f3a', title: 'Nghỉ lễ' },
  basedOn: [
    { item: 'documents/1', title: 'Quyết định 84' },
    { item: 'documents/2', title: 'Quyết định 85' },
  ],
} as const

describe('the contract that follows from a description', () => {
  it('has its fields, their types, and no other', () => {
    expect(notice.contract.parse(full)).toEqual(full)
    expect(notice.contract.safeParse({ ...full, state: 'draft' }).success).toBe(false)
    type Notice = z.infer<typeof notice.contract>
    expectTypeOf<Notice['type']>().toEqualTypeOf<'notice'>()
    expectTypeOf<Notice['title']>().toEqualTypeOf<string>()
    expectTypeOf<Notice['validUntil']>().toEqualTypeOf<string | undefined>()
  })

  it.each([
    [
      'a text that is too long',
      { title: 'x'.repeat(21) },
      'title',
      'Tiêu đề: cần có, tối đa 20 ký tự.',
    ],
    ['an empty body', { bodyHtml: '' }, 'body', /^Nội dung: chưa có chữ nào/],
    [
      'a picture without words',
      { poster: { ...picture, alt: '' } },
      'poster',
      /^Áp phích: chưa có mô tả/,
    ],
    [
      'one inside the text',
      { images: [{ ...picture, caption: ' ' }] },
      'body',
      /^Ảnh trong bài: có ảnh có chú thích/,
    ],
    [
      'bytes that are no picture',
      { poster: { ...picture, width: 0 } },
      'poster',
      'Áp phích: chưa dùng được.',
    ],
    [
      'a moment that is none',
      { validFrom: 'mai' },
      'validFrom',
      'Có hiệu lực từ: không phải là một thời điểm.',
    ],
    [
      'an end before the beginning',
      { validUntil: '2027-01-01T00:00:00Z' },
      'validUntil',
      'Hết hiệu lực lúc: phải là một thời điểm sau “Có hiệu lực từ”.',
    ],
    [
      'another collection than that of the relation',
      { supersedes: { item: 'articles/1', title: 'Bài' } },
      'supersedes',
      'Thay thế: chưa chọn được mục này. Chọn lại từ danh sách.',
    ],
    [
      'an address where an item is to be named',
      { basedOn: [{ item: '/van-ban/84/', title: 'Quyết định 84' }] },
      'basedOn',
      'Căn cứ: chọn tối đa 2 mục, từ danh sách.',
    ],
    ['an address elsewhere', { url: '/tin-tuc/nghi-tet/' }, 'url', /^Đường dẫn: chỉ gồm/],
  ])('%s is told at its field', (_what, differing, field, words) => {
    const { error } = notice.contract.safeParse({ ...full, ...differing })
    const told = error?.issues.map(({ path }) => notice.problem(path)) ?? []
    expect(told).toEqual([
      {
        field,
        detail: typeof words === 'string' ? words : (expect.stringMatching(words) as string),
      },
    ])
  })
})

test('it is read in the order of its fields, its address last', () => {
  expect(notice.readable(full, (html) => html.replace(/<[^>]+>/g, ''))).toEqual([
    ['Tiêu đề', 'Nghỉ Tết'],
    ['Nội dung', 'Từ 14/02.'],
    ['Ảnh trong bài', '[bbbbbbbb] Sân trường — Hoa mai (Đoàn trường)'],
    ['Áp phích', '[aaaaaaaa] Sân trường'],
    ['Có hiệu lực từ', '10/01/2027, 08:00'],
    ['Hết hiệu lực lúc', '23/02/2027, 00:00'],
    ['Thay thế', 'Nghỉ lễ (notices/7f3a)'],
    ['Căn cứ', 'Quyết định 84 (documents/1)\nQuyết định 85 (documents/2)'],
    ['Đường dẫn', '/thong-bao/nghi-tet/'],
  ])
})

test('what was left out reads as nothing, and has no pictures', () => {
  const { type, url, title, bodyHtml } = full
  const bare = { type, url, title, bodyHtml }
  expect(notice.readable(bare, () => '').map(([, words]) => words)).toEqual([
    'Nghỉ Tết',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '/thong-bao/nghi-tet/',
  ])
  expect(notice.images(bare)).toEqual([])
  expect(notice.images(full).map(({ sha256 }) => sha256[0])).toEqual(['b', 'a'])
})

describe('what follows from a text for the public site', () => {
  it('is its moments, in order, in one spelling, each once', () => {
    expect(notice.moments(full)).toEqual(['2027-01-10T01:00:00.000Z', '2027-02-22T17:00:00.000Z'])
    expect(notice.moments({ ...full, validFrom: '2027-02-22T17:00:00Z' })).toEqual([
      '2027-02-22T17:00:00.000Z',
    ])
    expect(notice.moments({ url: '/thong-bao/nghi-tet/' })).toEqual([])
  })

  it('is the items that it names, and whether they show it as well', () => {
    expect(notice.relations(full)).toEqual([
      { name: 'supersedes', target: 'notices/7f3a', shown: 'both' },
      { name: 'basedOn', target: 'documents/1', shown: 'forward' },
      { name: 'basedOn', target: 'documents/2', shown: 'forward' },
    ])
  })

  it('is its places in lists, until its moment comes', () => {
    const at = (asOf: string) =>
      notice.places(full, { day: '2027-01-10', hasCome: comeBy(asOf) }).map(({ list }) => list)
    expect(at('2027-02-22T16:59:59.999Z')).toEqual(['all:notice', 'month:2027-01'])
    expect(at('2027-02-22T17:00:00.000Z')).toEqual(['month:2027-01'])
  })
})

describe('addresses', () => {
  const { slugOf, pathOf, is } = under('/thong-bao/')
  it.each([
    ['/thong-bao/nghi-tet/', 'nghi-tet'],
    ['/thong-bao/', null],
    ['/thong-bao/trang/2/', null],
    ['/thong-bao/nghi-tet', null],
    ['/thong-bao/Nghi-Tet/', null],
    ['/tin-tuc/nghi-tet/', null],
    ['https://evil.example/thong-bao/nghi-tet/', null],
  ])('%s is that of %s', (path, slug) => {
    expect([slugOf(path), is(path)]).toEqual([slug, slug !== null])
    if (slug !== null) expect(pathOf(slug)).toBe(path)
  })

  it('of what has one page', () => {
    const home = only('/')
    expect([home.is('/'), home.is('/a/'), home.slugOf('/'), home.pathOf('x')]).toEqual([
      true,
      false,
      null,
      '/',
    ])
  })
})
