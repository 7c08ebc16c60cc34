import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import { GOVERNED_TYPES, typeIn } from '@bbt/shared/types/index.ts'
import type { FlattenedField } from 'payload'
import { createLocalReq } from 'payload'
import { samplePdf } from '../src/files/samplePdf.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ASKABLE } from '../src/access/lists/allowed.ts'
import type { Row } from '../src/platform/rows.ts'
import { renewDerived } from '../src/access/lists/renew.ts'
import { allWhere, byId } from '../src/platform/rows.ts'
import { articleIn } from './support/articles.ts'
import { figure } from './support/figures.ts'
import { uploadFile } from './support/files.ts'
import { picture, uploadPicture } from './support/pictures.ts'
import { itemIn, writerOf } from './support/samples.ts'
import type { Answer, PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { sized } from './support/size.ts'

let school: School
const ids: Record<string, string> = {}

type Listed =
  GovernedCollection | 'media' | 'files' | 'users' | 'appointments' | 'units' | 'categories'
const LISTED = Object.keys(ASKABLE) as Listed[]

beforeAll(async () => {
  school = await makeSchool()
  const req = await createLocalReq({}, school.payload)
  await renewDerived(req)
  const [term] = await allWhere(req, 'appointments', {}, { limit: 1 })
  for (const type of GOVERNED_TYPES) ids[type.collection] = await itemIn(school, type, 'draft')
  Object.assign(ids, {
    media: await savedPicture(),
    files: await savedFile(),
    users: school.people.admin,
    appointments: term?.id ?? '',
    units: school.units.get('hoa'),
    categories: school.categories.get('chuyenMon'),
  })
})
afterAll(() => school.close())

/** A picture that was saved once more: what is worked out at a save is worked out by then. */
async function savedPicture(): Promise<string> {
  const { id } = await uploadPicture(school, 'lan', 'Ảnh', await picture())
  await school.send('lan', 'PATCH', `/media/${id}`, { alt: 'Ảnh để hỏi' })
  return id
}

/** The same of a file. */
async function savedFile(): Promise<string> {
  const { id } = await uploadFile(school, 'lan', samplePdf(['Ng` ta']), { name: 'Tệp' })
  await school.send('lan', 'PATCH', `/files/${id}`, { name: 'Tệp để hỏi' })
  return id
}

const fieldsOf = (collection: Listed): FlattenedField[] =>
  school.payload.collections[collection].config.flattenedFields

/** Every field that no list may be asked about, also those that relations lead to. */
function closed(collection: Listed): string[] {
  const own = (slug: Listed, kind: 'where' | 'sort') =>
    fieldsOf(slug)
      .map(({ name }) => name)
      .filter((name) => ASKABLE[slug]?.[kind].includes(name) === false)
  const relations = fieldsOf(collection).flatMap((field) =>
    (field.type === 'relationship' || field.type === 'upload') &&
    typeof field.relationTo === 'string'
      ? own(field.relationTo as Listed, 'where').map((name) => `${field.name}.${name}`)
      : [],
  )
  return [...own(collection, 'where'), ...relations]
}

/** The ways in which a list can be asked about a field. */
const WAYS: Readonly<Record<string, (path: string) => string>> = {
  order: (path) => `sort=${path}`,
  'order, downwards': (path) => `sort=-${path}`,
  'order, after an honest one': (path) => `sort=createdAt,-${path}`,
  'order, in a list': (path) => `sort[0]=createdAt&sort[1]=${path}`,
  'order, with underscores': (path) => `sort=${path.replaceAll('.', '__')}`,
  'order, with a blank': (path) => `sort=%20${path}`,
  'there is one': (path) => `where[${path}][exists]=true`,
  'a part of it': (path) => `where[${path}][like]=a`,
  'one of these': (path) => `where[${path}][in]=a,b`,
  'more than': (path) => `where[${path}][greater_than]=a`,
  'with underscores': (path) => `where[${path.replaceAll('.', '__')}][exists]=true`,
  'in a choice': (path) => `where[or][0][id][exists]=true&where[or][1][${path}][like]=a`,
  'in a choice in capitals': (path) => `where[OR][0][${path}][like]=a`,
  'in two choices': (path) => `where[and][0][or][0][${path}][not_equals]=a`,
  'beside an honest one': (path) => `where[createdAt][exists]=true&where[${path}][exists]=false`,
  'of a list’s rows': (path) => `where[${path}][contains][id][exists]=true`,
  'through a relation’s rows': (path) =>
    `where[${path.split('.')[0] ?? ''}][contains][hash][like]=a`,
}

const isClosedWay = (way: string, collection: Listed, path: string) =>
  way.startsWith('order')
    ? ASKABLE[collection]?.sort.includes(path) !== true
    : !['of a list’s rows', 'through a relation’s rows'].includes(way) || path.includes('.')

describe('a list answers no question about what it does not show', () => {
  it.each(LISTED)('%s', async (collection) => {
    const got: string[] = []
    let tried = 0
    const ways = Object.entries(WAYS)
    const step = sized({ ci: 7, attack: 1 })
    for (const [at, path] of closed(collection).entries()) {
      for (const [index, [way, query]] of ways.entries()) {
        // Every way is gone by some field, and every field is asked about in some ways.
        if ((at + index) % step !== 0 || !isClosedWay(way, collection, path)) continue
        const part = tried % 5 === 0 ? '/count' : ''
        // How many there are is asked in no order.
        const place = way.startsWith('order') ? '' : part
        const answer = await school.send(
          'principal',
          'GET',
          `/${collection}${place}?${query(path)}`,
        )
        tried++
        if (answer.status !== 400) got.push(`${way}: ${path} ${answer.status}`)
      }
    }
    const atLeast = sized({ ci: 3, attack: 20 })
    figure({ name: 'questions about what is not shown', tried, failed: got.length, atLeast })
    expect(got).toEqual([])
  })

  it('nor a question that is none', async () => {
    const asked = [
      ...['where=hash', 'where[0][id][exists]=true', 'where[id]=x', 'where[or][id][exists]=true'],
      ...['where[or]=hash', 'where[or][0]=hash', 'where[id][exists][id][exists]=true'],
      ...['where[][exists]=true', 'where[.][exists]=true', 'where[unit.][exists]=true'],
      ...['where[and][0]=hash', 'where[and][0][0][id][exists]=true', 'sort=__proto__'],
      ...[
        'sort=constructor',
        'sort=,',
        'sort=-',
        'sort=--title',
        'sort=title,,hash',
        'sort[]=hash',
      ],
      ...['where[unit.id.id][exists]=true', 'where[author.name.hash][like]=a', '_id=1&sort=_id'],
      ...['where[_id][exists]=true', 'where[$where][equals]=1', 'where[id][$ne]=1'],
    ]
    const answers = await Promise.all(
      asked.map((query) => school.send('principal', 'GET', `/articles?${query}`)),
    )
    const got = asked.filter((_, at) => answers[at]?.status !== 400)
    figure({
      name: 'questions that are none',
      tried: asked.length,
      failed: got.length,
      atLeast: 20,
    })
    expect(got).toEqual([])
  })

  it('nor when the question comes by POST', async () => {
    const queries = closed('users')
      .filter((path) => ASKABLE['users']?.sort.includes(path) !== true)
      .flatMap((path) => [`sort=${path}`, `where[${path}][exists]=true`])
    const asked = await Promise.all(queries.map((query) => postedQuery(query)))
    const got = queries.filter((_, at) => asked[at]?.status === 200)
    figure({ name: 'questions by POST', tried: queries.length, failed: got.length, atLeast: 20 })
    expect(got).toEqual([])
  })
})

/** A question in the body, for addresses that would be too long. */
async function postedQuery(query: string): Promise<Response> {
  const authorization = `JWT ${await school.sessionOf('principal')}`
  const headers = {
    authorization,
    'content-type': 'application/x-www-form-urlencoded',
    'x-payload-http-method-override': 'GET',
  }
  const init = { method: 'POST', headers, body: query }
  return school.handle(new Request('http://localhost:3000/api/users', init))
}

/** Who may change most of a row of each collection. */
const KEEPERS: Readonly<Record<Exclude<Listed, GovernedCollection>, PersonName>> = {
  media: 'lan',
  files: 'lan',
  users: 'admin',
  appointments: 'principal',
  units: 'principal',
  categories: 'principal',
}

const keeperOf = (collection: Listed): PersonName => {
  const type = typeIn(collection)
  if (type) return writerOf(type)
  return KEEPERS[collection as keyof typeof KEEPERS]
}

/** Fields that no form has: of the row, derived, secret, or of the steps. */
function ours(collection: Listed): FlattenedField[] {
  return fieldsOf(collection).filter((field) => {
    const admin = (field.admin ?? {}) as { hidden?: boolean }
    const isHidden = ('hidden' in field && field.hidden) || admin.hidden === true
    return (isHidden || field.name === 'id') && field.name !== 'rev'
  })
}

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  text: ['cua-toi', '2001-01-01T00:00:00.000Z', ''],
  date: ['2001-01-01T00:00:00.000Z', '2099-01-01T00:00:00+07:00'],
  number: [999, -1],
  checkbox: [true, false],
  select: ['published', 'principal'],
  array: [[{ id: 'cua-toi' }]],
  relationship: ['cua-toi'],
}

