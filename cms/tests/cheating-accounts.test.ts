import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Named, Who } from './support/attempts.ts'
import { broken } from './support/attempts.ts'
import { PASSWORD } from './support/people.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

const PEOPLE = [
  'lan',
  'bao',
  'academic',
  'activities',
  'principal',
  'admin',
  'mai',
  'admin2',
  null,
] as const

let school: School

beforeAll(async () => {
  school = await makeSchool()
  await school.send('admin2', 'GET', '/users/me')
  const gone = `/users/${school.people.admin2}`
  const closed = await school.send('principal', 'PATCH', gone, { active: false })
  if (closed.status !== 200) throw new Error(closed.text)
})
afterAll(() => school.close())

const attempt = (
  as: Who,
  method: string,
  target: string,
  body?: unknown,
  isIgnored = false,
): Named => ({
  name: `${String(as)} ${method} ${target}`,
  attempt: async () => (await school.send(as, method, target, body)).status,
  isIgnored,
})

const held = (people: readonly Who[], tries: (as: Who) => Named[]) =>
  broken(school, people.flatMap(tries))

const everyId = '?where[id][exists]=true'

describe('accounts', () => {
  const others = ['lan', 'bao', 'academic', 'activities', 'mai', 'admin2', null] as const

  it('are opened, closed and changed by those who keep them, and deleted by nobody', async () => {
    const clerk = `/users/${school.people.clerk}`
    expect([
      ...(await held(others, (as) => [
        attempt(as, 'POST', '/users', {
          name: 'X',
          email: 'x@truong.test',
          password: 'rat-dai-rat-dai',
        }),
        attempt(as, 'PATCH', clerk, { password: 'mat-khau-moi-rat-dai' }),
        attempt(as, 'PATCH', clerk, { email: 'khac@truong.test' }),
        attempt(as, 'PATCH', clerk, { active: false }),
        attempt(as, 'POST', '/users/unlock', { email: 'clerk@truong.test' }),
      ])),
      ...(await held(PEOPLE, (as) => [
        attempt(as, 'PATCH', `/users${everyId}`, { active: false }),
        attempt(as, 'DELETE', clerk),
        attempt(as, 'DELETE', `/users${everyId}`),
        attempt(as, 'POST', '/users/first-register', {
          email: 'y@truong.test',
          password: 'rat-dai-rat-dai',
        }),
      ])),
    ]).toEqual([])
  })

  it('that are closed stay closed to their own people, with a live session and without', async () => {
    const own = `/users/${school.people.admin2}`
    const login = { email: 'admin2@truong.test', password: PASSWORD }
    const answer = await held(['admin2'], (as) => [
      attempt(as, 'PATCH', own, { active: true }),
      attempt(as, 'GET', '/articles'),
      attempt(as, 'GET', '/my-work', undefined, true),
      attempt(as, 'POST', '/articles', { title: 'Sau khi đóng' }),
      attempt(null, 'POST', '/users/login', login),
    ])
    expect(answer).toEqual([])
    const { body } = await school.send('admin2', 'GET', '/my-work')
    expect(body['waiting'] ?? []).toEqual([])
  })

  it('of those who decide get another address by the principal alone', async () => {
    const targets = (['principal', 'academic', 'bao'] as const).map((who) => school.people[who])
    const tries = targets.map((id) =>
      attempt('admin', 'PATCH', `/users/${id}`, { email: 'cua-toi@truong.test' }),
    )
    expect(await broken(school, tries)).toEqual([])
  })

  it('do not get another address from whoever holds an open session of theirs', async () => {
    const own = `/users/${school.people.lan}`
    const answer = await school.send('lan', 'PATCH', own, { email: 'cua-ke-khac@truong.test' })
    expect([answer.status, answer.text.includes('Nhờ quản trị website')]).toEqual([403, true])
    const tries = [
      attempt('clerk', 'PATCH', `/users/${school.people.clerk}`, { email: 'x@truong.test' }),
    ]
    expect(await broken(school, tries)).toEqual([])
  })

  it('have passwords of at least twelve characters', async () => {
    const own = `/users/${school.people.lan}`
    const answer = await held(['lan'], (as) => [attempt(as, 'PATCH', own, { password: 'ngan' })])
    expect(answer).toEqual([])
  })
})

it('the machinery of Payload is open to nobody', async () => {
  const answer = await held(PEOPLE, (as) => [
    attempt(as, 'GET', '/payload-jobs'),
    attempt(as, 'POST', '/payload-jobs', { taskSlug: 'schedulePublish' }),
    attempt(as, 'GET', '/payload-jobs/run'),
    attempt(as, 'GET', '/payload-migrations'),
    attempt(as, 'POST', '/graphql', { query: '{ Articles { docs { id } } }' }),
    attempt(as, 'POST', '/reorder', {
      collectionSlug: 'articles',
      docsToMove: [],
      newKeyWillBe: 'less',
    }),
  ])
  expect(answer).toEqual([])
})

describe('what the publisher reads', () => {
  const targets = [
    '/publication/feed?after=0',
    `/publication/revisions/${'d'.repeat(64)}`,
    `/publication/media/${'d'.repeat(64)}`,
  ]

  it('is not there for people and visitors', async () => {
    const answers = []
    for (const as of PEOPLE) {
      for (const target of targets) answers.push((await school.send(as, 'GET', target)).status)
    }
    expect(new Set(answers)).toEqual(new Set([404]))
  })

  it.each([
    'Bearer ',
    'Bearer wrong',
    `bearer ${'f'.repeat(40)}`,
    `Bearer ${'f'.repeat(39)}`,
    'f'.repeat(40),
  ])('is not there for “%s”', async (authorization) => {
    const { status } = await school.send(null, 'GET', targets[0]!, undefined, { authorization })
    expect(status).toBe(404)
  })

  it.each(['POST', 'PATCH', 'PUT', 'DELETE'])(
    'is not written by %s, with the secret either',
    async (method) => {
      const authorization = `Bearer ${'f'.repeat(40)}`
      const send = async () =>
        (await school.send(null, method, targets[0]!, { seq: 9 }, { authorization })).status
      expect(await broken(school, [{ name: method, attempt: send }])).toEqual([])
    },
  )
})
