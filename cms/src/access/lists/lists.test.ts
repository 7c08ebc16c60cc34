import { expect, it } from 'vitest'
import type { Config, ConfigOf } from './paths.ts'
import { searchedAs } from './searched.ts'
import { sortedAs } from './sorted.ts'

const relation = (name: string, relationTo: string | string[], hasMany = false) =>
  ({ type: 'relationship', name, relationTo, hasMany }) as never
const derived = (search: string[], order: Record<string, string>) =>
  ({
    type: 'text',
    name: 'searchText',
    custom: {
      derived: {
        search,
        order: Object.fromEntries(
          Object.entries(order).map(([from, name]) => [from, { name, key: String }]),
        ),
      },
    },
  }) as never

const config = (slug: string, useAsTitle: string, fields: unknown[]): Config =>
  ({ slug, fields, flattenedFields: fields, admin: { useAsTitle } }) as unknown as Config

const CONFIGS: Record<string, Config> = {
  articles: config('articles', 'title', [
    ...[
      relation('unit', 'units'),
      relation('author', 'users'),
      relation('coAuthors', 'users', true),
    ],
    ...[
      relation('contributors', 'users', true),
      derived(['title', 'summary'], { title: 'titleOrder' }),
    ],
  ]),
  units: config('units', 'name', [derived(['name'], { name: 'nameOrder' })]),
  users: config('users', 'name', [derived(['name', 'email'], { name: 'sortKey' })]),
  appointments: config('appointments', 'office', [
    ...[relation('person', 'users'), derived(['note'], { note: 'noteOrder' })],
  ]),
}
const configOf: ConfigOf = (slug) => CONFIGS[slug]
const of = (slug: string) => CONFIGS[slug]!

it.each<[string, object, object]>([
  ['articles', { searchText: { like: 'ĐẠI HỘI' } }, { searchText: { like: 'dai hoi' } }],
  ['articles', { title: { like: 'Thủy Tiên' } }, { searchText: { like: 'thuy tien' } }],
  [
    'articles',
    { title: { like: 'Thuỷ', not_like: 'Tiên'.normalize('NFD') } },
    { and: [{ searchText: { like: 'thuy' } }, { searchText: { not_like: 'tien' } }] },
  ],
  [
    'articles',
    { title: { equals: ' Thuỷ\u200b '.normalize('NFD') } },
    { title: { equals: 'Thuỷ' } },
  ],
  ['articles', { title: { exists: true } }, { title: { exists: true } }],
  ['articles', { 'unit.name': { contains: 'Hoá' } }, { 'unit.searchText': { contains: 'hoa' } }],
  [
    'articles',
    { or: [{ id: { in: ['a', 'b'] } }, { AND: [{ author: { equals: 'c' } }] }] },
    { or: [{ id: { in: ['a', 'b'] } }, { and: [{ author: { equals: 'c' } }] }] },
  ],
  [
    'appointments',
    { searchText: { like: 'Thuỷ' } },
    {
      or: [
        { searchText: { like: 'thuy' } },
        { 'person.searchText': { like: 'thuy' } },
        { 'unit.searchText': { like: 'thuy' } },
      ],
    },
  ],
  ['units', {}, {}],
])('%s, where %j', (slug, where, asked) => {
  expect(searchedAs(of(slug), where, configOf)).toEqual(asked)
})

it.each<[string, unknown]>([
  ['users', { hash: { like: 'a' } }],
  ['users', { or: [{ name: { like: 'a' } }, { salt: { like: 'a' } }] }],
  ['users', { OR: [{ and: [{ resetPasswordToken: { exists: true } }] }] }],
  ['articles', { 'author.hash': { like: 'a' } }],
  ['articles', { author__hash: { like: 'a' } }],
  ['articles', { 'author.name.hash': { like: 'a' } }],
  ['articles', { author: { contains: { hash: { like: 'a' } } } }],
  ['articles', { 'contributors.name': { like: 'a' } }],
  ['articles', { digest: { exists: true } }],
  ['articles', { title: 'x' }],
  ['articles', { and: { title: { like: 'x' } } }],
  ['articles', { and: ['title'] }],
  ['articles', [{ title: { like: 'x' } }]],
  ['articles', 'title'],
  ['revisions', { digest: { exists: true } }],
])('%s, where %j is not asked', (slug, where) => {
  const collection = CONFIGS[slug] ?? config(slug, 'id', [])
  expect(searchedAs(collection, where, configOf)).toBeNull()
})

it.each<[string, unknown, string[]]>([
  ['articles', 'title', ['titleOrder']],
  ['articles', '-title, createdAt', ['-titleOrder', 'createdAt']],
  ['articles', ['unit', '-author'], ['unit.nameOrder', '-author.sortKey']],
  ['users', 'name', ['sortKey']],
  ['appointments', '-person', ['-person.sortKey']],
])('%s, sorted by %j', (slug, sort, asked) => {
  expect(sortedAs(of(slug), sort, configOf)).toEqual(asked)
})

it.each<[string, unknown]>([
  ['users', 'hash'],
  ['users', 'name,-salt'],
  ['articles', 'author.hash'],
  ['articles', 'author__hash'],
  ['articles', ['title', '-author.resetPasswordToken']],
  ['articles', 'coAuthors'],
  ['articles', '--title'],
  ['articles', { title: 1 }],
  ['articles', 'digest'],
  ['decisions', 'seq'],
])('%s is not sorted by %j', (slug, sort) => {
  expect(sortedAs(CONFIGS[slug] ?? config(slug, 'id', []), sort, configOf)).toBeNull()
})