const stored = async (collection: Listed, id: string) =>
  byId(await createLocalReq({}, school.payload), collection, id)

/** Databases disagree on what stands for nothing. */
const saved = (row: Row<Listed>, name: string) =>
  JSON.stringify((Reflect.get(row, name) as unknown) ?? null)

/** What differs between a row before and after, but for the time of the last save. */
function changedIn(before: Row<Listed>, after: Row<Listed>, names: readonly string[]): string[] {
  return names.filter((name) => name !== 'updatedAt' && saved(before, name) !== saved(after, name))
}

describe('what the office says of a row, no form sets', () => {
  it.each(LISTED)('%s', async (collection) => {
    const id = ids[collection] ?? ''
    const names = ours(collection).map(({ name }) => name)
    const got: string[] = []
    let tried = 0
    for (const { name, type } of ours(collection)) {
      for (const value of VALUES[type] ?? ['cua-toi']) {
        const before = await stored(collection, id)
        const rev: unknown = before && Reflect.get(before, 'rev')
        const change = { ...(rev !== undefined && { rev }), [name]: value }
        const answer = await school.send(
          keeperOf(collection),
          'PATCH',
          `/${collection}/${id}`,
          change,
        )
        const after = await stored(collection, id)
        tried++
        if (answer.status >= 500) got.push(`${name}: ${answer.status}`)
        if (!before || !after) got.push(`${name}: gone`)
        else
          got.push(
            ...changedIn(before, after, names).map((one) => `${name} = ${String(value)}: ${one}`),
          )
        if (after && Reflect.get(after, 'updatedAt') === value) got.push('updatedAt')
      }
    }
    figure({ name: 'fields that are the office’s', tried, failed: got.length, atLeast: 5 })
    expect(got).toEqual([])
  })
})

