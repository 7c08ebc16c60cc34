import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { now, useClock } from '../src/platform/clock.ts'
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
