import { ISSUES } from '@bbt/shared/workflow/issues.ts'
import { REFUSALS } from '@bbt/shared/refusals.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PICTURE_PROBLEMS } from '../src/media/problems.ts'
import { FACTOR_REFUSALS } from '../src/security/secondFactor/refusals.ts'
import { codesOf } from './support/answers.ts'
import { articleIn, draftArticle } from './support/articles.ts'
import type { Answer, PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School
const ids = { draft: '', approved: '', nobody: '00000000-0000-0000-0000-000000000000' }

beforeAll(async () => {
  school = await makeSchool()
  ids.draft = await draftArticle(school, 'lan')
  ids.approved = await articleIn(school, 'approved')
})
afterAll(() => school.close())

const CODES = [
  ...Object.keys(ISSUES),
  ...Object.keys(REFUSALS),
  ...Object.keys(PICTURE_PROBLEMS),
  ...Object.keys(FACTOR_REFUSALS),
]

/** Words that some library says by itself. */
const ENGLISH =
  /\b(?:the|error|invalid|unknown|failed|wrong|missing|not found|required|field|must)\b/i

const textsOf = ({ body }: Answer) => {
  const errors = (body['errors'] ?? []) as {
    message: string
    data?: { errors?: { message: string }[] }
  }[]
  const issues = (body['issues'] ?? []) as { text: string }[]
  return [
    ...errors.flatMap(({ message, data }) => [
      message,
      ...(data?.errors ?? []).map((e) => e.message),
    ]),
    ...issues.map(({ text }) => text),
  ]
}

function expectWords(answer: Answer, what: string) {
  expect(answer.status, `${what} ${answer.text}`).toBeGreaterThanOrEqual(400)
  expect(answer.status, `${what} ${answer.text}`).toBeLessThan(500)
  const codes = codesOf(answer)
  expect(codes.length, `${what} ${answer.text}`).toBeGreaterThan(0)
  for (const code of codes) expect(CODES, what).toContain(code)
  for (const text of textsOf(answer)) {
    expect(text, what).not.toMatch(ENGLISH)
    expect(text, what).toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/i)
  }
}

type Asked = readonly [as: PersonName | null, method: string, path: string, body?: unknown]

const step = (as: PersonName, body: object): Asked => [
  as,
  'POST',
  '/articles/:approved/transitions',
  body,
]

const UNREADABLE: readonly Asked[] = [
  ['lan', 'POST', '/articles', '{'],
  ['lan', 'PATCH', '/articles/:draft', '{'],
  ['lan', 'POST', '/articles/:draft/transitions', '{'],
  ['lan', 'POST', '/users/second-factor/prove', '{'],
  ['principal', 'POST', '/appointments', '{'],
  ['principal', 'POST', '/units', '{'],
  [null, 'POST', '/users/login', '{'],
]

const FORMS: readonly Asked[] = [
  ['lan', 'POST', '/articles', {}],
  ['lan', 'POST', '/articles', { title: 'x'.repeat(161) }],
  ['lan', 'POST', '/articles', { title: ['a'], summary: { a: 1 } }],
  ['lan', 'POST', '/articles', { title: 'A', summary: 'x'.repeat(401) }],
  [
    'lan',
    'POST',
    '/articles',
    { title: 'A', category: 'none', unit: 7, cover: 'x', coAuthors: 'y' },
  ],
  ['lan', 'POST', '/articles', { title: 'A', visibleFrom: 'hôm qua' }],
  ['lan', 'PATCH', '/articles/:draft', { title: 'B' }],
  ['lan', 'PATCH', '/articles/:draft', { rev: 99, title: 'B' }],
  ['lan', 'PATCH', '/articles/:draft', { rev: 1, state: 'published' }],
  ['lan', 'PATCH', '/articles/:nobody', { rev: 1, title: 'B' }],
  ['lan', 'PATCH', '/articles/not-an-id', { rev: 1, title: 'B' }],
  ['mai', 'PATCH', '/articles/:draft', { rev: 1, title: 'B' }],
  [null, 'PATCH', '/articles/:draft', { rev: 1, title: 'B' }],
  ['lan', 'DELETE', '/articles/:draft'],
  ['lan', 'PUT', '/articles/:draft', {}],
  ['lan', 'POST', '/site-configurations', { title: '' }],
  ['principal', 'POST', '/appointments', {}],
  ['principal', 'POST', '/appointments', { office: 'king', person: 'x', from: 'mai' }],
  [
    'principal',
    'POST',
    '/appointments',
    { office: 'writer', person: 'nobody', from: '2026-02-30' },
  ],
  ['principal', 'POST', '/units', {}],
  ['principal', 'POST', '/units', { name: 'x'.repeat(81), kind: 'club', headTitle: '' }],
  ['lan', 'POST', '/units', { name: 'Tổ mới' }],
  ['principal', 'POST', '/categories', { name: 'A', approver: 'writer' }],
  ['principal', 'POST', '/users', {}],
  ['principal', 'POST', '/users', { name: 'A', email: 'không phải thư', password: '1' }],
  ['lan', 'POST', '/media', { alt: 'không có tệp' }],
  ['lan', 'PATCH', '/media/not-an-id', { alt: 'x'.repeat(301) }],
]

