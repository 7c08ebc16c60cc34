import { checkChain } from '@bbt/shared/approval/chain.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { now, useClock } from '../src/platform/clock.ts'
import { useRules } from '../src/security/limits/rules.ts'
import { articleIn, viewOf } from './support/articles.ts'
import { figure } from './support/figures.ts'
import { loggedKinds, reopened, signIn } from './support/logins.ts'
import { PASSWORD } from './support/people.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { sized } from './support/size.ts'

let school: School
const undo: (() => void)[] = []

beforeAll(async () => {
  school = await makeSchool()
})
afterEach(() => {
  for (const back of undo.splice(0).reverse()) back()
})
afterAll(() => school.close())

const WRONG = 'không phải mật khẩu này'
const login = (email: string, given: Parameters<typeof signIn>[2] = {}) =>
  signIn(school.handle, email, given)

const logLength = async () => (await loggedKinds(school)).length

describe('who may not in is told the same', () => {
  it('whether the address is unknown, the password wrong, or the account deactivated', async () => {
    const closed = await school.send('principal', 'PATCH', `/users/${school.people.admin2}`, {
      active: false,
    })
    expect(closed.status).toBe(200)
    const answers = [
      await login('khong-co@truong.test', { from: '10.3.0.1' }),
      await login('lan@truong.test', { password: WRONG, from: '10.3.0.1' }),
      await login('admin2@truong.test', { password: WRONG, from: '10.3.0.1' }),
    ]
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]).toMatchObject({
      status: 401,
      words: 'Địa chỉ thư điện tử hoặc mật khẩu chưa đúng.',
    })
  })

  it('and the deactivated hear it once their password is right', async () => {
    const { status, words } = await login('admin2@truong.test', { from: '10.3.0.2' })
    expect([status, words]).toEqual([
      403,
      'Tài khoản này đã ngừng hoạt động. Liên hệ Hiệu trưởng hoặc quản trị website để mở lại tài khoản.',
    ])
  })

  it('and all of it is written down', async () => {
    expect((await loggedKinds(school)).slice(-5)).toEqual([
      'accountDeactivated',
      'loginFailed',
      'loginFailed',
      'loginFailed',
      'loginInactive',
    ])
  })
})

describe('after five wrong passwords', () => {
  const guess = async (email: string, times: number, from: string) => {
    const statuses = []
    for (let i = 0; i < times; i++)
      statuses.push((await login(email, { password: WRONG, from })).status)
    return statuses
  }

  it.each(['quan@truong.test', 'ai-do@truong.test'])(
    '%s takes none, right or wrong',
    async (email) => {
      const before = await logLength()
      const from = '10.4.0.1'
      expect(await guess(email, 7, from)).toEqual([401, 401, 401, 401, 401, 429, 429])
      const right = await login(email, { from })
      expect(right).toMatchObject({ status: 429 })
      expect(right.words).toBe(
        'Có quá nhiều lần thử trong một thời gian ngắn. Còn khoảng 10 phút nữa. Đợi rồi thử lại.',
      )
      expect(right.wait).toBeGreaterThan(500)
      expect(right.wait).toBeLessThanOrEqual(600)
      expect((await loggedKinds(school)).slice(before)).toEqual([
        ...Array<string>(5).fill('loginFailed'),
        'loginLocked',
      ])
    },
  )

  it('its people still come in from elsewhere, and from there after ten minutes', async () => {
    expect((await login('quan@truong.test', { from: '10.4.0.2' })).status).toBe(200)
    expect((await login('quan@truong.test', { from: '10.4.0.1' })).status).toBe(429)
    const later = new Date(now().getTime() + 10 * 60 * 1000 + 1)
    undo.push(useClock(() => later))
    expect((await login('quan@truong.test', { from: '10.4.0.1' })).status).toBe(200)
  })

  it('those who keep the accounts let them in again, and nobody else does', async () => {
    await guess('mai@truong.test', 5, '10.4.0.3')
    const unlock = (as: 'lan' | 'principal' | 'admin') =>
      school.send(as, 'POST', '/users/unlock', { email: 'mai@truong.test' })
    expect((await unlock('lan')).status).toBe(403)
    expect((await login('mai@truong.test', { from: '10.4.0.3' })).status).toBe(429)
    expect((await unlock('admin')).status).toBe(200)
    expect((await login('mai@truong.test', { from: '10.4.0.3' })).status).toBe(200)
  })

  it('a right password in between starts the count anew', async () => {
    const from = '10.4.0.4'
    await guess('thuy@truong.test', 4, from)
    expect((await login('thuy@truong.test', { from })).status).toBe(200)
    expect(await guess('thuy@truong.test', 4, from)).toEqual([401, 401, 401, 401])
  })

  it('an account is closed to guessing from many places, and an address to guessing many accounts', async () => {
    undo.push(useRules({ loginToAccount: { points: 6, seconds: 600 } }))
    const places = []
    for (let i = 0; i < 8; i++)
      places.push(
        (await login('clerk@truong.test', { password: WRONG, from: `10.5.0.${i}` })).status,
      )
    expect(places).toEqual([401, 401, 401, 401, 401, 401, 429, 429])
    undo.push(useRules({ loginFromAddress: { points: 3, seconds: 600 } }))
    const accounts = []
    for (let i = 0; i < 5; i++)
      accounts.push(
        (await login(`nguoi-${i}@truong.test`, { password: WRONG, from: '2001:db8:1:2::9' }))
          .status,
      )
    expect(accounts).toEqual([401, 401, 401, 429, 429])
    const neighbour = await login('lan@truong.test', { from: '2001:db8:1:2:ffff::1' })
    expect(neighbour.status).toBe(429)
  })
})

