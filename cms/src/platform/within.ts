import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'
import { around } from './around.ts'

/**
 * What each open transaction has read, by name. It sees the database as of one moment, and nobody else changes that
 * on either database: whoever asks again inside it is given the same, until it has written something itself.
 */
const answers = new Map<unknown, Map<string, unknown>>()

async function answersOf(
  req: Pick<PayloadRequest, 'transactionID'>,
  { sessions }: { sessions?: Readonly<Record<string, unknown>> },
): Promise<Map<string, unknown> | null> {
  const transaction = await req.transactionID
  if (transaction === undefined || sessions?.[transaction] === undefined) return null
  const known = answers.get(transaction) ?? new Map<string, unknown>()
  answers.set(transaction, known)
  return known
}

/** The open transactions that have written something. */
const written = new Set<unknown>()

/** Whether the transaction of `req` has written: only inside it is that seen. */
export const hasWritten = async (req: PayloadRequest): Promise<boolean> =>
  written.has(await req.transactionID)

/** What was read beside a transaction, by the request for it. */
const answersBeside = new WeakMap<object, Map<string, Promise<unknown>>>()

/** Lets a request for reads beside a transaction ask once, too: it is there for one attempt of that alone. */
export const rememberBeside = (beside: object): void => void answersBeside.set(beside, new Map())

/** Asks once in the transaction of `req`, and every time where there is none. The answer is everybody's: nobody changes it. */
export async function onceWithin<T>(
  req: PayloadRequest,
  name: string,
  ask: () => Promise<T>,
): Promise<T> {
  const shared = answersBeside.get(req)
  if (shared) {
    const answer = shared.get(name) ?? ask()
    // Several ask at once here: also one that is still under way is everybody's. Who asks in vain is the whole attempt.
    shared.set(name, answer)
    return answer as Promise<T>
  }
  const known = await answersOf(req, req.payload.db)
  if (known === null) return ask()
  if (known.has(name)) return known.get(name) as T
  const answer = await ask()
  // Where the transaction wrote meanwhile this goes to a map that nobody reads any more.
  known.set(name, answer)
  return answer
}

/** How a row is remembered that was asked for by its id. */
export const rowName = (collection: string, id: string) => `${collection}/${id}`

/** A row of which the transaction of `req` has remembered that it was asked for by its id; null otherwise. */
export async function rowKnownWithin(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<object | null> {
  const known = await answersOf(req, req.payload.db)
  return (known?.get(rowName(collection, id)) as object | null | undefined) ?? null
}

interface Question {
  req?: Pick<PayloadRequest, 'transactionID'>
  collection: string
  where?: Where
}

/** Only what asks for the whole row by its id: so does Payload's update for the row that it changes. */
function rowAsked({ collection, where = {}, ...how }: Question): string | null {
  const [only = {}, ...more] = where.and ?? [where]
  const { id, ...others } = only
  const isWhole = !['select', 'joins', 'draftsEnabled'].some((name) => name in how)
  const isById = more.length === 0 && Object.keys(others).length === 0 && !Array.isArray(id)
  const asked: unknown = isWhole && isById ? id?.equals : undefined
  return typeof asked === 'string' ? rowName(collection, asked) : null
}

const WRITES = ['create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany'] as const

type Method = (args: Question) => Promise<unknown>

function forgetAll(transaction: unknown): void {
  answers.delete(transaction)
  written.delete(transaction)
}

function withMemory<T extends BaseDatabaseAdapter>(adapter: T): T {
  const methods = adapter as unknown as Record<(typeof WRITES)[number] | 'findOne', Method>
  const { findOne } = methods
  methods.findOne = async (question) => {
    const name = question.req && rowAsked(question)
    const known = name && question.req ? await answersOf(question.req, adapter) : null
    return name && known?.has(name) ? known.get(name) : findOne.call(adapter, question)
  }
  for (const name of WRITES) {
    const write = methods[name]
    methods[name] = async (change) => {
      const transaction = await change.req?.transactionID
      const forget = () => answers.delete(transaction)
      if (transaction !== undefined && adapter.sessions?.[transaction]) written.add(transaction)
      forget()
      return write.call(adapter, change).finally(forget)
    }
  }
  const { commitTransaction, rollbackTransaction } = adapter
  adapter.commitTransaction = async (id) => {
    forgetAll(await id)
    return commitTransaction.call(adapter, id)
  }
  adapter.rollbackTransaction = async (id) => {
    forgetAll(await id)
    return rollbackTransaction.call(adapter, id)
  }
  return adapter
}

/** The database, whose transactions remember what `onceWithin` was told, until they write. */
export const remembering = around(withMemory)