const STEPS: readonly Asked[] = [
  step('admin', {}),
  step('admin', { action: 'fly', rev: 1, digest: null }),
  step('admin', { action: 'schedule', rev: 'x', digest: null }),
  step('admin', { action: 'publish', rev: 1, digest: 'abc' }),
  step('admin', { action: 'publish', rev: 1, digest: null, extra: true }),
]

const ACCOUNTS: readonly Asked[] = [
  [null, 'POST', '/users/login', {}],
  [null, 'POST', '/users/login', { email: 7, password: [] }],
  [null, 'POST', '/users/login', { email: 'lan@thuthiem.test', password: 'sai' }],
  [null, 'POST', '/users/logout'],
  [null, 'POST', '/users/refresh-token'],
  [null, 'POST', '/users/reset-password', { token: 'x', password: 'y' }],
  [null, 'POST', '/users/reset-password', {}],
  ['lan', 'POST', '/users/unlock', {}],
  ['lan', 'POST', '/users/change-password', {}],
  ['lan', 'POST', '/users/second-factor/prove', {}],
  ['lan', 'POST', '/users/second-factor/prove', { code: '1' }],
  ['lan', 'POST', '/users/second-factor/confirm', { code: '1' }],
  ['lan', 'POST', '/users/second-factor/reset', { person: 'x' }],
  ['lan', 'POST', '/users/verify/abc'],
  ['lan', 'POST', '/users/first-register', {}],
]

const READS: readonly Asked[] = [
  ['lan', 'GET', '/articles/not-an-id'],
  ['lan', 'GET', '/articles/:nobody'],
  ['lan', 'GET', '/articles/%E0%A4%A'],
  ['lan', 'GET', '/articles?where[unknown][equals]=1'],
  ['lan', 'GET', '/articles?where[title][unknown]=1'],
  ['lan', 'GET', '/articles?sort=author.password'],
  ['lan', 'GET', '/nowhere'],
  ['lan', 'GET', '/articles/:draft/nowhere'],
  ['lan', 'GET', '/media/file/none.jpg'],
  ['lan', 'GET', '/decisions'],
  ['lan', 'GET', '/articles/:draft/comparison?with=earlier&earlier=x'],
  [null, 'GET', '/articles/:draft'],
  [null, 'GET', '/publication/feed'],
]

describe.each([
  ['what cannot be read', UNREADABLE],
  ['forms', FORMS],
  ['steps', STEPS],
  ['accounts', ACCOUNTS],
  ['reading', READS],
])('bad input is refused in Vietnamese, with a code: %s', (_, table) => {
  it.each(table.map((asked) => [asked.slice(0, 3).join(' '), asked] as const))(
    '%s',
    async (what, asked) => {
      const [as, method, path, body] = asked
      const place = path.replace(
        /:(draft|approved|nobody)/,
        (_all, name: keyof typeof ids) => ids[name],
      )
      const sent = typeof body === 'string' ? new Blob([body], { type: 'application/json' }) : body
      expectWords(
        await school.send(as, method, place, sent),
        `${what} ${JSON.stringify(body ?? '')}`,
      )
    },
  )
})

describe('a time that no calendar has', () => {
  it.each([
    '2026-11-30T24:00:00+07:00',
    '2026-02-30T07:00:00+07:00',
    '2026-11-30T07:00:00',
    'mai',
    '',
  ])('%s', async (at) => {
    const view = await school.send('admin', 'GET', `/articles/${ids.approved}/workflow`)
    const { rev, digest } = view.body
    const body = { action: 'schedule', rev, digest, at }
    const answer = await school.send('admin', 'POST', `/articles/${ids.approved}/transitions`, body)
    expect([answer.status, codesOf(answer)]).toEqual([422, ['timeWrong']])
    expectWords(answer, at)
  })
})

it('a writer without a unit: told at the field', async () => {
  const from = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const data = { person: school.people.mai, office: 'writer', from }
  const answer = await school.send('principal', 'POST', '/appointments', data)
  const [error] = answer.body['errors'] as { data: { errors: object[] } }[]
  expect(answer.status).toBe(422)
  expect(error?.data.errors).toEqual([
    { path: 'unit', message: 'Người viết phải thuộc một tổ hoặc đoàn thể.' },
  ])
})
