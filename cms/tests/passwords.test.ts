import type { User } from '../src/payload-types.ts'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setOwnPassword } from '../src/platform/ownPassword.ts'
import { isPassword } from '../src/security/password/hash.ts'
import { keptToken } from '../src/security/password/guard.ts'
import { localStatus } from './support/attempts.ts'
import { PASSWORD } from './support/people.ts'
import type { Answer, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

const GOOD = 'ghế tre leo dốc tím'
const OTHER = 'đồng hồ cát và bảy con mèo'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const codes = ({ body }: Answer): string[] => {
  const [error] = (body['errors'] ?? [body]) as { data?: object; issues?: { code: string }[] }[]
  const { issues = [] } = (error?.data ?? error ?? {}) as { issues?: { code: string }[] }
  return issues.map(({ code }) => code)
}

const rowOf = async (email: string) => {
  const where = { email: { equals: email } }
  const row = await school.payload.db.findOne<User & Record<string, unknown>>({
    collection: 'users',
    where,
  })
  if (!row) throw new Error(`no account ${email}`)
  return row
}

const login = (email: string, password: string) =>
  school.send(null, 'POST', '/users/login', { email, password }, { 'x-forwarded-for': '10.1.1.1' })

const as = (token: unknown) => ({ authorization: `JWT ${String(token)}` })

async function openAccount(name: string, password = GOOD) {
  const email = `${name}@moi.test`
  const body = { name: `Người ${name}`, email, password, salutation: 'Thầy' }
  const opened = await school.send('admin', 'POST', '/users', body)
  return { email, opened, id: (opened.body['doc'] as { id: string } | undefined)?.id ?? '' }
}

describe('a weak password', () => {
  it.each([
    ['short', 'ngan-qua', 'Mật khẩu cần ít nhất 12 ký tự.'],
    ['of everybody', 'password1234', 'gần giống một mật khẩu có rất nhiều người dùng'],
    ['of one’s own name', 'Người weak rất là vui', 'không nên lấy từ tên của mình'],
  ])('%s opens no account', async (_, password, words) => {
    const { opened } = await openAccount('weak', password)
    expect([opened.status, codes(opened)]).toEqual([422, ['passwordWeak']])
    expect(opened.text).toContain(words)
  })

  it('is set for nobody, past access either', async () => {
    const { payload } = school
    const target = `/users/${school.people.clerk}`
    const overRest = await school.send('principal', 'PATCH', target, { password: 'password1234' })
    expect([overRest.status, codes(overRest)]).toEqual([422, ['passwordWeak']])
    const req = await createLocalReq({}, payload)
    const statuses = await Promise.all(
      [
        () =>
          payload.update({
            collection: 'users',
            id: school.people.clerk,
            data: { password: 'ngan' },
            overrideAccess: true,
          }),
        () => setOwnPassword(req, school.people.clerk, 'password1234'),
      ].map(localStatus),
    )
    expect(statuses).toEqual([422, 422])
  })
})

describe('somebody whose password another set', () => {
  it('sets their own before anything else, and not the same one', async () => {
    const { email, id } = await openAccount('first')
    const { status, body } = await login(email, GOOD)
    expect(status).toBe(200)
    const mine = as(body['token'])
    const send = (method: string, path: string, sent?: object) =>
      school.send(null, method, path, sent, mine)
    const refused = [
      await send('GET', '/articles'),
      await send('GET', '/my-work'),
      await send('GET', `/users/${id}`),
      await send('PATCH', `/users/${id}`, { name: 'Khác' }),
      await send('PATCH', `/users/${id}`, { mustChangePassword: false }),
      await send('PATCH', `/users/${id}`, { password: OTHER }),
      await send('GET', '/users/sessions'),
      await send('POST', '/articles', { title: 'Bài' }),
    ]
    expect(refused.map((answer) => [answer.status, ...codes(answer)])).toEqual(
      refused.map(() => [403, 'mustChangePassword']),
    )
    const change = (current: string, password: string) =>
      send('POST', '/users/change-password', { current, password })
    const wrong = await change('không phải mật khẩu', OTHER)
    expect([wrong.status, codes(wrong)]).toEqual([422, ['passwordWrong']])
    const same = await change(GOOD, GOOD)
    expect([same.status, codes(same)]).toEqual([422, ['passwordWeak']])
    expect((await change(GOOD, OTHER)).status).toBe(200)
    expect((await send('GET', '/my-work')).status).toBe(200)
    expect((await login(email, GOOD)).status).toBe(401)
    expect((await login(email, OTHER)).status).toBe(200)
  })

  it('is anybody whose password the principal or the administrator set anew, and their sessions end', async () => {
    const { email, id } = await openAccount('again')
    const first = await login(email, GOOD)
    await school.send(
      null,
      'POST',
      '/users/change-password',
      { current: GOOD, password: OTHER },
      as(first.body['token']),
    )
    const password = 'nhà sàn cạnh hồ sen trắng'
    expect((await school.send('principal', 'PATCH', `/users/${id}`, { password })).status).toBe(200)
    const old = await school.send(null, 'GET', '/users/me', undefined, as(first.body['token']))
    expect(old.body['user'] ?? null).toBeNull()
    const { body } = await login(email, password)
    const refused = await school.send(null, 'GET', '/my-work', undefined, as(body['token']))
    expect(codes(refused)).toEqual(['mustChangePassword'])
  })

  it('is not who founded the school', async () => {
    expect((await rowOf('lan@truong.test')).mustChangePassword).not.toBe(true)
    expect((await school.send('lan', 'GET', '/my-work')).status).toBe(200)
  })
})

describe('a password', () => {
  it('is the same however its marks were typed', async () => {
    const { email } = await openAccount('marks', 'ghế tre leo dốc tím'.normalize('NFD'))
    expect((await login(email, 'ghế tre leo dốc tím'.normalize('NFC'))).status).toBe(200)
    expect((await login(email, 'ghế tre leo dốc tím'.normalize('NFD'))).status).toBe(200)
    const row = await rowOf(email)
    expect(await isPassword(row, 'ghế tre leo dốc tím'.normalize('NFC'))).toBe(true)
    expect(await isPassword(row, 'ghế tre leo dốc')).toBe(false)
  })

  it('of one’s own is changed only where the current one is asked for', async () => {
    const answer = await school.send('mai', 'PATCH', `/users/${school.people.mai}`, {
      password: OTHER,
    })
    expect([answer.status, codes(answer)]).toEqual([422, ['ownPassword']])
  })

  it.each([
    { passwordChangedAt: '2999-01-01T00:00:00.000Z' },
    { mustChangePassword: true },
    { lastLoginAt: '2999-01-01T00:00:00.000Z' },
    { sessions: [] },
    { resetPasswordToken: 'x', resetPasswordExpiration: '2999-01-01' },
    { hash: 'x', salt: 'y' },
  ])('what the office notes of it is written by nobody: %o', async (forged) => {
    const watched = [
      'hash',
      'salt',
      'passwordChangedAt',
      'mustChangePassword',
      'lastLoginAt',
      'resetPasswordToken',
    ]
    const noted = async () => {
      const row = await rowOf('quan@truong.test')
      return watched.map((name) => row[name] ?? null)
    }
    await school.send('quan', 'GET', '/my-work')
    const before = await noted()
    const { quan } = school.people
    for (const who of ['quan', 'principal', 'admin'] as const)
      await school.send(who, 'PATCH', `/users/${quan}`, forged)
    expect(await noted()).toEqual(before)
    expect((await school.send('quan', 'GET', '/my-work')).status).toBe(200)
  })
})

describe('a forgotten password', () => {
  const forgot = (email: string, from: string) =>
    school.send(null, 'POST', '/users/forgot-password', { email }, { 'x-forwarded-for': from })

  it('is answered the same for every address', async () => {
    const known = await forgot('clerk@truong.test', '10.2.0.1')
    const unknown = await forgot('khong-co@truong.test', '10.2.0.1')
    expect([known.status, known.text]).toEqual([200, unknown.text])
    expect(unknown.status).toBe(200)
  })

  it('is set anew by the link alone, once, and kept as a hash', async () => {
    const token = 'a'.repeat(64)
    const { id } = await rowOf('bao@truong.test')
    const link = {
      resetPasswordToken: keptToken(token),
      resetPasswordExpiration: new Date(Date.now() + 60_000).toISOString(),
    }
    await school.payload.db.updateOne({ collection: 'users', id, data: link })
    const reset = (sent: object) =>
      school.send(null, 'POST', '/users/reset-password', sent, { 'x-forwarded-for': '10.2.0.2' })
    const tries = [
      await reset({ token: keptToken(token), password: OTHER }),
      await reset({ token: 'b'.repeat(64), password: OTHER }),
      await reset({ token, password: 'password1234' }),
      await reset({ token, password: OTHER }),
      await reset({ token, password: GOOD }),
    ]
    expect(tries.map(({ status }) => status)).toEqual([403, 403, 422, 200, 403])
    expect((await login('bao@truong.test', PASSWORD)).status).toBe(401)
    expect((await login('bao@truong.test', OTHER)).status).toBe(200)
  })
})
