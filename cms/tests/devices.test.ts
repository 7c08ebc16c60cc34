import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useClock } from '../src/platform/clock.ts'
import { MOST_DEVICES } from '../src/security/login/devices.ts'
import { allWhere, removeWhere } from '../src/platform/rows.ts'
import { requestBy } from '../src/seed/requests.ts'
import { CMS_URL } from './support/env.ts'
import { figure } from './support/figures.ts'
import { loggedKinds } from './support/logins.ts'
import { PASSWORD } from './support/people.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
beforeEach(async () => {
  await removeWhere(await requestBy(school.payload), 'rate-limits', {})
})
afterAll(() => school.close())

interface Tried {
  status: number
  cookie: string
  lines: string[]
}

const emailOf = (name: PersonName) => `${name}@truong.test`

/** Signs in from an address, with the cookies of a browser. */
async function signIn(
  name: PersonName,
  { password = PASSWORD, from = '10.1.0.1', cookie = '' } = {},
): Promise<Tried> {
  const response = await school.handle(
    new Request(`${CMS_URL}/api/users/login`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': from,
        origin: CMS_URL,
        ...(cookie && { cookie }),
      },
      body: JSON.stringify({ email: emailOf(name), password }),
    }),
  )
  const lines = response.headers.getSetCookie()
  const device = lines.find((line) => line.startsWith('bbt-device-')) ?? ''
  return { status: response.status, cookie: device.split(';')[0] ?? '', lines }
}

const wrong = (name: PersonName, more: object = {}, tries = 5) =>
  Promise.all(Array.from({ length: tries }, () => signIn(name, { password: 'sai', ...more })))

/** Somebody else types five wrong passwords in the same room, and twenty from everywhere. */
async function shutOut(name: PersonName): Promise<void> {
  await wrong(name)
  for (let n = 0; n < 5; n++) await wrong(name, { from: `10.2.0.${n}` })
}

describe('a device where somebody has signed in before', () => {
  it('lets its person in while others have used up the account’s tries, at its own place too', async () => {
    const { cookie } = await signIn('lan')
    await shutOut('lan')
    expect((await signIn('lan')).status).toBe(429)
    const inside = await signIn('lan', { cookie })
    expect([inside.status, inside.cookie === cookie]).toEqual([200, false])
    // The others are shut out still.
    expect((await signIn('lan')).status).toBe(429)
  })

  it('lets them in where the network’s tries are used up', async () => {
    const { cookie } = await signIn('mai', { from: '10.3.0.1' })
    for (const name of ['quan', 'bao', 'thuy', 'clerk'] as const)
      await wrong(name, { from: '10.3.0.1' })
    for (let n = 0; n < 8; n++) await wrong('admin', { from: '10.3.0.1' })
    const inside = await signIn('mai', { from: '10.3.0.1', cookie })
    expect(inside.status).toBe(200)
  })

  it('counts its own wrong passwords: five, and it waits, and nobody else does', async () => {
    const { cookie } = await signIn('quan')
    expect((await wrong('quan', { cookie })).map(({ status }) => status)).toEqual(
      Array.from({ length: 5 }, () => 401),
    )
    expect((await signIn('quan', { cookie })).status).toBe(429)
    expect((await signIn('quan', { from: '10.4.0.1' })).status).toBe(200)
    expect(await loggedKinds(school)).toContain('loginLocked')
  })

  it('is told by a cookie that scripts do not read, for the places of accounts alone', async () => {
    const { lines } = await signIn('bao')
    const device = lines.find((line) => line.startsWith('bbt-device-'))!
    expect(device).toMatch(
      /^bbt-device-[\w-]{16}=[\w-]{43}\.[\w-]{43}; Path=\/api\/users; Max-Age=15552000; HttpOnly; SameSite=Strict$/,
    )
    expect(device).not.toContain(school.people.bao)
  })

  it('is one of ten at the most', async () => {
    const first = await signIn('thuy')
    for (let n = 0; n < MOST_DEVICES; n++) await signIn('thuy')
    const rows = await allWhere(await requestBy(school.payload), 'known-devices', {
      person: { equals: school.people.thuy },
    })
    expect(rows.map(({ state }) => (JSON.parse(state) as unknown[]).length)).toEqual([MOST_DEVICES])
    await shutOut('thuy')
    expect((await signIn('thuy', { cookie: first.cookie })).status).toBe(429)
  })

  it('is shared by several people, each with a cookie of their own', async () => {
    const [a, b] = [await signIn('clerk'), await signIn('academic')]
    await shutOut('clerk')
    await shutOut('academic')
    const cookie = `${a.cookie}; ${b.cookie}`
    expect((await signIn('clerk', { cookie, from: '10.9.0.1' })).status).toBe(200)
    expect((await signIn('academic', { cookie, from: '10.9.0.1' })).status).toBe(200)
  })
})

