import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { now, useClock } from '../src/platform/clock.ts'
import { keptToken } from '../src/security/password/guard.ts'
import { refusal } from './support/answers.ts'
import { loggedKinds } from './support/logins.ts'
import { PASSWORD } from './support/people.ts'
import type { Answer, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const WRONG = 'không phải mật khẩu này'
const LINK = { token: 'c'.repeat(64), password: 'đồng hồ cát và bảy con mèo' }

const forgot = (email: string, from: string) =>
  school.send(null, 'POST', '/users/forgot-password', { email }, { 'x-forwarded-for': from })
const reset = (from: string) =>
  school.send(null, 'POST', '/users/reset-password', LINK, { 'x-forwarded-for': from })
const change = (current: string) =>
  school.send('quan', 'POST', '/users/change-password', { current, password: LINK.password })

async function answers(times: number, attempt: (n: number) => Promise<Answer>): Promise<number[]> {
  const statuses: number[] = []
  for (let n = 0; n < times; n++) statuses.push((await attempt(n)).status)
  return statuses
}

const times = (count: number, status: number) => Array<number>(count).fill(status)

describe('a link for a new password is asked for', () => {
  it.each(['lan@truong.test', 'khong-co@truong.test'])(
    'three times an hour for %s, from wherever',
    async (email) => {
      const statuses = await answers(4, (n) => forgot(email, `10.20.${n}.1`))
      expect(statuses).toEqual([...times(3, 200), 429])
    },
  )

  it('twenty times an hour from one address, for whomever', async () => {
    const statuses = await answers(21, (n) => forgot(`ai-${n}@truong.test`, '10.21.0.1'))
    expect(statuses).toEqual([...times(20, 200), 429])
    expect((await forgot('mai@truong.test', '10.21.0.2')).status).toBe(200)
  })
})

it('links are guessed twenty times an hour from one address', async () => {
  expect(await answers(21, () => reset('10.22.0.1'))).toEqual([...times(20, 403), 429])
})

it('one’s current password is guessed five times, then not even the right one is taken until later', async () => {
  const since = (await loggedKinds(school)).length
  expect(await answers(5, () => change(WRONG))).toEqual(times(5, 422))
  const right = await change(PASSWORD)
  expect(refusal(right)).toEqual([429, ['tooMany']])
  expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await loggedKinds(school)).slice(since)).toEqual(Array(5).fill('passwordWrong'))
  const later = new Date(now().getTime() + 11 * 60 * 1000)
  const back = useClock(() => later)
  try {
    expect((await change(PASSWORD)).status).toBe(200)
  } finally {
    back()
  }
})

describe('a link for a new password that was asked for', () => {
  const token = 'd'.repeat(64)
  const id = () => school.people.clerk

  beforeEach(async () => {
    await school.payload.db.updateOne({
      collection: 'users',
      id: id(),
      data: {
        resetPasswordToken: keptToken(token),
        resetPasswordExpiration: new Date(Date.now() + 600_000).toISOString(),
      },
    })
  })

  const use = (from: string) =>
    school.send(
      null,
      'POST',
      '/users/reset-password',
      { token, password: 'con trâu xanh đọc báo tường' },
      { 'x-forwarded-for': from },
    )

  it.each([
    ['another address for mail', { email: 'moi@truong.test' }],
    ['a password that somebody else has set', { password: 'bảy con mèo và cái đồng hồ' }],
    ['a closed account', { active: false }],
    ['an account that is opened again', { active: true }],
  ])('is no good after %s', async (_, change) => {
    expect((await school.send('principal', 'PATCH', `/users/${id()}`, change)).status).toBe(200)
    const answer = await use('10.23.0.1')
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('resetLinkWrong')])
  })

  it('is good as long as nothing of it has changed', async () => {
    expect((await use('10.23.0.2')).status).toBe(200)
  })
})

it('whose mail is moved by somebody else is signed out', async () => {
  school.signInAgain('mai')
  expect((await school.send('mai', 'GET', '/users/sessions')).status).toBe(200)
  const moved = { email: 'mai-moi@truong.test' }
  await school.send('principal', 'PATCH', `/users/${school.people.mai}`, moved)
  expect((await school.send('mai', 'GET', '/users/sessions')).status).toBe(403)
})
