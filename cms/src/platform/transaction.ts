import type { PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'

const ATTEMPTS = 25

/** Two transactions met on MongoDB, or took the same place in a chain: the loser may simply try again. */
function isConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, name, errorLabels } = error as {
    code?: number
    name?: string
    errorLabels?: string[]
  }
  const transient = errorLabels?.includes('TransientTransactionError') ?? false
  return code === 112 || code === 251 || code === 11000 || transient || name === 'ValidationError'
}

async function once<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const mine = await initTransaction(req)
  try {
    const result = await work()
    if (mine) await commitTransaction(req)
    return result
  } catch (error) {
    if (mine) await killTransaction(req)
    throw error
  }
}

/**
 * Runs `work` in one transaction of `req`, again after a conflict with another one; `work` must
 * therefore read what it decides on itself. Inside a caller's transaction it runs once, as part of it.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const nested = req.transactionID !== undefined
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(req, work)
    } catch (error) {
      if (nested || attempt === ATTEMPTS || !isConflict(error)) throw error
    }
  }
}
