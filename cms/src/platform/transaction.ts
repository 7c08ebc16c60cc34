import type { PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { besideTransaction, isOneConnection } from './beside.ts'
import { hasWritten, rememberBeside } from './within.ts'

const ATTEMPTS = 25

/** What one attempt waits at the most before the next: together they give another transaction two seconds to end. */
const LONGEST_WAIT_MS = 200

interface DatabaseError {
  code?: number
  name?: string
  errorLabels?: string[]
}

const databaseError = (error: unknown): DatabaseError =>
  typeof error === 'object' && error !== null ? error : {}

/** Two transactions met on one row of MongoDB: the other one has it, this one is over. */
export function isWriteConflict(error: unknown): boolean {
  const { code, errorLabels = [] } = databaseError(error)
  return code === 112 || code === 251 || errorLabels.includes('TransientTransactionError')
}

/** A write conflict, or a place in a chain that somebody else took: the loser may simply try again. */
function isConflict(error: unknown): boolean {
  const { code, name } = databaseError(error)
  return isWriteConflict(error) || code === 11000 || name === 'ValidationError'
}

/** Lets the others go first, each for another while: who met once would else meet again. */
const stepBack = (attempt: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.random() * Math.min(2 ** attempt, LONGEST_WAIT_MS))
  })

/** @param beside the request for what may be read beside the transaction: `besideTransaction` */
type Work<T> = (beside: PayloadRequest) => Promise<T>

function besideMine(req: PayloadRequest): PayloadRequest {
  const beside = besideTransaction(req)
  if (beside !== req) rememberBeside(beside)
  return beside
}

async function once<T>(req: PayloadRequest, work: Work<T>): Promise<T> {
  const mine = await initTransaction(req)
  try {
    // Within a caller's transaction that may have written: only inside it is that seen.
    const result = await work(mine ? besideMine(req) : req)
    if (mine) await commitTransaction(req)
    return result
  } catch (error) {
    if (mine) await killTransaction(req)
    throw error
  }
}

/**
 * The request for reads beside a transaction that has written nothing so far, be it a caller's or Payload's own: what
 * is read so is as new as what it sees, or newer. The request itself otherwise.
 */
export const besideUnwritten = async (req: PayloadRequest): Promise<PayloadRequest> =>
  (await hasWritten(req)) ? req : besideTransaction(req)

/**
 * Runs `work` in one transaction of `req`, again after a conflict with another one; `work` must
 * therefore read what it decides on itself. Inside a caller's transaction it runs once, as part of it.
 */
export async function inTransaction<T>(req: PayloadRequest, work: Work<T>): Promise<T> {
  const nested = req.transactionID !== undefined
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(req, work)
    } catch (error) {
      if (nested || attempt === ATTEMPTS || !isConflict(error)) throw error
      await stepBack(attempt)
    }
  }
}

/**
 * Runs one statement that is whole by itself. On SQLite it waits for its turn as a transaction does: on the
 * one connection it would else become part of somebody's.
 */
export function alone<T>(req: PayloadRequest, statement: () => Promise<T>): Promise<T> {
  return isOneConnection(req) ? inTransaction(req, statement) : statement()
}
