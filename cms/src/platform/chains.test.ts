import type { PayloadRequest, Where } from 'payload'
import { expect, it } from 'vitest'
import { chainHead, entriesAndHead } from './chains.ts'

const ITEM = 'articles/one'

const row = (seq: number, item = 'articles/other') => ({
  ...{ seq, item, hash: `hash ${seq}` },
  entry: JSON.stringify({ seq }),
})

const CHAIN = [row(1, ITEM), row(2), row(3), row(4, ITEM), row(5)]

/** What is asked by a condition, in a word; of the end of the chain and of both what is behind its known end. */
const asks = (where: Where) => ('or' in where ? 'both' : 'item' in where ? 'item' : 'end')

/** A database whose chain ends at `known` first, and then gives these rows where it is asked for both. */
async function office(both: readonly object[], { name = 'mongoose', known = 3 } = {}) {
  const asked: string[] = []
  const find = ({ where }: { where: Where }) => {
    asked.push(asks(where))
    const last = known > 0 && asked.length === 1 ? known : CHAIN.length
    const docs = {
      both,
      item: CHAIN.filter(({ item }) => item === ITEM),
      end: CHAIN.slice(last - 1, last),
    }
    return Promise.resolve({ docs: docs[asks(where)] })
  }
  const req = { payload: { db: { name, find } } } as unknown as PayloadRequest
  if (known > 0) await chainHead(req, 'decisions')
  const { entries, head } = await entriesAndHead<{ seq: number }>(req, 'decisions', ITEM)
  return { asked: asked.slice(known > 0 ? 1 : 0), head, entries: entries.map(({ seq }) => seq) }
}

const ANSWER = { head: { seq: 5, hash: 'hash 5' }, entries: [1, 4] }

it.each<[string, readonly object[], string[]]>([
  ['one question where no place is left out', [row(1, ITEM), ...CHAIN.slice(2)], ['both']],
  [
    'the end, then the item, where one was missed',
    [row(1, ITEM), row(3), row(5)],
    ['both', 'end', 'item'],
  ],
  ['the same where the chain is no longer as it was', [row(1, ITEM)], ['both', 'end', 'item']],
  ['the same where there is nothing any more', [], ['both', 'end', 'item']],
])('asks MongoDB %s', async (_, both, asked) => {
  expect(await office(both)).toEqual({ ...ANSWER, asked })
})

it.each([
  ['SQLite', { name: 'sqlite' }],
  ['MongoDB for the first time', { known: 0 }],
])('asks %s for the end before the item', async (_, how) => {
  expect(await office([], how)).toEqual({ ...ANSWER, asked: ['end', 'item'] })
})