describe('no date beyond the window is taken', () => {
  const FAR = [
    ...['9999-12-31T23:59:59-14:00', '+010000-01-01T00:00:00Z', '2100-01-01T00:00:00+07:00'],
    ...['-000001-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '1899-12-31T12:00:00Z'],
    ...[
      '2026-02-30T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-11-30T24:00:00Z',
      '2026-11-30T25:00Z',
    ],
    ...['2026-11-30', '2026-11-30T07:00', 'Mon Nov 30 2026', '1764460800', 'Infinity', 'NaN', '0'],
    ...['2026-11-30T07:00:00+25:00', '２０２６-11-30T07:00:00Z', '2026-11-30T07:00:00Z; x'],
  ]

  it('as the time of a step', async () => {
    const id = await articleIn(school, 'approved')
    const { body } = await school.send('admin', 'GET', `/articles/${id}/workflow`)
    const { rev, digest } = body
    const path = `/articles/${id}/transitions`
    const answers: Answer[] = []
    for (const at of FAR) {
      answers.push(
        await school.send('admin', 'POST', path, { action: 'schedule', rev, digest, at }),
      )
    }
    const got = FAR.filter((_, index) => answers[index]?.status !== 422)
    figure({ name: 'times of steps', tried: FAR.length, failed: got.length, atLeast: 20 })
    expect(got).toEqual([])
  })

  it('in a field', async () => {
    const id = ids['articles'] ?? ''
    const got: string[] = []
    let tried = 0
    for (const field of ['datedOn', 'visibleFrom', 'visibleUntil']) {
      for (const value of FAR) {
        // A day without a time is a day, though no instant.
        if (field === 'datedOn' && value === '2026-11-30') continue
        const before = await stored('articles', id)
        const rev: unknown = before && Reflect.get(before, 'rev')
        const change = { rev, [field]: value }
        const { status } = await school.send('lan', 'PATCH', `/articles/${id}`, change)
        tried++
        if (status !== 400) got.push(`${field} ${value}: ${status}`)
      }
    }
    figure({ name: 'dates of fields', tried, failed: got.length, atLeast: 20 })
    expect(got).toEqual([])
  })

  it('as the days of an office', async () => {
    const place = { person: school.people.quan, office: 'writer', unit: school.units.get('doan') }
    const got: string[] = []
    const days = FAR.filter((day) => day !== '2026-11-30')
    for (const day of [...days, '2100-01-01', '9999-12-31', '0026-01-01', '2099-02-29']) {
      for (const term of [
        { from: '2099-01-01', to: day },
        { from: day, to: '2099-12-31' },
      ]) {
        const { status } = await school.send('principal', 'POST', '/appointments', {
          ...place,
          ...term,
        })
        if (status !== 422) got.push(`${day}: ${status}`)
      }
    }
    figure({ name: 'days of offices', tried: days.length * 2, failed: got.length, atLeast: 20 })
    expect(got).toEqual([])
  })
})
