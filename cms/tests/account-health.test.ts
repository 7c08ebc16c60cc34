import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { setById } from '../src/platform/rows.ts'
import type { AccountHealth } from '../src/security/health/report.ts'
import { signIn } from './support/logins.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const reportOf = async (as: 'principal' | 'admin') => {
  const { status, body } = await school.send(as, 'GET', '/account-health')
  expect(status).toBe(200)
  return new Map((body['accounts'] as AccountHealth[]).map((one) => [one.email.split('@')[0], one]))
}

it('names what needs a look at each account, for those who keep them', async () => {
  const lastLoginAt = new Date().toISOString()
  const req = await createLocalReq({}, school.payload)
  for (const id of Object.values(school.people)) await setById(req, 'users', id, { lastLoginAt })
  const { lan, mai, clerk } = school.people
  await setById(req, 'users', lan, { passwordChangedAt: '2020-01-01T00:00:00.000Z' })
  await setById(req, 'users', mai, { lastLoginAt: '2020-01-01T00:00:00.000Z' })
  expect(
    (await school.send('principal', 'PATCH', `/users/${clerk}`, { active: false })).status,
  ).toBe(200)
  for (let i = 0; i < 5; i++) {
    await signIn(school.handle, 'quan@truong.test', {
      password: 'sai mật khẩu rồi',
      from: '10.0.9.9',
    })
  }
  const body = { name: 'Lê Văn Mới', email: 'moi@truong.test', password: 'ghế tre leo dốc tím' }
  expect((await school.send('admin', 'POST', '/users', body)).status).toBe(201)
  const report = await reportOf('principal')
  expect(
    ['lan', 'mai', 'clerk', 'quan', 'moi', 'thuy'].map((name) => report.get(name)?.findings),
  ).toEqual([
    ['oldPassword'],
    ['unused'],
    ['inactiveWithOffice'],
    ['locked'],
    ['initialPassword', 'neverSignedIn', 'noOffice'],
    [],
  ])
  expect(report.get('clerk')?.sessions).toBe(0)
  expect(report.get('bao')?.titles).toEqual(['Tổ trưởng Tổ Hoá học'])
  expect([...(await reportOf('admin')).keys()]).toEqual([...report.keys()])
})

it('is not there for anybody else', async () => {
  const others = ['lan', 'bao', 'academic', 'clerk', null] as const
  const answers = await Promise.all(others.map((as) => school.send(as, 'GET', '/account-health')))
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
})

it('tells no secrets', async () => {
  const { text } = await school.send('principal', 'GET', '/account-health')
  expect(text).not.toMatch(/hash|salt|pbkdf2|token/i)
})
