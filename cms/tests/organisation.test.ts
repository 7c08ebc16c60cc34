import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginChain } from '../src/organisation/events.ts'
import { NOT_WATCHED, WATCHED } from '../src/organisation/watched.ts'
import { today } from '../src/platform/clock.ts'
import { dailyReport } from '../src/reports/daily.ts'
import { draftArticle, viewOf, walk } from './support/articles.ts'
import { broken } from './support/attempts.ts'
import type { Named } from './support/attempts.ts'
import { figure } from './support/figures.ts'
import { logIn } from './support/people.ts'
import { rawRows } from './support/rawRows.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { findingsIn } from './verify/tamperedSchool.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const unit = (key = 'hoa') => `/units/${school.units.get(key)!}`
const category = (key = 'chuyenMon') => `/categories/${school.categories.get(key)!}`
const user = (name: PersonName) => `/users/${school.people[name]}`

const patch = (as: PersonName, target: string, data: object, query = '') =>
  school.send(as, 'PATCH', `${target}${query}`, data)

/** The last entries of the chain, without what seals them. */
async function lastEntries(count: number) {
  const { docs } = await school.payload.find({
    collection: 'organisation-events',
    overrideAccess: true,
    sort: '-seq',
    limit: count,
  })
  return docs
    .map(({ entry }) => JSON.parse(entry) as Record<string, unknown>)
    .reverse()
    .map(({ kind, subject, values, changes, by }) => ({ kind, subject, values, changes, by }))
}

describe('every field that the rules read', () => {
  it('is watched, or is said why not: in one list or the other', () => {
    const { collections } = school.payload
    for (const slug of Object.keys(NOT_WATCHED) as (keyof typeof NOT_WATCHED)[]) {
      const { flattenedFields } = collections[slug].config
      const there = flattenedFields.map(({ name }) => name)
      const listed = [
        ...Object.keys(slug in WATCHED ? WATCHED[slug as keyof typeof WATCHED] : {}),
        ...Object.keys(NOT_WATCHED[slug]),
      ]
      expect(new Set(listed).size).toBe(listed.length)
      expect([slug, there.filter((name) => !listed.includes(name))]).toEqual([slug, []])
    }
  })

  it('of the watched collections has its other list', () => {
    expect(Object.keys(NOT_WATCHED)).toEqual(expect.arrayContaining(Object.keys(WATCHED)))
  })
})