it('a flood of wrong passwords is counted whole, and the log does not grow with it', async () => {
  const tried = sized({ ci: 30, attack: 300 })
  undo.push(useRules({ loginFromAddress: { points: 10_000, seconds: 600 } }))
  const before = await logLength()
  const answers = await Promise.all(
    Array.from({ length: tried }, () =>
      login('bao@truong.test', { password: WRONG, from: '10.6.0.1' }),
    ),
  )
  const through = answers.filter(({ status }) => status === 401).length
  expect(answers.filter(({ status }) => status !== 401 && status !== 429)).toEqual([])
  figure({
    name: 'wrong passwords past the limit',
    tried,
    failed: Math.max(through - 5, 0),
    atLeast: 30,
  })
  expect(through).toBe(5)
  expect((await logLength()) - before).toBeLessThanOrEqual(10)
})

it('refusals of one kind are listed up to a number an hour, then said to be more', async () => {
  undo.push(
    useRules({
      listedRefusals: { points: 2, seconds: 3600 },
      loginFromAddress: { points: 100, seconds: 600 },
    }),
  )
  const later = new Date(now().getTime() + 3 * 60 * 60 * 1000)
  undo.push(useClock(() => later))
  const before = await logLength()
  for (let i = 0; i < 5; i++)
    await login(`la-${i}@truong.test`, { password: WRONG, from: '10.7.0.1' })
  expect((await loggedKinds(school)).slice(before)).toEqual([
    'loginFailed',
    'loginFailed',
    'notListed',
  ])
})

it('transitions of one person are paced', async () => {
  undo.push(useRules({ transitions: { points: 2, seconds: 60 } }))
  const id = await articleIn(school, 'draft')
  const { rev } = await viewOf(school, 'lan', id)
  const later = new Date(now().getTime() + 2 * 60 * 1000)
  undo.push(useClock(() => later))
  const statuses = []
  for (let i = 0; i < 3; i++) {
    const body = { action: 'withdraw', rev, digest: null }
    statuses.push((await school.send('lan', 'POST', `/articles/${id}/transitions`, body)).status)
  }
  expect(statuses.slice(0, 2)).not.toContain(429)
  expect(statuses[2]).toBe(429)
})

const SOME = ['academic', 'activities', 'principal', 'admin', 'thuy'] as const

it('twenty sign in at once, and the log is one whole chain', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      login(`${SOME[i % SOME.length] ?? ''}@truong.test`, { from: `10.8.0.${i}` }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
  const { docs } = await school.payload.find({
    collection: 'security-events',
    overrideAccess: true,
    limit: 0,
    sort: 'seq',
  })
  expect(docs.map(({ seq }) => seq)).toEqual(docs.map((_, i) => i + 1))
  const chain = docs.map(({ entry }) => JSON.parse(entry) as Sealed<object>)
  expect(checkChain(chain)).toMatchObject({ ok: true })
  expect(docs.some(({ entry }) => entry.includes(WRONG) || entry.includes(PASSWORD))).toBe(false)
})

it('limits outlive a restart', async () => {
  for (let i = 0; i < 5; i++)
    await login('activities@truong.test', { password: WRONG, from: '10.9.0.1' })
  const again = await reopened(school)
  const locked = await signIn(again.handle, 'activities@truong.test', { from: '10.9.0.1' })
  const elsewhere = await signIn(again.handle, 'activities@truong.test', { from: '10.9.0.2' })
  await again.close()
  expect([locked.status, elsewhere.status]).toEqual([429, 200])
})
