import { dayAfter } from '@bbt/shared/text/dates.ts'
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
  ])('%s', async (_, attempt) => {
    const answer = await attempt()
    expect([answer.status, answer.text.includes('"notYours"')]).toEqual([403, true])
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
