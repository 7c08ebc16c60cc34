import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusal } from './support/answers.ts'
import { articleData, articleIn, draftArticle, take, viewOf } from './support/articles.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const made = (data: object) =>
  school.send('lan', 'POST', '/articles', { ...articleData(school), ...data })

const frozen = async (id: string) => {
  const { digest } = await viewOf(school, 'principal', id)
  const { text } = await school.asPublisher(`/publication/revisions/${digest ?? ''}`)
  return JSON.parse(text) as Record<string, unknown>
}

describe('a day is the day in Vietnam', () => {
  it.each([
    ['2026-11-28', '2026-11-28'],
    ['2026-11-28T00:00:00+07:00', '2026-11-28'],
    ['2026-11-28T12:00:00.000Z', '2026-11-28'],
    ['2026-11-27T20:00:00-08:00', '2026-11-28'],
    ['2026-11-27T17:00:00Z', '2026-11-28'],
    ['2026-11-27T16:59:59Z', '2026-11-27'],
  ])('%s: %s', async (datedOn, day) => {
    const answer = await made({ datedOn, title: `Bài ngày ${datedOn}` })
    const { id } = answer.body['doc'] as { id: string }
    expect((await take(school, 'lan', id, 'submit')).status).toBe(200)
    expect((await frozen(id))['datedOn']).toBe(day)
  })

  it('chosen again is no change', async () => {
    const answer = await made({ datedOn: '2026-11-28', title: 'Ngày chọn lại' })
    const { id } = answer.body['doc'] as { id: string }
    const { rev } = await viewOf(school, 'lan', id)
    const again = { rev, datedOn: '2026-11-28T23:00:00+07:00' }
    expect((await school.send('lan', 'PATCH', `/articles/${id}`, again)).status).toBe(200)
    expect((await viewOf(school, 'lan', id)).rev).toBe(rev)
  })
})

it('an instant is kept in UTC, whichever zone it names', async () => {
  const answer = await made({ visibleFrom: '2026-11-30T07:00:00+07:00' })
  expect(answer.body['doc']).toMatchObject({ visibleFrom: '2026-11-30T00:00:00.000Z' })
})

describe('a date that nobody means is refused at its field, in words', () => {
  const DAYS = ['1899-12-31', '2100-01-01', '9999-12-31', '2026-02-30', '28/11/2026', 'mai', 'now']
  const TIMES = [
    ...['2026-11-30T07:00', '2026-11-30T24:00:00+07:00', '2026-02-30T07:00:00+07:00'],
    ...['9999-12-31T23:59:59-14:00', '+010000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z'],
    ...['0026-11-30T07:00:00Z', '2100-01-01T00:00:00+07:00', '1764460800000', '30/11/2026 07:00'],
  ]
  const asked = (names: readonly string[], values: readonly string[]) =>
    names.flatMap((name) => values.map((value) => [name, value] as const))

  it.each([
    ...asked(['datedOn', 'visibleFrom', 'visibleUntil'], TIMES),
    ...asked(['datedOn'], DAYS),
  ])('%s: %s', async (field, value) => {
    const { body, status } = await made({ [field]: value })
    const issues = body['issues'] as { field: string; text: string }[]
    expect([status, issues.map((issue) => issue.field)]).toEqual([400, [field]])
    expect(issues[0]?.text).toContain('từ 01/01/1900 đến 31/12/2099')
  })

  it('a schedule', async () => {
    const id = await articleIn(school, 'approved')
    for (const at of ['9999-12-31T23:59:59-14:00', '2100-01-01T00:00:00+07:00']) {
      const answer = await take(school, 'admin', id, 'schedule', { at })
      expect([at, ...refusal(answer)]).toEqual([at, 422, ['timeTooFar']])
    }
    for (const at of ['2026-11-30T24:00:00Z', '2027-02-30T07:00:00Z', '2027-01-01T07:00', 'mai']) {
      const answer = await take(school, 'admin', id, 'schedule', { at })
      expect([at, ...refusal(answer)]).toEqual([at, 422, ['timeWrong']])
    }
  })

  it('the end of an office', async () => {
    const place = { person: school.people.quan, office: 'writer', unit: school.units.get('doan') }
    for (const [from, to] of [
      ['2099-01-01', '9999-12-31'],
      ['2099-01-01', '2100-01-01'],
      ['2100-01-01', ''],
      ['2098-02-30', '2098-12-31'],
    ]) {
      const answer = await school.send('principal', 'POST', '/appointments', { ...place, from, to })
      expect([from, to, answer.status]).toEqual([from, to, 422])
      expect(answer.text).toContain('không sau ngày 31/12/2099')
    }
  })
})

describe('what the office says of a row, nobody sets', () => {
  const FORGED = {
    id: 'cua-toi',
    createdAt: '2001-01-01T00:00:00Z',
    updatedAt: '2001-01-01T00:00:00Z',
  }

  it.each([
    ['lan', 'articles', () => articleData(school)],
    ['principal', 'units', () => ({ name: 'Tổ A', kind: 'department', headTitle: 'Tổ trưởng' })],
    ['principal', 'categories', () => ({ name: 'Mục A', approver: 'principal' })],
    [
      'principal',
      'appointments',
      () => ({
        ...{ person: school.people.quan, office: 'writer', unit: school.units.get('doan') },
        ...{ from: '2099-01-01', to: '2099-02-01' },
      }),
    ],
  ] as const)('%s: %s', async (as, collection, data) => {
    const before = Date.now()
    const answer = await school.send(as, 'POST', `/${collection}`, { ...data(), ...FORGED })
    const doc = answer.body['doc'] as { id: string; createdAt: string; updatedAt: string }
    expect([answer.status, doc.id === FORGED.id]).toEqual([201, false])
    expect(Date.parse(doc.createdAt)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(doc.updatedAt)).toBeGreaterThanOrEqual(before)
  })

  it('in a change', async () => {
    const id = await draftArticle(school, 'lan')
    const path = `/articles/${id}`
    const { rev, createdAt } = (await school.send('lan', 'GET', `${path}?depth=0`)).body
    const change = { rev, title: 'Đổi tên', ...FORGED }
    const { status, body } = await school.send('lan', 'PATCH', path, change)
    const doc = body['doc'] as Record<string, unknown>
    expect([status, doc['id'], doc['createdAt'], doc['title']]).toEqual([
      200,
      id,
      createdAt,
      'Đổi tên',
    ])
    expect(doc['updatedAt']).not.toBe(FORGED.updatedAt)
  })
})
