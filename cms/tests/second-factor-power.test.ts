import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '../src/platform/clock.ts'
import { refusal } from './support/answers.ts'
import { articleIn, viewOf } from './support/articles.ts'
import { broken } from './support/attempts.ts'
import type { Named } from './support/attempts.ts'
import { figure } from './support/figures.ts'
import { logIn } from './support/people.ts'
import type { Answer, PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { phoneClock, takePhone } from './support/secondFactor.ts'

let school: School
let clock: ReturnType<typeof phoneClock>

beforeAll(async () => {
  school = await makeSchool()
  clock = phoneClock()
})
afterAll(async () => {
  clock.back()
  await school.close()
})

type Send = (method: string, path: string, body?: unknown) => Promise<Answer>

/** Somebody who has signed in and entered no code: what a thief of an open session has. */
async function session(name: PersonName): Promise<Send> {
  const { token } = await logIn(school.payload, name)
  return (method, path, body) =>
    school.send(null, method, path, body, { authorization: `JWT ${token}` })
}

const prove = (send: Send, code: string) => send('POST', '/users/second-factor/prove', { code })

const person = (name: PersonName) => `/users/${school.people[name]}`

/** What gives power, as the principal may do it with a code. */
function powers(): [name: string, method: string, path: string, body?: object][] {
  const { lan, quan, mai } = school.people
  const place = { office: 'websiteAdmin', from: today() }
  const account = {
    name: 'Kẻ Lạ',
    email: 'la@truong.test',
    password: 'mat-khau-rat-dai-9',
    salutation: 'Cô',
  }
  const category = `/categories/${school.categories.get('chuyenMon')!}`
  return [
    ['appoint', 'POST', '/appointments', { person: lan, ...place }],
    [
      'appoint a head',
      'POST',
      '/appointments',
      { person: lan, office: 'head', unit: school.units.get('hoa'), from: today() },
    ],
    ['open an account', 'POST', '/users', account],
    ['set a password', 'PATCH', person('mai'), { password: 'mat-khau-cua-ke-trom' }],
    ['change an address', 'PATCH', person('mai'), { email: 'khac@truong.test' }],
    ['open an account again', 'PATCH', person('quan'), { active: true }],
    ['another route', 'PATCH', category, { stage1: false }],
    ['another approver', 'PATCH', category, { approver: 'principal' }],
    [
      'a category with a route',
      'POST',
      '/categories',
      { name: 'Tắt', stage1: false, approver: 'principal', slug: 'tat' },
    ],
    ['new recovery codes', 'POST', '/users/second-factor/recovery-codes', {}],
    ['another phone', 'POST', '/users/second-factor/begin', {}],
    ['take off somebody’s second factor', 'POST', '/users/second-factor/reset', { person: mai }],
    [
      'take off one’s own',
      'POST',
      '/users/second-factor/reset',
      { person: school.people.principal },
    ],
    ['take off a stranger’s', 'POST', '/users/second-factor/reset', { person: quan }],
  ]
}

describe('a stolen session without a code', () => {
  beforeAll(async () => {
    const closed = await school.send('principal', 'PATCH', person('quan'), { active: false })
    if (closed.status !== 200) throw new Error(closed.text)
  })

  it('puts nothing up', async () => {
    const found: string[] = []
    const tries = [
      ['bao', 'inReview', 'endorse'],
      ['academic', 'inApproval', 'approve'],
      ['principal', 'inApproval', 'approve'],
      ['admin', 'approved', 'publish'],
      ['admin2', 'approved', 'schedule'],
    ] as const
    for (const [name, state, action] of tries) {
      const [send, id] = [await session(name), await articleIn(school, state)]
      const { rev, digest } = await viewOf(school, 'principal', id)
      const body = { action, rev, digest, at: '2099-09-05T00:00:00Z' }
      const attempt = async () => {
        const answer = await send('POST', `/articles/${id}/transitions`, body)
        expect(refusal(answer)).toEqual([403, ['codeDue']])
        return answer.status
      }
      found.push(...(await broken(school, [{ name: `${name} ${action}`, attempt }])))
    }
    expect(found).toEqual([])
  })

  it('gives nobody power', async () => {
    const send = await session('principal')
    const attempts = powers().map(([name, method, path, body]): Named => ({
      name,
      attempt: async () => {
        const answer = await send(method, path, body)
        expect([name, answer.status, answer.text]).toEqual([
          name,
          403,
          expect.stringContaining('codeDue'),
        ])
        return answer.status
      },
    }))
    const id = await someAppointment()
    attempts.push({
      name: 'end an appointment',
      attempt: async () => (await send('POST', `/appointments/${id}/end`)).status,
    })
    const failed = await broken(school, attempts)
    figure({
      name: 'power without a code',
      tried: attempts.length,
      failed: failed.length,
      atLeast: 15,
    })
    expect(failed).toEqual([])
  })

  it('of the administrator opens no accounts and sets no passwords', async () => {
    const send = await session('admin')
    const names = [
      'open an account',
      'set a password',
      'change an address',
      'open an account again',
    ]
    const attempts = powers()
      .filter(([name]) => names.includes(name))
      .map(([name, method, path, body]): Named => ({
        name,
        attempt: async () => (await send(method, path, body)).status,
      }))
    expect(attempts).toHaveLength(4)
    expect(await broken(school, attempts)).toEqual([])
  })

  it('can still take down, send back, and close an account: that is fast', async () => {
    const [admin, head] = [await session('admin'), await session('bao')]
    const [live, waiting] = [
      await articleIn(school, 'published'),
      await articleIn(school, 'inReview'),
    ]
    for (const [send, id, action] of [
      [admin, live, 'unpublish'],
      [head, waiting, 'requestChanges'],
    ] as const) {
      const { rev, digest } = await viewOf(school, 'principal', id)
      const body = { action, rev, digest, comment: 'Có em không muốn lên ảnh.' }
      expect((await send('POST', `/articles/${id}/transitions`, body)).status).toBe(200)
    }
    expect((await admin('PATCH', person('clerk'), { active: false })).status).toBe(200)
    const principal = await session('principal')
    const closing = await principal('PATCH', person('activities'), { active: false })
    expect([closing.status, closing.text]).toEqual([403, expect.stringContaining('"codeDue"')])
  })
})

async function someAppointment(): Promise<string> {
  const { body } = await school.send(
    'principal',
    'GET',
    '/appointments?limit=1&where[office][equals]=clerk',
  )
  return (body['docs'] as { id: string }[])[0]!.id
}

it('with a code the principal may do all of it, for a quarter of an hour', async () => {
  const send = await session('principal')
  expect((await prove(send, clock.next())).status).toBe(200)
  const isFine = ([name]: ReturnType<typeof powers>[number]) => !name.startsWith('take off')
  for (const [name, method, path, body] of powers().filter(isFine)) {
    const { status, text } = await send(method, path, body)
    expect([name, status < 300 ? '' : text]).toEqual([name, ''])
  }
  expect((await send('POST', `/appointments/${await someAppointment()}/end`)).status).toBe(200)
  clock.pass(15 * 60)
  const body = { person: school.people.lan, office: 'clerk', from: today() }
  expect(refusalText(await send('POST', '/appointments', body))).toContain(
    'Việc này cần mã xác thực.',
  )
})

const refusalText = ({ text }: Answer) => text

describe('a school that has just been founded', () => {
  beforeAll(async () => {
    for (const name of ['principal', 'admin2'] as const) {
      await takePhone(school.payload, school.people[name])
    }
  })

  it('first has its principal and administrator enrol: until then they give no power, and are told so', async () => {
    for (const name of ['principal', 'admin2'] as const) {
      const send = await session(name)
      const account = {
        name: 'Cô Mới',
        email: `${name}-moi@truong.test`,
        password: 'mat-khau-rat-dai-9',
        salutation: 'Cô',
      }
      const refused = await send('POST', '/users', account)
      expect([refused.status, refused.text]).toEqual([
        403,
        expect.stringContaining(
          'Mở trang “Bảo mật tài khoản”, cài ứng dụng tạo mã trên điện thoại',
        ),
      ])
      const { body } = await send('POST', '/users/second-factor/begin', {})
      const code = clock.next(body['secret'] as string)
      expect((await send('POST', '/users/second-factor/confirm', { code })).status).toBe(200)
      expect((await send('POST', '/users', account)).status).toBe(201)
    }
  })
})
