import { readdirSync } from 'node:fs'
import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { byId, setById } from '../src/platform/rows.ts'
import { inTransaction } from '../src/platform/transaction.ts'
import { articleData, articleIn, draftArticle, viewOf } from './support/articles.ts'
import { diskSync } from './support/diskSync.ts'
import { isOnMongo } from './support/env.ts'
import { evidence } from './support/evidence.ts'
import { reopened } from './support/logins.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Makes the n-th insert into a collection fail, as a full disk would. */
function failingInsert(collection: string): void {
  const { db } = school.payload
  const create = db.create.bind(db)
  vi.spyOn(db, 'create').mockImplementation((args) =>
    args.collection === collection ? Promise.reject(new Error('the disk is full')) : create(args),
  )
}

describe('a transition that fails after its first write leaves nothing', () => {
  it.each([
    ['submit', 'draft', 'lan', 'revisions'],
    ['submit', 'draft', 'lan', 'decisions'],
    ['approve', 'inApproval', 'academic', 'decisions'],
    ['publish', 'approved', 'admin', 'decisions'],
    ['publish', 'approved', 'admin', 'publication-feed'],
    ['unpublish', 'published', 'admin', 'publication-feed'],
  ] as const)(
    '%s of an item that is %s, by %s, at the insert into %s',
    async (action, state, as, collection) => {
      const id = await articleIn(school, state)
      const { rev, digest } = await viewOf(school, as, id)
      const before = await evidence(school)
      const body = { action, rev, digest, comment: action === 'unpublish' ? 'Gỡ ngay.' : undefined }
      failingInsert(collection)
      const answer = await school.send(as, 'POST', `/articles/${id}/transitions`, body)
      vi.restoreAllMocks()
      expect([answer.status, await evidence(school)]).toEqual([500, before])
      const again = await school.send(as, 'POST', `/articles/${id}/transitions`, body)
      expect(again.status).toBe(200)
    },
  )
})

it('a save that fails at its last write leaves the old text and rev', async () => {
  const id = await draftArticle(school, 'lan', { title: 'Lưu dở' })
  const before = await evidence(school)
  const { db } = school.payload
  const update = db.updateOne.bind(db)
  vi.spyOn(db, 'updateOne').mockImplementation((args) =>
    args.options?.['atomic'] === true
      ? update(args)
      : Promise.reject(new Error('the disk is full')),
  )
  const answer = await school.send('lan', 'PATCH', `/articles/${id}`, {
    rev: 1,
    title: 'Không lưu được',
  })
  vi.restoreAllMocks()
  expect([answer.status, await evidence(school)]).toEqual([500, before])
})

it('forty people make forty items at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      school.send('lan', 'POST', '/articles', articleData(school, { title: `Cùng lúc ${n}` })),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 201))
})

it('items of one title made at once get an address each', async () => {
  const title = { title: 'Thông báo nghỉ học' }
  const answers = await Promise.all(
    Array.from({ length: 5 }, () =>
      school.send('lan', 'POST', '/articles', articleData(school, title)),
    ),
  )
  const made = answers.filter(({ status }) => status === 201)
  const slugs = made.map(({ body }) => (body['doc'] as { slug: string }).slug)
  expect(new Set(slugs).size).toBe(made.length)
  expect(answers.every(({ status }) => [201, 400, 409].includes(status))).toBe(true)
})

describe.skipIf(isOnMongo())('on SQLite', () => {
  const unit = () => ({
    name: `Tổ ${crypto.randomUUID()}`,
    kind: 'department',
    headTitle: 'Tổ trưởng',
  })

  it('a write inside a transaction that forgot its req says so instead of waiting for ever', async () => {
    const { payload } = school
    const req = await createLocalReq({}, payload)
    const user = { id: school.people.principal, collection: 'users' as const }
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const nested = inTransaction(req, () =>
      payload.create({
        collection: 'units',
        data: unit() as never,
        user,
        overrideAccess: false,
      }),
    )
    const outcome = expect(nested).rejects.toThrow(
      'waited 30000 ms for the write queue: is a nested write missing its req?',
    )
    await vi.advanceTimersByTimeAsync(30_000)
    await outcome
    vi.useRealTimers()
    expect((await school.send('principal', 'POST', '/units', unit())).status).toBe(201)
  })

  it('what a transaction has written is seen beside it when it is committed, and not before', async () => {
    const { payload } = school
    const id = await draftArticle(school, 'lan', { title: 'Chưa xong' })
    const [inside, outside] = [await createLocalReq({}, payload), await createLocalReq({}, payload)]
    const titles = async () => {
      const seen = [await byId(inside, 'articles', id), await byId(outside, 'articles', id)]
      return seen.map((row) => row?.title)
    }
    const during = await inTransaction(inside, async () => {
      await setById(inside, 'articles', id, { title: 'Đã xong' })
      return titles()
    })
    expect([during, await titles()]).toEqual([
      ['Đã xong', 'Chưa xong'],
      ['Đã xong', 'Đã xong'],
    ])
  })

  it('a write beside a transaction waits for its end, and is no part of it', async () => {
    const { payload } = school
    const id = await draftArticle(school, 'lan', { title: 'Đang đợi' })
    const [inside, outside] = [await createLocalReq({}, payload), await createLocalReq({}, payload)]
    let beside: Promise<void> = Promise.resolve()
    const failed = inTransaction(inside, async () => {
      await setById(inside, 'articles', id, { summary: 'Của giao dịch hỏng' })
      beside = setById(outside, 'articles', id, { title: 'Vẫn còn' })
      // Many statements' time for it to come in between.
      for (let n = 0; n < 20; n++) await byId(inside, 'articles', id)
      throw new Error('the disk is full')
    })
    await expect(failed).rejects.toThrow('the disk is full')
    await beside
    const row = await byId(outside, 'articles', id)
    expect([row?.title, row?.summary]).toEqual(['Vẫn còn', 'Một tiết học ngoài trời.'])
  })

  it('opens no more files, however much is written', async () => {
    const id = await draftArticle(school, 'lan', { title: 'Sửa mãi' })
    const open = () => readdirSync('/proc/self/fd').length
    const before = open()
    for (let rev = 1; rev <= 200; rev++) {
      const answer = await school.send('lan', 'PATCH', `/articles/${id}`, {
        rev,
        summary: `Lần ${rev}`,
      })
      if (answer.status !== 200) throw new Error(answer.text)
    }
    // What earlier tests left open may close meanwhile.
    expect(open() - before).toBeLessThanOrEqual(5)
  })

  it('waits for the disk: what was answered outlives a power cut', async () => {
    const { payload, close } = await reopened(school)
    expect(await diskSync(payload)).toBe(2)
    await close()
  })
})
