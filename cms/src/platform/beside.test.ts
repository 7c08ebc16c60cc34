import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { beginBeside, besideTransaction, together } from './beside.ts'

const request = (name: string, transactionID?: string) =>
  ({ payload: { db: { name } }, transactionID }) as unknown as PayloadRequest

/** Two reads, each of which notes when it begins and ends. */
async function lineOf(req: PayloadRequest): Promise<string> {
  const line: string[] = []
  const read = (name: string) => async () => {
    line.push(`${name} begins`)
    await Promise.resolve()
    line.push(`${name} ends`)
    return name
  }
  expect(await together(req, [read('a'), read('b')])).toEqual(['a', 'b'])
  return line.join(', ')
}

it.each([
  ['mongoose', undefined, 'a begins, b begins, a ends, b ends'],
  ['mongoose', 'one', 'a begins, a ends, b begins, b ends'],
  ['sqlite', undefined, 'a begins, b begins, a ends, b ends'],
  ['sqlite', 'one', 'a begins, b begins, a ends, b ends'],
])('%s in transaction %s: %s', async (name, transaction, line) => {
  expect(await lineOf(request(name, transaction))).toBe(line)
})

it('is over when all is, also where one fails: nothing writes after its transaction', async () => {
  const line: string[] = []
  const write = async () => {
    await new Promise(setImmediate)
    line.push('written')
  }
  const fail = () => Promise.reject(new Error('refused'))
  await expect(together(request('mongoose'), [fail, write])).rejects.toThrow('refused')
  expect(line).toEqual(['written'])
})

it('stands beside a transaction of MongoDB, which stays what it is, and within one of SQLite', () => {
  const mongo = request('mongoose', 'one')
  const beside = besideTransaction(mongo)
  beside.transactionID = 'another'
  expect([mongo.transactionID, beside.transactionID]).toEqual(['one', 'another'])
  expect(besideTransaction(mongo).transactionID).toBeUndefined()
  expect(besideTransaction(request('sqlite', 'one')).transactionID).toBe('one')
})

it.each([
  ['mongoose', ['next', 'work']],
  ['sqlite', ['work', 'next']],
])('%s: work begun beside the request comes in the order %j', async (name, order) => {
  const seen: string[] = []
  const { done } = await beginBeside(request(name), async () => {
    await new Promise((resolve) => setImmediate(resolve))
    seen.push('work')
  })
  seen.push('next')
  await done
  expect(seen).toEqual(order)
})

it('gives the error of that work to who awaits it', async () => {
  const { done } = await beginBeside(request('mongoose'), () =>
    Promise.reject(new Error('used up')),
  )
  await expect(done).rejects.toThrow('used up')
})
