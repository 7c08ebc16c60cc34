import type { Field } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ASKABLE } from '../src/access/lists/allowed.ts'
import { configsOf } from '../src/access/lists/paths.ts'
import { searchedAs } from '../src/access/lists/searched.ts'
import { sortedAs } from '../src/access/lists/sorted.ts'
import { renewDerived } from '../src/access/lists/renew.ts'
import { listedWhere } from '../src/platform/listed.ts'
import { setById } from '../src/platform/rows.ts'
import { draftArticle } from './support/articles.ts'
import { uploadPicture, picture } from './support/pictures.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

interface Shown {
  columns: string[]
  filters: string[]
}

/** What people see of a list: the columns they may sort by, and the fields they may filter by. */
function shown(fields: readonly Field[], before = ''): Shown {
  const all: Shown = { columns: [], filters: [] }
  for (const field of fields) {
    const admin = (field.admin ?? {}) as Record<string, unknown>
    const isHidden = 'hidden' in field && field.hidden
    if (isHidden || admin['disabled'] === true || field.type === 'ui') continue
    const path = 'name' in field ? before + field.name : before
    if ('fields' in field && field.type !== 'array') {
      const inner = shown(field.fields, 'name' in field ? `${path}.` : before)
      all.columns.push(...inner.columns)
      all.filters.push(...inner.filters)
      continue
    }
    // A list with rows of its own has no order, and its filters stand or fall with it.
    if (field.type !== 'array' && admin['disableListColumn'] !== true) all.columns.push(path)
    if (admin['disableListFilter'] !== true) all.filters.push(path)
  }
  return all
}

describe('what people see of a list, they may ask', () => {
  it('every column and every filter, of every collection that they see', async () => {
    const req = await createLocalReq({}, school.payload)
    const missing = school.config.collections
      .filter(({ slug, admin }) => admin.hidden !== true && !slug.startsWith('payload-'))
      .map((config) => {
        const { columns, filters } = shown(config.fields)
        const configOf = configsOf(req)
        return {
          slug: config.slug,
          columns: columns.filter((name) => sortedAs(config, name, configOf) === null),
          filters: filters.filter(
            (name) => searchedAs(config, { [name]: { exists: true } }, configOf) === null,
          ),
        }
      })
    expect(missing.length).toBeGreaterThan(5)
    const askable = Object.keys(ASKABLE).toSorted()
    expect(missing.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))).toEqual(
      askable.map((slug) => ({ slug, columns: [], filters: [] })),
    )
  })
})

it.each<[string, string, number, number]>([
  ['appointments', 'searchText', 10, 200],
  ['appointments', 'searchText', 11, 400],
  ['appointments', 'person.searchText', 20, 200],
  ['articles', 'coAuthors.searchText', 20, 200],
  ['articles', 'coAuthors.searchText', 21, 400],
  ['articles', 'coAuthors', 40, 200],
])('%s asked %s %i times: %i', async (collection, field, times, expected) => {
  const terms = Array.from({ length: times }, (_, n) => `where[or][${n}][${field}][like]=a${n}`)
  const { status } = await school.send('principal', 'GET', `/${collection}?${terms.join('&')}`)
  expect(status).toBe(expected)
})

it('an article’s list offers these columns, with words for each', () => {
  const { fields } = school.payload.collections.articles.config
  const { columns } = shown(fields)
  expect(columns.toSorted()).toEqual([
    ...['author', 'category', 'changedAt', 'cover', 'createdAt', 'datedOn', 'liveSince'],
    ...['scheduledFor', 'slug', 'state', 'submittedAt', 'title', 'unit', 'updatedAt'],
    ...['visibleFrom', 'visibleUntil'],
  ])
  const named = fields.filter((field) => 'name' in field && columns.includes(field.name))
  const words = named.map((field) => ('label' in field ? field.label : undefined))
  expect(
    words.filter((label) => typeof label === 'string' && /^[A-Z][a-z]+( [A-Z]|$)/.test(label)),
  ).toEqual([])
})

const listed = async (as: PersonName, path: string) => {
  const { status, body, text } = await school.send(as, 'GET', path)
  if (status !== 200) throw new Error(text)
  return body['docs'] as Record<string, string>[]
}

