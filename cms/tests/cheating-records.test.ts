import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleIn } from './support/articles.ts'
import type { Named, Who } from './support/attempts.ts'
import { broken } from './support/attempts.ts'
import { picture, pictureForm, uploadPicture } from './support/pictures.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

const PEOPLE = [
  'lan',
  'bao',
  'academic',
  'activities',
  'principal',
  'admin',
  'mai',
  'admin2',
  null,
] as const

let school: School
let first: (
  collection:
    'revisions' | 'decisions' | 'publication-feed' | 'appointment-events' | 'appointments',
) => Promise<string>

beforeAll(async () => {
  school = await makeSchool()
  await articleIn(school, 'published')
  await school.send('admin2', 'GET', '/users/me')
  const gone = `/users/${school.people.admin2}`
  const closed = await school.send('principal', 'PATCH', gone, { active: false })
  if (closed.status !== 200) throw new Error(closed.text)
  first = async (collection) => {
    const { docs } = await school.payload.find({ collection, overrideAccess: true, limit: 1 })
    return String(docs[0]?.id)
  }
})
afterAll(() => school.close())

const attempt = (
  as: Who,
  method: string,
  target: string,
  body?: unknown,
  isIgnored = false,
): Named => ({
  name: `${String(as)} ${method} ${target}`,
  attempt: async () => (await school.send(as, method, target, body)).status,
  isIgnored,
})

const held = (people: readonly Who[], tries: (as: Who) => Named[]) =>
  broken(school, people.flatMap(tries))

const everyId = '?where[id][exists]=true'

it.each(['revisions', 'decisions', 'publication-feed', 'appointment-events'] as const)(
  '%s are neither read nor written over REST',
  async (collection) => {
    const id = await first(collection)
    const row = {
      seq: 99,
      digest: 'd'.repeat(64),
      hash: 'e'.repeat(64),
      item: 'x',
      entry: '{}',
      canonical: '{}',
      url: '/',
    }
    const answer = await held(PEOPLE, (as) => [
      attempt(as, 'GET', `/${collection}`),
      attempt(as, 'GET', `/${collection}/${id}`),
      attempt(as, 'GET', `/${collection}/count`),
      attempt(as, 'POST', `/${collection}`, row),
      attempt(as, 'PATCH', `/${collection}/${id}`, row),
      attempt(as, 'PATCH', `/${collection}${everyId}`, { item: 'y' }),
      attempt(as, 'DELETE', `/${collection}/${id}`),
      attempt(as, 'DELETE', `/${collection}${everyId}`),
      attempt(as, 'POST', `/${collection}/${id}/duplicate`, {}),
    ])
    expect(answer).toEqual([])
  },
)

describe('appointments', () => {
  const others = PEOPLE.filter((as) => as !== 'principal')
  const day = { from: '2099-01-01' }

  it('are made and ended by the principal alone, and changed by nobody', async () => {
    const id = await first('appointments')
    const own = (as: Who) => ({
      person: as === null ? school.people.lan : school.people[as],
      ...day,
    })
    expect([
      ...(await held(others, (as) => [
        attempt(as, 'POST', '/appointments', { ...own(as), office: 'principal' }),
        attempt(as, 'POST', '/appointments', {
          ...own(as),
          office: 'head',
          unit: school.units.get('hoa'),
        }),
        attempt(as, 'POST', `/appointments/${id}/end`),
      ])),
      ...(await held(PEOPLE, (as) => [
        attempt(as, 'PATCH', `/appointments/${id}`, { office: 'principal', unit: null }),
        attempt(as, 'PATCH', `/appointments/${id}`, { from: '2019-01-01' }),
        attempt(as, 'PATCH', `/appointments${everyId}`, { to: '2020-01-01' }),
        attempt(as, 'DELETE', `/appointments/${id}`),
        attempt(as, 'DELETE', `/appointments${everyId}`),
        attempt(as, 'POST', `/appointments/${id}/duplicate`, {}),
      ])),
    ]).toEqual([])
  })

  it.each<[string, object]>([
    ['in the past', { office: 'websiteAdmin', from: '2020-01-01' }],
    ['without a day', { office: 'websiteAdmin' }],
    ['on a day that is none', { office: 'websiteAdmin', from: '2099-13-45' }],
    ['ending before it begins', { office: 'websiteAdmin', from: '2099-02-01', to: '2099-01-01' }],
    ['of an unknown office', { office: 'superAdmin', ...day }],
    ['to a unit’s office without a unit', { office: 'head', ...day }],
    ['delegated without an end', { office: 'websiteAdmin', delegatedBy: 'admin', ...day }],
    [
      'delegated to oneself',
      { office: 'websiteAdmin', delegatedBy: 'lan', to: '2099-03-01', ...day },
    ],
  ])('are not made %s, also by the principal', async (_, asked) => {
    const { delegatedBy } = asked as { delegatedBy?: 'admin' | 'lan' }
    const body = {
      person: school.people.lan,
      ...asked,
      ...(delegatedBy && { delegatedBy: school.people[delegatedBy] }),
    }
    expect(await held(['principal'], (as) => [attempt(as, 'POST', '/appointments', body)])).toEqual(
      [],
    )
  })
})

