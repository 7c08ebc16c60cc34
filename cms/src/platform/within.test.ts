import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import {
  hasWritten,
  onceWithin,
  rememberBeside,
  remembering,
  rowKnownWithin,
  rowName,
} from './within.ts'

type Question = Record<string, unknown>

let offices = 0

/** A database that counts what it is asked, with these transactions open: no other has one of their ids. */
function office(...open: string[]) {
  offices++
  const idOf = (transaction: string) => `${transaction} of ${offices}`
  const asked: string[] = []
  const note =
    (name: string) =>
    (question: Question): Promise<unknown> => {
      asked.push(`${name} ${String(question['collection'])}`)
      return Promise.resolve({ id: 'one', title: `as of question ${asked.length}` })
    }
  const closing = () => Promise.resolve()
  const opened = {
    defaultIDType: 'text',
    init: () => ({
      sessions: Object.fromEntries(open.map((one) => [idOf(one), {}])),
      ...Object.fromEntries(
        ['findOne', 'create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany'].map(
          (name) => [name, note(name)],
        ),
      ),
      ...{ commitTransaction: closing, rollbackTransaction: closing },
    }),
  } as unknown as DatabaseAdapterObj
  const db = remembering(opened).init({} as never)
  const request = (transaction?: string) =>
    ({
      payload: { db },
      transactionID: transaction && idOf(transaction),
    }) as unknown as PayloadRequest
  const find = (req: PayloadRequest, question: Question = {}) =>
    db.findOne({ collection: 'articles', where: { id: { equals: 'one' } }, req, ...question })
  const once = (req: PayloadRequest) =>
    onceWithin(req, rowName('articles', 'one'), () => find(req, { where: {} }))
  return { db, asked, request, find, once }
}

it('asks once in a transaction, and gives Payload’s update the same row', async () => {
  const { asked, find, once, request } = office('a')
  const row = await once(request('a'))
  expect(await once(request('a'))).toBe(row)
  expect(await find(request('a'))).toBe(row)
  expect(await find(request('a'), { where: { and: [{ id: { equals: 'one' } }] } })).toBe(row)
  expect(await rowKnownWithin(request('a'), 'articles', 'one')).toBe(row)
  expect(asked).toHaveLength(1)
})

it.each<[string, Question]>([
  ['another row', { where: { id: { equals: 'two' } } }],
  ['another collection', { collection: 'users' }],
  ['by more than its id', { where: { and: [{ id: { equals: 'one' } }, { rev: { equals: 1 } }] } }],
  ['where there is a choice', { where: { or: [{ id: { equals: 'one' } }] } }],
  ['of any other row', { where: { id: { not_equals: 'one' } } }],
  ['for a part of it', { select: { title: true } }],
  ['with what points to it', { joins: {} }],
  ['as a draft', { draftsEnabled: true }],
])('who asks for %s asks the database', async (_, question) => {
  const { asked, find, once, request } = office('a')
  await once(request('a'))
  await find(request('a'), question)
  expect(asked).toHaveLength(2)
})

it.each([
  ['no transaction', undefined],
  ['another transaction', 'b'],
  ['one that is not open', 'c'],
])('in %s everybody asks anew', async (_, transaction) => {
  const { asked, once, request } = office('a', 'b')
  await once(request('a'))
  await once(request(transaction))
  await rowKnownWithin(request(transaction), 'articles', 'one')
  expect(asked).toHaveLength(2)
})

it.each(['create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany'] as const)(
  'what the transaction itself writes by %s makes it ask anew, whatever it wrote',
  async (name) => {
    const { asked, db, once, request } = office('a', 'b')
    const row = await once(request('a'))
    const others = await once(request('b'))
    await db[name]({ collection: 'media', req: request('a') } as never)
    expect(await rowKnownWithin(request('a'), 'articles', 'one')).toBeNull()
    expect(await once(request('a'))).not.toBe(row)
    expect(await once(request('b'))).toBe(others)
    expect(asked).toHaveLength(4)
  },
)

it('asks once by a request beside a transaction, also while the answer is under way', async () => {
  const { asked, once, request } = office('a')
  const beside = request()
  rememberBeside(beside)
  const [first, second] = await Promise.all([once(beside), once(beside)])
  expect(second).toBe(first)
  expect(await once(beside)).toBe(first)
  await once(request('a'))
  expect(asked).toHaveLength(2)
})

it('knows which transactions have written', async () => {
  const { db, once, request } = office('a', 'b')
  const written = async () => [await hasWritten(request('a')), await hasWritten(request('b'))]
  await once(request('a'))
  expect(await written()).toEqual([false, false])
  await db.create({ collection: 'media', req: request('a') } as never)
  await db.create({ collection: 'media', req: request() } as never)
  expect(await written()).toEqual([true, false])
  await db.commitTransaction(Promise.resolve(request('a').transactionID!))
  expect(await written()).toEqual([false, false])
})

it.each(['commitTransaction', 'rollbackTransaction'] as const)(
  '%s is the end of what was remembered',
  async (name) => {
    const { asked, db, once, request } = office('a')
    await once(request('a'))
    await db[name](Promise.resolve(request('a').transactionID!))
    await once(request('a'))
    expect(asked).toHaveLength(2)
  },
)

it('keeps nothing of a question that was under way while the transaction wrote', async () => {
  const { db, request } = office('a')
  let answer: (row: object) => void = () => undefined
  const asking = onceWithin(
    request('a'),
    'slow',
    () => new Promise((resolve) => (answer = resolve)),
  )
  await new Promise(setImmediate)
  await db.create({ collection: 'media', req: request('a') } as never)
  answer({ title: 'as it was before' })
  await asking
  expect(await onceWithin(request('a'), 'slow', () => Promise.resolve('anew'))).toBe('anew')
})
