import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_PREFERENCES } from '../src/machinery/preferenceBounds.ts'
import { allWhere } from '../src/platform/rows.ts'
import { requestBy } from '../src/seed/requests.ts'
import type { Named } from './support/attempts.ts'
import { broken, localStatus } from './support/attempts.ts'
import { figure } from './support/figures.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const preferences = async () =>
  allWhere(await requestBy(school.payload), 'payload-preferences', {}, { sort: 'key' })

it('of the framework’s own collections those alone are there that the office needs', () => {
  const slugs = Object.keys(school.payload.collections).filter((slug) =>
    slug.startsWith('payload-'),
  )
  expect(slugs.sort()).toEqual(['payload-migrations', 'payload-preferences'])
  for (const { config } of Object.values(school.payload.collections)) {
    expect([config.slug, config.lockDocuments]).toEqual([config.slug, false])
  }
})

describe('how somebody likes their lists', () => {
  it('is kept for them, read by them and taken back by them', async () => {
    const send = (as: PersonName, method: string, body?: object) =>
      school.send(as, method, '/payload-preferences/nav', body)
    expect((await send('lan', 'POST', { value: { open: false } })).status).toBe(200)
    expect((await send('mai', 'GET')).body['value']).toBeNull()
    expect((await send('lan', 'GET')).body['value']).toEqual({ open: false })
    const forgotten = [await send('mai', 'DELETE'), await send('lan', 'DELETE')]
    expect(forgotten.map(({ status }) => status)).toEqual([404, 200])
    expect((await send('lan', 'GET')).body['value']).toBeNull()
    expect((await send('lan', 'DELETE')).status).toBe(404)
  })

  it('is kept in nobody else’s name, whatever the request says', async () => {
    const user = { relationTo: 'users', value: school.people.principal }
    const body = { value: { open: true }, user, key: 'khac', id: randomUUID() }
    await school.send('quan', 'POST', '/payload-preferences/collection-media', body)
    const rows = await preferences()
    const found = rows.map(({ key, user: owner }) => [key, owner.value])
    expect(found).toEqual([['collection-media', school.people.quan]])
  })

  it('has a bound in number: what was not used for longest goes', async () => {
    for (let n = 0; n < MOST_PREFERENCES + 5; n++) {
      const key = `collection-articles-${n}`
      await school.send('mai', 'POST', `/payload-preferences/${key}`, { value: { n } })
    }
    const rows = (await preferences()).filter(({ user }) => user.value === school.people.mai)
    expect(rows).toHaveLength(MOST_PREFERENCES)
    expect(rows.some(({ key }) => key === 'collection-articles-0')).toBe(false)
  })
})

const lock = (as: string) => ({
  document: { relationTo: 'users', value: as },
  user: { relationTo: 'users', value: school.people.principal },
  globalSlug: 'x',
})

const deep = (levels: number): object => (levels === 0 ? {} : { a: deep(levels - 1) })

/** What somebody would write into the framework’s own collections to keep others from working. */
function attempts(as: PersonName): [string, string, unknown?][] {
  const { clerk, principal } = school.people
  const forged = { user: { relationTo: 'users', value: principal }, key: 'nav', value: {} }
  const every = '?where[id][exists]=true'
  return [
    ['POST', '/payload-locked-documents', lock(clerk)],
    ['POST', '/payload-locked-documents', lock(principal)],
    ['GET', '/payload-locked-documents?depth=1'],
    ['GET', '/payload-locked-documents/count'],
    ['PATCH', `/payload-locked-documents${every}`, lock(clerk)],
    ['DELETE', `/payload-locked-documents${every}`],
    ['POST', '/payload-kv', { key: 'x', data: {} }],
    ['GET', '/payload-kv'],
    ['DELETE', `/payload-kv${every}`],
    ['POST', '/payload-jobs', { taskSlug: 'schedulePublish', input: {} }],
    ['GET', '/payload-jobs/run'],
    ['POST', '/payload-migrations', { name: 'x', batch: 1 }],
    ['GET', '/payload-migrations'],
    ['DELETE', `/payload-migrations${every}`],
    ['POST', '/payload-preferences', forged],
    ['PATCH', `/payload-preferences${every}`, forged],
    ['PATCH', `/payload-preferences/${randomUUID()}`, forged],
    ['DELETE', `/payload-preferences${every}`],
    ['GET', `/payload-preferences${every}`],
    ['POST', '/payload-preferences/nav/duplicate', forged],
    ['POST', '/payload-preferences/access/nav', forged],
    ['POST', '/payload-preferences/%24where', { value: { open: true } }],
    ['POST', '/payload-preferences/a%20b', { value: { open: true } }],
    ['POST', `/payload-preferences/${'k'.repeat(121)}`, { value: { open: true } }],
    ['POST', '/payload-preferences/nav', { value: { text: 'x'.repeat(8_000) } }],
    ['POST', '/payload-preferences/nav', { value: deep(13) }],
    ['POST', '/payload-preferences/nav', { value: [{}, {}] }],
    ['POST', '/payload-preferences/nav', { value: 7 }],
    ['POST', '/payload-preferences/nav', { value: 'x'.repeat(9_000) }],
    ['POST', '/payload-preferences/nav', { value: null }],
    ['POST', `/users/${clerk}/lock`, { by: as }],
  ]
}

it('nobody writes there what is another’s, without form or without end', async () => {
  const before = JSON.stringify(await preferences())
  const named = (['lan', 'admin', 'principal'] as const).flatMap((as) =>
    attempts(as).map(([method, target, body]): Named => ({
      name: `${as} ${method} ${target}`,
      attempt: async () => (await school.send(as, method, target, body)).status,
    })),
  )
  const failed = await broken(school, named)
  if (JSON.stringify(await preferences()) !== before) failed.push('changed: payload-preferences')
  figure({
    name: 'framework’s collections',
    tried: named.length,
    failed: failed.length,
    atLeast: 90,
  })
  expect(failed).toEqual([])
})

it('code inside the office writes there for the person of the request alone', async () => {
  const [row] = await preferences()
  const req = await requestBy(school.payload, school.people.lan)
  const of = { collection: 'payload-preferences', req, overrideAccess: true } as const
  const data = { key: 'nav', value: { open: true } } as never
  const statuses = [
    await localStatus(() => school.payload.update({ ...of, id: row!.id, data })),
    await localStatus(() => school.payload.update({ ...of, where: {}, data })),
    await localStatus(() => school.payload.delete({ ...of, where: {} })),
    await localStatus(() => school.payload.create({ ...of, req: {}, data })),
    await localStatus(() =>
      school.payload.create({ ...of, data: { key: 'a b', value: {} } as never }),
    ),
    await localStatus(() => school.payload.create({ ...of, data })),
  ]
  expect(statuses).toEqual([403, 403, 403, 403, 400, 200])
})

it('the principal closes an account whatever of it somebody has open', async () => {
  const target = `/users/${school.people.clerk}`
  await school.send('admin', 'GET', target)
  const query = '?overrideLock=false'
  const closed = await school.send('principal', 'PATCH', `${target}${query}`, { active: false })
  expect(closed.status).toBe(200)
})
