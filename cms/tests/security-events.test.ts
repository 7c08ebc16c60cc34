import { checkChain } from '@bbt/shared/approval/chain.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import { createLocalReq } from 'payload'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../src/platform/refusal.ts'
import { inTransaction } from '../src/platform/transaction.ts'
import type { SecurityEntry } from '../src/security/events.ts'
import { recordRefused, recordSecurityEvent } from '../src/security/events.ts'
import type { Named, Who } from './support/attempts.ts'
import { broken, localStatus } from './support/attempts.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const newReq = (): Promise<PayloadRequest> =>
  createLocalReq(
    {
      req: {
        headers: new Headers({
          'x-forwarded-for': '8.8.8.8, 10.0.0.7',
          'user-agent': 'May truong',
        }),
      },
    },
    school.payload,
  )

const rows = async () => {
  const { docs } = await school.payload.find({
    collection: 'security-events',
    overrideAccess: true,
    limit: 0,
    sort: 'seq',
  })
  return docs.map(({ entry }) => JSON.parse(entry) as Sealed<SecurityEntry>)
}

const kindsOf = (answer: { body: Record<string, unknown> }) =>
  (answer.body['events'] as { kind: string }[]).map(({ kind }) => kind)

describe('the security log', () => {
  it('keeps when, what, whose, by whom and from where, newest first', async () => {
    const { quan, admin } = school.people
    await recordSecurityEvent(await newReq(), {
      kind: 'passwordSetByOther',
      person: quan,
      by: admin,
    })
    await recordSecurityEvent(await newReq(), { kind: 'loginFailed', person: null })
    const { status, body } = await school.send('principal', 'GET', '/security-events')
    expect(status).toBe(200)
    const common = { address: '10.0.0.7', agent: 'May truong' }
    expect(body).toMatchObject({
      events: [
        { seq: 3, kind: 'loginFailed', label: 'Đăng nhập sai', person: null, by: null, ...common },
        {
          seq: 2,
          kind: 'passwordSetByOther',
          label: 'Người khác đặt mật khẩu mới',
          person: { id: quan, name: 'Cô quan' },
          by: { id: admin, name: 'Cô admin' },
          ...common,
        },
        // The school's first account, opened at its founding.
        { seq: 1, kind: 'accountOpened', by: null, address: null, agent: null },
      ],
      next: null,
    })
  })

  it('is asked for by kind, by person and by page', async () => {
    const get = (query: string) => school.send('admin', 'GET', `/security-events?${query}`)
    expect(kindsOf(await get('kind=loginFailed'))).toEqual(['loginFailed'])
    expect(kindsOf(await get('kind=no-such-kind'))).toEqual([])
    expect(kindsOf(await get(`person=${school.people.quan}`))).toEqual(['passwordSetByOther'])
    const first = await get('limit=1')
    expect([kindsOf(first), first.body['next']]).toEqual([['loginFailed'], 3])
    const second = await get('limit=1&before=3')
    expect([kindsOf(second), second.body['next']]).toEqual([['passwordSetByOther'], 2])
  })

  it('is not there for anybody else', async () => {
    const others = ['lan', 'bao', 'academic', 'activities', 'clerk', null] as const
    const answers = await Promise.all(
      others.map((as) => school.send(as, 'GET', '/security-events')),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
  })

  it('keeps an event only if what it tells of happened, and a refusal always', async () => {
    const before = (await rows()).length
    const req = await newReq()
    const refused = inTransaction(req, async () => {
      await recordSecurityEvent(req, { kind: 'accountOpened', person: null })
      throw new Refusal([{ code: 'notYours' }])
    })
    await expect(refused).rejects.toThrow(Refusal)
    await recordRefused(req, { kind: 'loginInactive', person: null })
    expect((await rows()).slice(before).map(({ kind }) => kind)).toEqual(['loginInactive'])
  })

  it('is one whole chain after many wrote at once', async () => {
    const before = (await rows()).length
    const writing = Array.from({ length: 20 }, async () =>
      recordRefused(await newReq(), { kind: 'loginFailed', person: null }),
    )
    await Promise.all(writing)
    const chain = await rows()
    expect(chain).toHaveLength(before + 20)
    expect(checkChain(chain)).toMatchObject({ ok: true })
  })
})

describe.each(['security-events', 'rate-limits'] as const)('%s', (collection) => {
  const row = {
    seq: 99,
    hash: 'e'.repeat(64),
    kind: 'loginFailed',
    at: 'x',
    entry: '{}',
    key: 'k',
    points: 1,
    expires: 1,
  }
  const everyId = '?where[id][exists]=true'

  it('are written by nobody over REST', async () => {
    const { docs } = await school.payload.find({ collection, overrideAccess: true, limit: 1 })
    const one = `/${collection}/${docs[0]?.id ?? 'none'}`
    const attempt = (as: Who, method: string, target: string, body?: object): Named => ({
      name: `${String(as)} ${method} ${target}`,
      attempt: async () => (await school.send(as, method, target, body)).status,
    })
    const people = ['lan', 'principal', 'admin', null] as const
    const tries = people.flatMap((as) => [
      attempt(as, 'GET', one),
      attempt(as, 'GET', `/${collection}/count`),
      attempt(as, 'POST', `/${collection}`, row),
      attempt(as, 'PATCH', one, row),
      attempt(as, 'PATCH', `/${collection}${everyId}`, { kind: 'loggedOut', points: 0 }),
      attempt(as, 'DELETE', one),
      attempt(as, 'DELETE', `/${collection}${everyId}`),
      attempt(as, 'POST', `${one}/duplicate`, {}),
    ])
    const before = await rows()
    expect(await broken(school, tries)).toEqual([])
    expect(await rows()).toEqual(before)
  })

  it('are written by nobody through the Local API, past access either', async () => {
    const { payload } = school
    const where = { id: { exists: true } }
    const overrideAccess = true
    const statuses = await Promise.all(
      [
        () => payload.create({ collection, data: row as never, overrideAccess }),
        () => payload.update({ collection, where, data: { kind: 'x' }, overrideAccess }),
        () => payload.delete({ collection, where, overrideAccess }),
      ].map(localStatus),
    )
    expect(statuses).toEqual([403, 403, 403])
  })
})