/** What a list answers, asked as its search box asks. */
const found = (as: PersonName, collection: string, words: string) =>
  listed(as, `/${collection}?limit=100&where[or][0][searchText][like]=${encodeURIComponent(words)}`)

const SPELLINGS = (words: string) => [
  words,
  words.normalize('NFD'),
  words.toUpperCase(),
  words.toLowerCase(),
]

describe('what is looked for is found, with marks and without', () => {
  beforeAll(async () => {
    await draftArticle(school, 'lan', { title: 'Đại hội Công đoàn cơ sở' })
    await draftArticle(school, 'lan', { title: 'Cô Thuỷ Tiên kể chuyện' })
    await uploadPicture(school, 'lan', 'Cây phượng trước Thư viện', await picture('#010203'))
    for (const name of ['Tổ Ngữ văn', 'Ủy ban Kiểm tra']) {
      const data = { name, kind: 'department', headTitle: 'Tổ trưởng' }
      const made = await school.send('principal', 'POST', '/units', data)
      if (made.status !== 201) throw new Error(made.text)
    }
    const category = { name: 'Đời sống', approver: 'principal' }
    await school.send('principal', 'POST', '/categories', category)
    const person = { name: 'Nguyễn Thị Thuý Ái', email: 'ai@truong.example', salutation: 'Cô' }
    const account = { ...person, password: 'Mat khau dau tien 2026 dai' }
    const made = await school.send('principal', 'POST', '/users', account)
    const { id } = made.body['doc'] as { id: string }
    const term = { from: '2099-01-01', to: '2099-12-31', note: 'Quyết định 12/QĐ' }
    const place = { person: id, office: 'writer', unit: school.units.get('doan') }
    const given = await school.send('principal', 'POST', '/appointments', { ...place, ...term })
    if (given.status !== 201) throw new Error(given.text)
  })

  it.each<[PersonName, string, string, string]>([
    ['lan', 'articles', 'đại hội', 'Đại hội Công đoàn cơ sở'],
    ['lan', 'articles', 'CÔNG ĐOÀN', 'Đại hội Công đoàn cơ sở'],
    ['lan', 'articles', 'dai hoi cong doan', 'Đại hội Công đoàn cơ sở'],
    ['lan', 'articles', 'Thủy Tiên', 'Cô Thuỷ Tiên kể chuyện'],
    ['lan', 'articles', 'Thuỷ\u200b Tiên', 'Cô Thuỷ Tiên kể chuyện'],
    ['lan', 'articles', 'Ｔｈｕỷ 𝐓𝐢𝐞̂𝐧', 'Cô Thuỷ Tiên kể chuyện'],
    ['lan', 'media', 'phượng', 'Cây phượng trước Thư viện'],
    ['lan', 'media', 'thư viện', 'Cây phượng trước Thư viện'],
    ['lan', 'users', 'thúy ái', 'Nguyễn Thị Thuý Ái'],
    ['lan', 'users', 'AI@truong', 'Nguyễn Thị Thuý Ái'],
    ['lan', 'units', 'uỷ ban', 'Ủy ban Kiểm tra'],
    ['lan', 'units', 'ngữ VĂN', 'Tổ Ngữ văn'],
    ['lan', 'categories', 'đời sống', 'Đời sống'],
    ['lan', 'appointments', 'Thúy Ái', 'Quyết định 12/QĐ'],
    ['lan', 'appointments', 'quyết định', 'Quyết định 12/QĐ'],
  ])('%s, %s: %s', async (as, collection, words, name) => {
    for (const typed of SPELLINGS(words)) {
      const rows = await found(as, collection, typed)
      const names = rows.map((row) => row['title'] ?? row['alt'] ?? row['name'] ?? row['note'])
      expect([typed, names]).toEqual([typed, [name]])
    }
  })

  it.each([
    ['articles', 'where[title][like]=ĐẠI HỘI', 1],
    ['articles', 'where[title][contains]=đại hội', 1],
    ['articles', `where[title][like]=${'đại hội'.normalize('NFD')}`, 1],
    ['articles', `where[title][equals]=${'Đại hội Công đoàn cơ sở'.normalize('NFD')} `, 1],
    ['articles', 'where[title][like]=đại lễ', 0],
    ['articles', 'where[unit.name][like]=HOÁ học', 2],
    ['users', 'where[name][like]=THUÝ', 1],
    ['appointments', 'where[person.name][like]=thuy ai', 1],
    ['appointments', 'where[unit.name][like]=thanh niên&where[person.name][like]=ái', 1],
  ])('%s, %s: %s', async (collection, query, count) => {
    expect(await listed('lan', `/${collection}?limit=100&${query}`)).toHaveLength(count)
  })
})