describe('a device is forgotten', () => {
  const send = (name: PersonName, method: string, path: string, body: unknown) =>
    school.send(name, method, path, body)
  const user = (name: PersonName) => `/users/${school.people[name]}`

  it.each<[string, PersonName, () => Promise<unknown>]>([
    [
      'with the other sessions',
      'activities',
      async () => {
        await signIn('activities')
        await send('activities', 'POST', '/users/sessions/end-others', {})
      },
    ],
    [
      'when somebody else sets the password',
      'mai',
      () => send('admin', 'PATCH', user('mai'), { password: 'đồng hồ cát và bảy con mèo' }),
    ],
    [
      'when the account gets another address',
      'clerk',
      () => send('admin', 'PATCH', user('clerk'), { email: 'clerk@truong.test.vn' }),
    ],
    [
      'when the second factor is taken off',
      'bao',
      () => send('principal', 'POST', '/users/second-factor/reset', { person: school.people.bao }),
    ],
    [
      'when the account is closed',
      'quan',
      () => send('principal', 'PATCH', user('quan'), { active: false }),
    ],
  ])('%s', async (_, name, forget) => {
    await signIn(name)
    await forget()
    const rows = await allWhere(await requestBy(school.payload), 'known-devices', {
      person: { equals: school.people[name] },
    })
    expect(rows.map(({ state }) => state)).toEqual(['[]'])
  })

  it('with another password of one’s own, but for the device where that was set', async () => {
    const [old, other] = [await signIn('admin2'), await signIn('admin2')]
    const token = await school.sessionOf('admin2')
    const response = await school.handle(
      new Request(`${CMS_URL}/api/users/change-password`, {
        method: 'POST',
        headers: {
          authorization: `JWT ${token}`,
          'content-type': 'application/json',
          cookie: old.cookie,
        },
        body: JSON.stringify({ current: PASSWORD, password: 'ba mươi sáu phố phường xưa' }),
      }),
    )
    expect(response.status).toBe(200)
    const [line = ''] = response.headers.getSetCookie()
    const password = 'ba mươi sáu phố phường xưa'
    await shutOut('admin2')
    expect((await signIn('admin2', { password, cookie: other.cookie })).status).toBe(429)
    expect((await signIn('admin2', { password, cookie: line.split(';')[0]! })).status).toBe(200)
  })

  it('after half a year without a login', async () => {
    const { cookie } = await signIn('principal')
    const back = useClock(() => new Date(Date.now() + 181 * 86_400_000))
    try {
      await shutOut('principal')
      expect((await signIn('principal', { cookie })).status).toBe(429)
    } finally {
      back()
    }
  })
})

/** Cookies that are no known device of Lan’s: forged, another’s, used up, cut, moved. */
function strangers(lan: string, mai: string, used: string): [string, string][] {
  const [name = '', value = ''] = lan.split('=')
  const [secret = '', mac = ''] = value.split('.')
  const [maiName = '', maiValue = ''] = mai.split('=')
  const zeros = 'A'.repeat(43)
  const flip = (text: string) => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`
  return [
    ['none', ''],
    ['one used up by a later login', used],
    ['somebody else’s', mai],
    ['somebody else’s under Lan’s name', `${name}=${maiValue}`],
    ['Lan’s under somebody else’s name', `${maiName}=${value}`],
    ['another secret', `${name}=${flip(secret)}.${mac}`],
    ['another signature', `${name}=${secret}.${flip(mac)}`],
    ['no signature', `${name}=${secret}`],
    ['an empty signature', `${name}=${secret}.`],
    ['no secret', `${name}=.${mac}`],
    ['nothing', `${name}=`],
    ['zeros', `${name}=${zeros}.${zeros}`],
    ['the signature twice', `${name}=${mac}.${mac}`],
    ['the secret twice', `${name}=${secret}.${secret}`],
    ['cut short', `${name}=${value.slice(0, -1)}`],
    ['longer', `${name}=${value}A`],
    ['with a third part', `${name}=${secret}.x.${mac}`],
    ['under a shorter name', `${name.slice(0, -1)}=${value}`],
    ['under the prefix alone', `bbt-device-=${value}`],
    ['under the person’s id', `bbt-device-${school.people.lan}=${value}`],
    ['in other letters', `${name}=${value.toLowerCase()}`],
    ['escaped badly', `${name}=%E0%A4%A`],
    [
      'ten thousand of them',
      Array.from({ length: 300 }, (_, n) => `${name}${n}=${value}`).join('; '),
    ],
    ['as a session', `payload-token=${value}`],
    ['a session’s', `${name}=eyJhbGciOiJub25lIn0.${zeros}`],
  ]
}

it('a stolen, forged or foreign cookie gives nothing', async () => {
  const used = await signIn('lan')
  const lan = await signIn('lan', { cookie: used.cookie })
  const mai = await signIn('admin')
  await shutOut('lan')
  const tries = strangers(lan.cookie, mai.cookie, used.cookie)
  const through: string[] = []
  for (const [name, cookie] of tries) {
    // With the right password: it is the count alone that is tried.
    const { status } = await signIn('lan', { cookie })
    if (status !== 429) through.push(`${name}: ${status}`)
  }
  figure({ name: 'foreign devices', tried: tries.length, failed: through.length, atLeast: 24 })
  expect(through).toEqual([])
  expect((await signIn('lan', { cookie: lan.cookie })).status).toBe(200)
})
