import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'
import { around } from './around.ts'
import { isOneConnection } from './beside.ts'
import { isWriteConflict } from './transaction.ts'
import { rowName } from './within.ts'

/** What a row must still be when its transaction writes it by its id. */
export interface Claim {
  where: Where
  /** Says who was faster. */
  lost: () => Promise<never>
}

/** What each open transaction has claimed and not yet written, by the row. */
const open = new Map<unknown, Map<string, Claim>>()

/**
 * Makes Payload's own write of a row, which comes next in the transaction of `req`, one that compares before it sets:
 * on MongoDB a question less than to take the row first. A transaction does not end well before it has come.
 * False where nothing waits for that write: the row must be taken at once.
 */
export async function claimForWrite(
  req: PayloadRequest,
  collection: string,
  id: string,
  claim: Claim,
): Promise<boolean> {
  const transaction = await req.transactionID
  const { sessions } = req.payload.db as { sessions?: Readonly<Record<string, unknown>> }
  if (isOneConnection(req) || transaction === undefined || !sessions?.[transaction]) return false
  const claims = open.get(transaction) ?? new Map<string, Claim>()
  open.set(transaction, claims.set(rowName(collection, id), claim))
  return true
}

interface Change {
  id?: unknown
  collection: string
  req?: Pick<PayloadRequest, 'transactionID'>
}

type Write = (change: Change | (Change & { where: Where })) => Promise<object | null>

function withClaims<T extends BaseDatabaseAdapter>(adapter: T): T {
  const methods = adapter as unknown as { updateOne: Write }
  const { updateOne } = methods
  methods.updateOne = async (change) => {
    const { id, ...others } = change
    const claims = open.get(await change.req?.transactionID)
    const name = typeof id === 'string' ? rowName(change.collection, id) : null
    const claim = name === null ? undefined : claims?.get(name)
    if (!claim || name === null) return updateOne.call(adapter, change)
    const conditional = { ...others, where: claim.where }
    const row = await updateOne.call(adapter, conditional).catch((error: unknown) => {
      if (isWriteConflict(error)) return null
      throw error
    })
    if (row === null) return claim.lost()
    claims?.delete(name)
    return row
  }
  const { commitTransaction, rollbackTransaction } = adapter
  adapter.commitTransaction = async (id) => {
    const left = open.get(await id)
    if (left && left.size > 0)
      throw new Error(`claimed and not written: ${[...left.keys()].join()}`)
    open.delete(await id)
    return commitTransaction.call(adapter, id)
  }
  adapter.rollbackTransaction = async (id) => {
    open.delete(await id)
    return rollbackTransaction.call(adapter, id)
  }
  return adapter
}

/** The database, whose transactions write what they have claimed only where it is still so. */
export const claiming = around(withClaims)
