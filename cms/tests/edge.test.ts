import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleData, articleIn, draftArticle, viewOf } from './support/articles.ts'
import { CMS_URL } from './support/env.ts'
import { evidence } from './support/evidence.ts'
import { figure } from './support/figures.ts'
import { openSession, PASSWORD } from './support/people.ts'
import { picture, pictureForm } from './support/pictures.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School
let cookie: string
let draft: string
let approved: string
let appointment: string

beforeAll(async () => {
  school = await makeSchool()
  cookie = `payload-token=${await openSession(school.payload, 'admin')}`
  draft = await draftArticle(school, 'admin', { title: 'Của quản trị', unit: 'vanPhong' })
  approved = await articleIn(school, 'approved')
  const { body } = await school.send('principal', 'GET', '/appointments?limit=1')
  appointment = (body['docs'] as { id: string }[])[0]!.id
})
afterAll(() => school.close())

/** How a browser marks a request that a page elsewhere made it send; and what a page could do to hide that. */
const ELSEWHERE: readonly Record<string, string>[] = [
  { origin: 'https://ke-xau.example' },
  { origin: 'null' },
  { origin: 'https://localhost:3000' },
  { origin: 'http://localhost:3001' },
  { origin: 'http://localhost:3000.ke-xau.example' },
  { origin: 'http://LOCALHOST:3000' },
  { origin: '' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
  { 'sec-fetch-site': 'cross-site', referer: `${CMS_URL}/admin` },
  {},
]

type Body = object | (() => Promise<FormData>)
const form = async () => pictureForm(await picture(), { alt: 'Bến sông' })

/** Everything of ours and of Payload's that changes something, on targets where it would be allowed. */
const changing = async (): Promise<[string, string, Body?][]> => {
  const { rev, digest } = await viewOf(school, 'admin', approved)
  return [
    ['POST', `/articles/${approved}/transitions`, { action: 'publish', rev, digest }],
    ['POST', '/articles', articleData(school, { unit: 'vanPhong' })],
    ['PATCH', `/articles/${draft}`, { rev: 1, title: 'Bị sửa' }],
    ['DELETE', `/articles/${draft}`],
    ['POST', '/media', form],
    [
      'POST',
      '/users',
      { name: 'Mới', salutation: 'Cô', email: 'moi@truong.test', password: 'mat-khau-rat-dai' },
    ],
    ['PATCH', `/users/${school.people.admin}`, { name: 'Bị đổi tên' }],
    ['POST', '/users/logout'],
    ['POST', '/users/logout?allSessions=true'],
    ['POST', '/users/refresh-token'],
    ['POST', '/users/unlock', { email: 'lan@truong.test' }],
    ['POST', '/users/forgot-password', { email: 'lan@truong.test' }],
    ['POST', '/users/reset-password', { token: 'x', password: 'mat-khau-rat-dai' }],
    ['POST', `/appointments/${appointment}/end`],
    [
      'POST',
      '/appointments',
      { person: school.people.lan, office: 'principal', from: '2026-01-01' },
    ],
    ['POST', '/units', { name: 'Tổ Ma', kind: 'department', headTitle: 'Tổ trưởng' }],
    ['PATCH', `/site-configurations/${draft}`, { rev: 1 }],
    ['POST', '/payload-preferences/x', { value: 1 }],
    ['DELETE', '/payload-preferences/x'],
  ]
}

const bodyOf = async (body?: Body): Promise<unknown> => (typeof body === 'function' ? body() : body)

describe('with the cookie of somebody who may, from elsewhere', () => {
  it('nothing is changed by any endpoint, however the request is marked', async () => {
    const before = await evidence(school)
    const found: string[] = []
    let tried = 0
    for (const [method, path, body] of await changing()) {
      for (const marks of ELSEWHERE) {
        const answer = await school.send(null, method, path, await bodyOf(body), {
          cookie,
          ...marks,
        })
        tried++
        const isRefused = answer.status >= 400 && answer.status !== 500
        // To a request without a session these say the same to everybody, and do nothing.
        const isNothing = path.endsWith('forgot-password') && answer.status === 200
        if (!isRefused && !isNothing)
          found.push(`${method} ${path} ${JSON.stringify(marks)}: ${answer.status}`)
      }
    }
    figure({ name: 'changes from other origins', tried, failed: found.length, atLeast: 200 })
    expect(found).toEqual([])
    expect(await evidence(school)).toEqual(before)
  })

  it('nor by a form that needs no leave of the office: other content types', async () => {
    const before = await evidence(school)
    const types = [
      'text/plain',
      'text/plain;a=application/json',
      'application/x-www-form-urlencoded',
      '',
      'text/json',
      'application/jsonp',
    ]
    for (const [method, path, body] of await changing()) {
      if (body === undefined || typeof body === 'function') continue
      for (const type of types) {
        for (const marks of [{}, { origin: CMS_URL }, { origin: 'null' }]) {
          const { status } = await school.send(null, method, path, body, {
            cookie,
            'content-type': type,
            ...marks,
          })
          expect([403, 415], `${method} ${path} ${type}`).toContain(status)
        }
      }
    }
    expect(await evidence(school)).toEqual(before)
  })

  it('a sign-in from elsewhere is not taken, so that nobody works in another one’s account', async () => {
    const account = { email: 'lan@truong.test', password: PASSWORD }
    const answer = await school.send(null, 'POST', '/users/login', account, {
      origin: 'https://ke-xau.example',
    })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
  })

  it('the same requests from the office are taken', async () => {
    const answer = await school.send(
      null,
      'PATCH',
      `/users/${school.people.admin}`,
      { salutation: 'Thầy' },
      { cookie, origin: CMS_URL },
    )
    expect(answer.status).toBe(200)
    const [, transition] = (await changing())[0]!
    const { rev, digest } = await viewOf(school, 'admin', approved)
    const published = await school.send(
      null,
      'POST',
      transition,
      { action: 'publish', rev, digest },
      { cookie, 'sec-fetch-site': 'same-origin' },
    )
    expect(published.status).toBe(200)
  })
})

describe('asking changes nothing', () => {
  it('GET, HEAD and OPTIONS on every address that changes something', async () => {
    const before = await evidence(school)
    for (const [method, path] of await changing()) {
      for (const asking of ['GET', 'HEAD', 'OPTIONS']) {
        const answer = await school.send(null, asking, path, undefined, { cookie, origin: CMS_URL })
        expect(answer.status, `${asking} instead of ${method} ${path}`).not.toBe(500)
      }
    }
    for (const job of ['/payload-jobs/run', '/payload-jobs/handle-schedules']) {
      const { status } = await school.send(null, 'GET', job, undefined, { cookie, origin: CMS_URL })
      expect(status, job).toBeGreaterThanOrEqual(400)
    }
    expect(await evidence(school)).toEqual(before)
  })

  it.each(['x-http-method-override', 'x-payload-http-method-override', 'x-method-override'])(
    '%s makes no change of a read, and a read of a change',
    async (header) => {
      const before = await evidence(school)
      for (const wanted of ['DELETE', 'PATCH', 'PUT', 'POST', 'get']) {
        for (const sent of ['GET', 'POST']) {
          const body = sent === 'POST' ? { title: 'Bị sửa', rev: 1 } : undefined
          const target = `/articles/${draft}?_method=${wanted}&method=${wanted}`
          const { status } = await school.send(null, sent, target, body, {
            cookie,
            origin: CMS_URL,
            [header]: wanted,
          })
          expect(sent === 'GET' ? status : status >= 400, `${sent} ${wanted}`).toBe(
            sent === 'GET' ? 200 : true,
          )
        }
      }
      expect(await evidence(school)).toEqual(before)
    },
  )

  it('a read sent as POST shows what a GET would show, and to nobody else', async () => {
    const asRead = {
      'x-payload-http-method-override': 'GET',
      'content-type': 'application/x-www-form-urlencoded',
    }
    const ask = (headers: Record<string, string>) =>
      school.handle(
        new Request(`${CMS_URL}/api/articles`, {
          method: 'POST',
          body: 'limit=1&depth=0',
          headers: { ...asRead, ...headers },
        }),
      )
    expect((await ask({ cookie, origin: CMS_URL })).status).toBe(200)
    expect((await ask({ cookie, origin: 'https://ke-xau.example' })).status).toBe(403)
    expect((await ask({ origin: CMS_URL })).status).toBe(403)
  })
})

describe('other origins are told nothing', () => {
  it.each(['/articles', '/my-work', '/users/me', '/health', '/publication/feed', '/khong-co'])(
    '%s',
    async (path) => {
      for (const method of ['GET', 'OPTIONS']) {
        for (const origin of ['https://ke-xau.example', 'null', 'http://localhost:3001']) {
          const { headers, text } = await school.send(null, method, path, undefined, {
            cookie,
            origin,
          })
          expect([null, CMS_URL]).toContain(headers.get('access-control-allow-origin'))
          expect(text).not.toContain('truong.test')
        }
      }
    },
  )
})

describe('every answer of the API', () => {
  it.each<[string, string, number]>([
    ['GET', '/health', 200],
    ['GET', '/users/me', 200],
    ['GET', '/articles', 403],
    ['GET', '/khong-co', 404],
    ['GET', '/media/file/x.jpg', 404],
    ['POST', '/articles', 415],
    ['OPTIONS', '/articles', 200],
  ])('%s %s (%i) has its headers', async (method, path, status) => {
    const answer = await school.send(
      null,
      method,
      path,
      method === 'POST' ? new URLSearchParams('a=b') : undefined,
      method === 'POST' ? { 'content-type': 'text/plain' } : {},
    )
    expect(answer.status).toBe(status)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
    expect(answer.headers.has('strict-transport-security')).toBe(false)
  })
})

describe('the cookie of a session', () => {
  it('on plain http is kept from scripts and other sites, and not marked Secure', async () => {
    const account = { email: 'lan@truong.test', password: PASSWORD }
    const { headers, status } = await school.send(null, 'POST', '/users/login', account, {
      origin: CMS_URL,
    })
    expect(status).toBe(200)
    const [session = '', device = ''] = headers.getSetCookie().toSorted().toReversed()
    expect(device).toMatch(
      /^[\w-]+=[\w.-]+; Path=\/api\/users; Max-Age=15552000; HttpOnly; SameSite=Strict$/,
    )
    const parts = session
      .split('; ')
      .map((part) => part.replace(/=.*(?<!Strict)(?<!\/)(?<!true)$/, ''))
    expect(parts.sort()).toEqual([
      'Expires',
      'HttpOnly=true',
      'Path=/',
      'SameSite=Strict',
      'payload-token',
    ])
  })
})