it.each(['units', 'categories'])('%s are kept by the principal alone', async (collection) => {
  const key = collection === 'units' ? school.units.get('hoa') : school.categories.get('chuyenMon')
  const target = `/${collection}/${key ?? ''}`
  const row = {
    name: randomUUID(),
    kind: 'department',
    headTitle: 'X',
    stage1: false,
    approver: 'principal',
  }
  expect([
    ...(await held(
      PEOPLE.filter((as) => as !== 'principal'),
      (as) => [
        attempt(as, 'POST', `/${collection}`, row),
        attempt(as, 'PATCH', target, { stage1: false, approver: 'principal', name: 'Khác' }),
      ],
    )),
    ...(await held(PEOPLE, (as) => [
      attempt(as, 'PATCH', `/${collection}${everyId}`, { name: 'Khác' }),
      attempt(as, 'DELETE', target),
      attempt(as, 'DELETE', `/${collection}${everyId}`),
      attempt(as, 'POST', `${target}/duplicate`, {}),
    ])),
  ]).toEqual([])
})

it('media keep their bytes, their words are their uploader’s, and nobody deletes them', async () => {
  const { id } = await uploadPicture(school, 'lan', 'Bến sông', await picture())
  const other = await picture('#aa3311')
  const target = `/media/${id}`
  expect([
    ...(await held(PEOPLE, (as) => [
      attempt(as, 'PATCH', target, pictureForm(other, { alt: 'Ảnh khác' })),
      attempt(as, 'PATCH', `/media${everyId}`, { alt: 'Cả loạt' }),
      attempt(as, 'DELETE', target),
      attempt(as, 'DELETE', `/media${everyId}`),
      attempt(as, 'POST', `${target}/duplicate`, {}),
    ])),
    ...(await held(
      PEOPLE.filter((as) => as !== 'lan'),
      (as) => [attempt(as, 'PATCH', target, { alt: 'Lời khác' })],
    )),
    ...(await held(['lan'], (as) => [
      attempt(as, 'PATCH', target, { sha256: 'd'.repeat(64), filename: 'khac.jpg' }, true),
      attempt(
        as,
        'PATCH',
        target,
        { uploadedBy: school.people.quan, units: [], format: 'png' },
        true,
      ),
      attempt(
        as,
        'PATCH',
        target,
        { url: 'http://127.0.0.1:9/', width: 9, mimeType: 'text/html' },
        true,
      ),
      attempt(as, 'PATCH', `${target}?uploadEdits[crop][x]=1&uploadEdits[widthInPixels]=9`, {
        alt: 'Cắt',
      }),
    ])),
    ...(await held(['admin2', null], (as) => [
      attempt(as, 'POST', '/media', pictureForm(other, { alt: 'Ai gửi' })),
    ])),
  ]).toEqual([])
})