describe('what decides who judges', () => {
  it('stands in the chain with old value, new value and who it was', async () => {
    const by = school.people.principal
    const subject = (target: string) => target.slice(1)
    await patch('principal', unit(), { name: 'Tổ Hoá – Sinh', headTitle: 'Trưởng nhóm' })
    await patch('principal', category(), { stage1: false, approver: 'principal', order: 9 })
    await patch('admin', user('lan'), { name: 'Phạm Thu Lan', salutation: 'Thầy' })
    await patch('admin', user('clerk'), { email: 'van.thu@truong.test' })
    await patch('principal', user('clerk'), { active: false })
    expect(await lastEntries(5)).toEqual([
      {
        kind: 'changed',
        subject: subject(unit()),
        by,
        changes: {
          name: { before: 'Tổ Hoá học', after: 'Tổ Hoá – Sinh' },
          headTitle: { before: 'Tổ trưởng', after: 'Trưởng nhóm' },
          slug: { before: 'to-hoa-hoc', after: 'to-hoa-sinh' },
        },
      },
      {
        kind: 'changed',
        subject: subject(category()),
        by,
        changes: {
          stage1: { before: true, after: false },
          approver: { before: 'vicePrincipalAcademic', after: 'principal' },
          order: { before: 1, after: 9 },
        },
      },
      {
        kind: 'changed',
        subject: subject(user('lan')),
        by: school.people.admin,
        changes: {
          name: { before: 'lan', after: 'Phạm Thu Lan' },
          salutation: { before: 'Cô', after: 'Thầy' },
        },
      },
      {
        kind: 'changed',
        subject: subject(user('clerk')),
        by: school.people.admin,
        changes: { email: { before: 'clerk@truong.test', after: 'van.thu@truong.test' } },
      },
      {
        kind: 'changed',
        subject: subject(user('clerk')),
        by,
        changes: { active: { before: true, after: false } },
      },
    ])
    expect(await findingsIn(school)).toEqual([])
  })

  it('that is new stands there whole, and what is saved without a change does not', async () => {
    const data = { name: 'Tổ Thể dục', kind: 'department', headTitle: 'Tổ trưởng' }
    const made = await school.send('principal', 'POST', '/units', data)
    const { id } = made.body['doc'] as { id: string }
    await patch('principal', `/units/${id}`, { name: 'Tổ Thể dục' })
    expect(await lastEntries(1)).toEqual([
      {
        kind: 'created',
        subject: `units/${id}`,
        by: school.people.principal,
        values: { ...data, slug: 'to-the-duc' },
      },
    ])
  })

  it('is sealed whole however little of the answer is asked for', async () => {
    const query = '?select[kind]=true&depth=0'
    expect((await patch('principal', unit('doan'), { name: 'Đoàn trường' }, query)).status).toBe(
      200,
    )
    expect(
      (await patch('admin', user('quan'), { name: 'Quân' }, '?select[email]=true')).status,
    ).toBe(200)
    expect(await findingsIn(school)).toEqual([])
    expect((await school.send('quan', 'GET', '/users/me')).body['user']).not.toBeNull()
  })

  it('is in the report of the day, with old and new value and on one line each', async () => {
    await patch('principal', unit('vanPhong'), { name: 'Văn phòng nhà trường' })
    const report = await dailyReport(await createLocalReq({}, school.payload), today())
    expect(report).toContain(
      'Tổ, đoàn thể “Văn phòng nhà trường”: Tên: “Tổ Văn phòng” → “Văn phòng nhà trường”',
    )
    expect(report).toContain(
      'Tài khoản “Phạm Thu Lan”: Họ và tên: “lan” → “Phạm Thu Lan”; Xưng hô: “Cô” → “Thầy” (Cô admin)',
    )
    expect(report).toContain('Chuyên mục “Chuyên môn”: Cần thẩm định: có → không; Người phê duyệt')
    expect(report).toContain('Tổ, đoàn thể “Tổ Thể dục”: mới lập (Cô principal)')
    expect(report).toMatch(/^Tổ chức và tài khoản thay đổi: \d+$/m)
  })
})

describe('the words of the public trace', () => {
  it('name the unit as the text that is approved does, not as somebody renames it meanwhile', async () => {
    const before = 'Tổ Văn phòng'
    await patch('principal', unit('vanPhong'), { name: before })
    const id = await draftArticle(school, 'admin', {
      title: 'Đổi tên giữa chừng',
      unit: 'vanPhong',
    })
    const place = { office: 'head', unit: school.units.get('vanPhong'), from: today() }
    await patch('principal', category('phongTrao'), { stage1: true })
    const { rev } = await viewOf(school, 'admin', id)
    await school.send('admin', 'PATCH', `/articles/${id}`, {
      rev,
      category: school.categories.get('phongTrao'),
    })
    const given = await school.send('principal', 'POST', '/appointments', {
      person: school.people.thuy,
      ...place,
    })
    expect(given.status).toBe(201)
    await walk(school, id, [['admin', 'submit']])
    await patch('principal', unit('vanPhong'), { name: 'Ban Giám hiệu tỉnh' })
    await walk(school, id, [
      ['thuy', 'endorse'],
      ['activities', 'approve'],
      ['admin2', 'publish'],
    ])
    const feed = await school.asPublisher('/publication/feed?after=0')
    const events = feed.body['events'] as { item: string; trace: { title: string }[] }[]
    const own = events.find(({ item }) => item === `articles/${id}`)!
    expect(own.trace.map(({ title }) => title)).toEqual([
      'Người viết',
      'Tổ trưởng Tổ Văn phòng',
      'Phó Hiệu trưởng cơ sở vật chất và phong trào',
      'Quản trị website',
    ])
  })

  it('are no free text: a unit’s head has a title of the table', async () => {
    for (const headTitle of ['Hiệu trưởng', 'Phó Hiệu trưởng', '', ' Tổ trưởng', 'Bộ trưởng']) {
      const answer = await patch('principal', unit(), { headTitle })
      expect([headTitle, answer.status]).toEqual([headTitle, 400])
    }
  })
})

