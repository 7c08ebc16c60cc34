import type { DatabaseAdapterObj, PayloadRequest, Where } from 'payload'
import { expect, it } from 'vitest'
import { claimForWrite, claiming } from './claims.ts'

type Answer = object | null | Error

const WHERE: Where = { id: { equals: 'one' }, rev: { equals: 3 } }

/** A database with transactions "a" and "b", which answers a write like this and says how it was asked. */
function office(answer: Answer = { id: 'one' }, name = 'mongoose') {
  const asked: object[] = []
  const ended: string[] = []
  const opened = {
    init: () => ({
      name,
      sessions: { a: {}, b: {} },
      updateOne: ({ id, where }: { id?: string; where?: Where }) => {
        asked.push({ ...(id !== undefined && { id }), ...(where && { where }) })
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
      },
      commitTransaction: async () => void ended.push('commit'),
      rollbackTransaction: async () => void ended.push('rollback'),
    }),
  } as unknown as DatabaseAdapterObj
  const db = claiming(opened).init({} as never)
  const request = (transactionID?: string) =>
    ({ payload: { db }, transactionID }) as unknown as PayloadRequest
  const claim = (transaction?: string) =>
    claimForWrite(request(transaction), 'articles', 'one', {
      where: WHERE,
      lost: () => Promise.reject(new Error('somebody was faster')),
    })
  const write = (transaction: string, change: object = { id: 'one' }) =>
    db.updateOne({
      collection: 'articles',
      data: {},
      req: request(transaction),
      ...change,
    } as never)
  return { db, asked, ended, claim, write }
}

const conflict = Object.assign(new Error('write conflict'), { code: 112 })

it('makes the next write of the row one that compares, and no other', async () => {
  const { asked, claim, write } = office()
  expect(await claim('a')).toBe(true)
  await write('b')
  await write('a', { id: 'two' })
  await write('a', { where: { rev: { equals: 1 } } })
  await write('a')
  await write('a')
  expect(asked).toEqual([
    { id: 'one' },
    { id: 'two' },
    { where: { rev: { equals: 1 } } },
    { where: WHERE },
    { id: 'one' },
  ])
})

it.each<[string, Answer, string]>([
  ['no row is as it was claimed', null, 'somebody was faster'],
  ['another transaction has the row', conflict, 'somebody was faster'],
  ['the database fails', new Error('no disk'), 'no disk'],
])('where %s the write throws', async (_, answer, words) => {
  const { claim, db, write } = office(answer)
  await claim('a')
  await expect(write('a')).rejects.toThrow(words)
  await db.rollbackTransaction('a')
})

it('ends well only when what was claimed is written', async () => {
  const { claim, db, ended, write } = office()
  await claim('a')
  await expect(db.commitTransaction('a')).rejects.toThrow('articles/one')
  await write('a')
  await db.commitTransaction('a')
  await claim('b')
  await db.rollbackTransaction('b')
  await db.commitTransaction('b')
  expect(ended).toEqual(['commit', 'rollback', 'commit'])
})

it.each([
  ['without a transaction', 'mongoose', undefined],
  ['in one that is over', 'mongoose', 'c'],
  ['on SQLite, whose transaction holds the database', 'sqlite', 'a'],
])('claims nothing %s', async (_, name, transaction) => {
  expect(await office({}, name).claim(transaction)).toBe(false)
})
