import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

/** Whether every transaction holds the one connection there is, so that they come one after the other: SQLite. */
export const isOneConnection = (req: PayloadRequest): boolean => req.payload.db.name === 'sqlite'

/**
 * The request for reads that may stand beside its transaction, several at once
 * (docs/decisions/0018-what-a-transition-reads-beside-its-transaction.md says which). On SQLite nothing stands
 * beside a transaction.
 */
export function besideTransaction(req: PayloadRequest): PayloadRequest {
  if (isOneConnection(req)) return req
  const beside = isolateObjectProperty(req, 'transactionID')
  delete beside.transactionID
  return beside
}

type Answers<T extends readonly (() => Promise<unknown>)[]> = {
  -readonly [K in keyof T]: Awaited<ReturnType<T[K]>>
}

/**
 * Work that need not wait for one another: at once, but in turn inside a transaction of MongoDB, which takes one at a
 * time. One of them may write where the others only read. Over when all are, also where one fails: what still wrote
 * when its transaction was given up would write outside of it.
 */
export async function together<const T extends readonly (() => Promise<unknown>)[]>(
  req: PayloadRequest,
  reads: T,
): Promise<Answers<T>> {
  if (req.transactionID === undefined || isOneConnection(req)) {
    const ends = await Promise.allSettled(reads.map((read) => read()))
    const answers = ends.map((end) => {
      if (end.status === 'rejected') throw end.reason
      return end.value
    })
    return answers as Answers<T>
  }
  const answers: unknown[] = []
  for (const read of reads) answers.push(await read())
  return answers as Answers<T>
}

/**
 * Begins work that has transactions of its own, beside what the request does next; await `done` before the
 * request writes. On SQLite it is over when this returns: it would wait for a transaction that waits for it.
 * @throws on SQLite, and elsewhere from `done`, what `work` throws
 */
export async function beginBeside(
  req: PayloadRequest,
  work: (own: PayloadRequest) => Promise<void>,
): Promise<{ done: Promise<void> }> {
  const done = work(besideTransaction(req))
  if (isOneConnection(req)) await done
  // Who awaits it meets the error; until then it is nobody's.
  done.catch(() => undefined)
  return { done }
}
