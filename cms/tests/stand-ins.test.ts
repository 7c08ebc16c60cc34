import { dayAfter, formatDate } from '@bbt/shared/text/dates.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '../src/platform/clock.ts'
import { refusal } from './support/answers.ts'
import type { Answer, PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

const OTHER = 'đồng hồ cát và bảy con mèo'

let school: School

const appoint = (as: PersonName, person: PersonName, more: object) =>
  school.send(as, 'POST', '/appointments', {
    person: school.people[person],
    office: 'principal',
    from: today(),
    ...more,
  })

const loan = () => ({ to: today(), delegatedBy: school.people.principal })

const idOf = ({ body }: Answer) => (body['doc'] as { id: string }).id

beforeAll(async () => {
  school = await makeSchool()
  const lent = await appoint('principal', 'academic', loan())
  if (lent.status !== 201) throw new Error(lent.text)
})
afterAll(() => school.close())

/** The person's own term as principal. */
async function termOf(name: PersonName): Promise<string> {
  const where = `where[person][equals]=${school.people[name]}&where[office][equals]=principal`
  const { body } = await school.send('principal', 'GET', `/appointments?${where}`)
  return (body['docs'] as { id: string }[])[0]!.id
}

const user = (name: PersonName) => `/users/${school.people[name]}`

describe('who stands in for the principal for a day', () => {
  it.each<[string, () => Promise<Answer>]>([
    [
      'takes off nobody’s second factor',
      () =>
        school.send('academic', 'POST', '/users/second-factor/reset', {
          person: school.people.principal,
        }),
    ],
    [
      'sets no password of the principal',
      () => school.send('academic', 'PATCH', user('principal'), { password: OTHER }),
    ],
    ['nor of a head', () => school.send('academic', 'PATCH', user('bao'), { password: OTHER })],
    [
      'nor moves the principal’s mail',
      () => school.send('academic', 'PATCH', user('principal'), { email: 'q@truong.test' }),
    ],
    ['does not make themselves principal', () => appoint('academic', 'academic', {})],
    ['nor anybody else', () => appoint('academic', 'lan', {})],
    [
      'gives themselves no other office either',
      () => appoint('academic', 'academic', { office: 'websiteAdmin', to: today() }),
    ],
    [
      'does not end the principal’s term',
      async () => school.send('academic', 'POST', `/appointments/${await termOf('principal')}/end`),
    ],
    [
      'closes no account of somebody who decides',
      () => school.send('academic', 'PATCH', user('bao'), { active: false }),
    ],
  ])('%s', async (_, attempt) => {
    const answer = await attempt()
    expect([answer.status, answer.text.includes('"notYours"')]).toEqual([403, true])
  })

  it.each([
    ['without an end', {}],
    ['beyond the loan', { to: dayAfter(today(), 1) }],
  ])('gives no office %s', async (_, term) => {
    const answer = await appoint('academic', 'quan', { office: 'vicePrincipalAcademic', ...term })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(`chọn ngày kết thúc không sau ngày ${formatDate(today())}.`)
  })

  it('still appoints whom the school needs today', async () => {
    const unit = school.units.get('hoa')
    const given = await appoint('academic', 'mai', { office: 'writer', unit, to: today() })
    expect(given.status).toBe(201)
  })
})

it('the administrator sets no password of another administrator: only the principal does', async () => {
  const target = user('admin2')
  const refused = await school.send('admin', 'PATCH', target, { password: OTHER })
  expect(refused.status).toBe(403)
  expect((await school.send('principal', 'PATCH', target, { password: OTHER })).status).toBe(200)
})

describe('an appointment is ended', () => {
  const end = (id: string) => school.send('principal', 'POST', `/appointments/${id}/end`)

  it('on its last day as well', async () => {
    const id = idOf(await appoint('principal', 'activities', loan()))
    expect((await end(id)).status).toBe(200)
    expect(refusal(await end(id))).toEqual([409, ['wrongState']])
  })

  it('before its first day, and once', async () => {
    const from = dayAfter(today(), 5)
    const unit = school.units.get('hoa')
    const id = idOf(await appoint('principal', 'mai', { office: 'writer', unit, from }))
    expect((await end(id)).status).toBe(200)
    expect(refusal(await end(id))).toEqual([409, ['wrongState']])
  })
})

describe('the board stays one', () => {
  it.each<[string, () => Promise<Answer>, number, string]>([
    [
      'the administrator closes no account of somebody who decides',
      () => school.send('admin', 'PATCH', user('principal'), { active: false }),
      409,
      'lastPrincipal',
    ],
    [
      'nor of another administrator',
      () => school.send('admin', 'PATCH', user('admin2'), { active: false }),
      403,
      'notYours',
    ],
    [
      'the last principal does not close their own account',
      () => school.send('principal', 'PATCH', user('principal'), { active: false }),
      409,
      'lastPrincipal',
    ],
    [
      'nor ends their own term',
      async () =>
        school.send('principal', 'POST', `/appointments/${await termOf('principal')}/end`),
      409,
      'lastPrincipal',
    ],
    [
      'nobody takes another name by themselves',
      () => school.send('lan', 'PATCH', user('lan'), { name: 'Hiệu trưởng' }),
      403,
      'ownName',
    ],
  ])('%s', async (_, attempt, status, code) => {
    const answer = await attempt()
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(`"${code}"`)])
  })

  it('a principal with a successor may go', async () => {
    const from = dayAfter(today(), 1)
    const next = idOf(await appoint('principal', 'activities', { from }))
    const own = await termOf('principal')
    const end = () => school.send('principal', 'POST', `/appointments/${own}/end`)
    await school.send('principal', 'POST', `/appointments/${next}/end`)
    expect(refusal(await end())).toEqual([409, ['lastPrincipal']])
    await appoint('principal', 'activities', { from })
    expect((await end()).status).toBe(200)
  })
})