describe('lists are in the order of a Vietnamese dictionary', () => {
  const TITLES = [
    'Zalo',
    'Đoàn trường',
    'Ánh trăng',
    'Dạ hội',
    'an toàn',
    'Ấp ủ',
    'Ăn trưa',
    'Xuân',
  ]
  const SORTED = [
    'an toàn',
    'Ánh trăng',
    'Ăn trưa',
    'Ấp ủ',
    'Dạ hội',
    'Đoàn trường',
    'Xuân',
    'Zalo',
  ]

  it('articles by title, both ways', async () => {
    for (const title of TITLES) await draftArticle(school, 'quan', { title })
    const titles = async (sort: string) => {
      const rows = await listed('quan', `/articles?limit=100&sort=${sort}`)
      return rows.map(({ title }) => title).filter((title) => TITLES.includes(title ?? ''))
    }
    expect(await titles('title')).toEqual(SORTED)
    expect(await titles('-title')).toEqual(SORTED.toReversed())
  })

  it('units and categories by name, pictures by their words', async () => {
    for (const name of ['Tổ Ăn', 'Tổ Đá', 'Tổ Dù']) {
      const unit = { name, kind: 'department', headTitle: 'Tổ trưởng' }
      await school.send('principal', 'POST', '/units', unit)
      await school.send('principal', 'POST', '/categories', { name, approver: 'principal' })
      await uploadPicture(school, 'quan', name, await picture('#0a0b0c'))
    }
    for (const [collection, field] of [
      ['units', 'name'],
      ['categories', 'name'],
      ['media', 'alt'],
    ]) {
      const rows = await listed('quan', `/${collection!}?limit=100&sort=${field!}`)
      const names = rows.map((row) => row[field!]).filter((name) => /^Tổ .{2}$/u.test(name ?? ''))
      expect([collection, names]).toEqual([collection, ['Tổ Ăn', 'Tổ Dù', 'Tổ Đá']])
    }
  })

  it('people by their given name, and appointments and articles by people and units', async () => {
    const people = await listed('lan', '/users?limit=100&sort=name')
    const appointed = await listed('lan', '/appointments?limit=100&sort=person&depth=1')
    const names = appointed.map(({ person }) => (person as unknown as { name: string }).name)
    const order = people.map(({ name }) => name)
    expect(names).toEqual(names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(names.at(0)).toBe('Nguyễn Thị Thuý Ái')
    const byUnit = await listed('principal', '/appointments?limit=100&sort=unit&depth=1')
    const units = byUnit.flatMap(
      ({ unit }) => (unit as unknown as { name: string } | null)?.name ?? [],
    )
    expect([...new Set(units)]).toEqual(['Đoàn Thanh niên', 'Tổ Hoá học', 'Tổ Văn phòng'])
  })
})

it('rows of an older version get their copies at the start, and keep their times', async () => {
  const id = await draftArticle(school, 'lan', { title: 'Bài của bản cũ' })
  const req = await createLocalReq({}, school.payload)
  const [before] = await listedWhere(req, 'articles', { id: { equals: id } })
  const old = { searchText: null, titleOrder: null, derivation: null }
  await setById(req, 'articles', id, { ...old, updatedAt: before?.updatedAt })
  expect(await found('lan', 'articles', 'bài của bản cũ')).toEqual([])
  expect(await renewDerived(req)).toBeGreaterThan(0)
  expect(await renewDerived(req)).toBe(0)
  const [row] = await found('lan', 'articles', 'bài của bản cũ')
  const [after] = await listedWhere(req, 'articles', { id: { equals: id } })
  expect([row?.['id'], after]).toEqual([id, before])
})