/** Every change of what is watched, by somebody who has signed in and entered no code. */
function changes(): [PersonName, string, string, object][] {
  const [u, c] = [unit(), category()]
  return [
    ...(['Tổ Khác', 'Tổ Hoá học\u0020', 'Toán'] as const).map(
      (name) => ['principal', 'PATCH', u, { name }] as [PersonName, string, string, object],
    ),
    ['principal', 'PATCH', u, { kind: 'union' }],
    ['principal', 'PATCH', u, { headTitle: 'Bí thư' }],
    ['principal', 'PATCH', u, { slug: 'duong-khac' }],
    ['principal', 'PATCH', `${u}?select[id]=true`, { headTitle: 'Chủ tịch' }],
    ['principal', 'PATCH', `${u}?depth=0&draft=true`, { kind: 'office' }],
    ['principal', 'PATCH', `${u}?overrideLock=true&trash=true`, { kind: 'office' }],
    ['principal', 'POST', '/units', { name: 'Tổ Ma', kind: 'department', headTitle: 'Tổ trưởng' }],
    ['principal', 'PATCH', c, { name: 'Tên khác' }],
    ['principal', 'PATCH', c, { stage1: true }],
    ['principal', 'PATCH', c, { approver: 'vicePrincipalActivities' }],
    ['principal', 'PATCH', c, { order: 77 }],
    ['principal', 'PATCH', c, { slug: 'khac' }],
    ['principal', 'PATCH', c, { stage1: null }],
    ['principal', 'POST', '/categories', { name: 'Ma', stage1: false, approver: 'principal' }],
    ['principal', 'PATCH', user('mai'), { name: 'Hiệu trưởng' }],
    ['principal', 'PATCH', user('principal'), { name: 'Tên mới' }],
    ['admin', 'PATCH', user('mai'), { name: 'Tên mới' }],
    ['admin', 'PATCH', user('admin'), { name: 'Tên mới' }],
    ['admin', 'PATCH', user('mai'), { salutation: 'Thầy' }],
    ['admin', 'PATCH', user('mai'), { email: 'khac@truong.test' }],
    ['admin', 'PATCH', user('clerk'), { active: true }],
    ['admin', 'PATCH', `${user('mai')}?select[id]=true`, { name: 'Tên mới' }],
    [
      'admin',
      'POST',
      '/users',
      { name: 'Ma', salutation: 'Cô', email: 'ma@truong.test', password: 'dong-ho-cat-bay-meo' },
    ],
  ]
}

it('none of it changes without a code', async () => {
  const attempts: Named[] = []
  for (const [as, method, target, body] of changes()) {
    const { token } = await logIn(school.payload, as)
    attempts.push({
      name: `${as} ${method} ${target} ${JSON.stringify(body)}`,
      attempt: async () => {
        const headers = { authorization: `JWT ${token}` }
        const answer = await school.send(null, method, target, body, headers)
        // Names are cleaned before they are compared: what is the same afterwards is no change.
        const isSame = answer.status === 200 && !(await hasEntriesSince(before))
        return isSame ? 403 : answer.status
      },
    })
  }
  const before = await seqNow()
  const failed = await broken(school, attempts)
  figure({
    name: 'organisation without a code',
    tried: attempts.length,
    failed: failed.length,
    atLeast: 24,
  })
  expect(failed).toEqual([])
})

const seqNow = async () => {
  const { docs } = await school.payload.find({
    collection: 'organisation-events',
    overrideAccess: true,
    sort: '-seq',
    limit: 1,
  })
  return docs[0]?.seq ?? 0
}
const hasEntriesSince = async (seq: number) => (await seqNow()) > seq

it('an installation from before the chain begins it with what is there, once', async () => {
  const raw = await rawRows(school.payload)
  for (const row of await raw.all('organisation-events'))
    await raw.remove('organisation-events', row)
  const found = await findingsIn(school)
  expect(found.every(({ problem }) => problem.includes('không có trong chuỗi'))).toBe(true)
  const req = await createLocalReq({}, school.payload)
  const rows = (
    await Promise.all([...Object.keys(WATCHED)].map((name) => raw.all(name as 'units')))
  ).flat()
  expect(await beginChain(req)).toBe(rows.length)
  expect(await beginChain(req)).toBe(0)
  expect(await findingsIn(school)).toEqual([])
  await patch('principal', unit(), { name: 'Tổ Hoá học' })
  expect(await findingsIn(school)).toEqual([])
})
