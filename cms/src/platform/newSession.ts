import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { around } from './around.ts'

const ADDS = 'bbtAddsSession'

interface Session {
  id: string
  expiresAt: Date | string
}

interface Write {
  id?: string
  collection: string
  data: { sessions?: Session[] }
  /** None where the office itself writes, outside of any request. */
  req?: PayloadRequest
}

/** Says of a request that it signs somebody in. */
export function addsSession(req: PayloadRequest): void {
  req.context[ADDS] = true
}

/** Whether a session has not run out. */
export const isOpen = ({ expiresAt }: Pick<Session, 'expiresAt'>): boolean =>
  new Date(expiresAt) > new Date()

/**
 * Payload reads the account, hashes for a fifth of a second, and only then opens its transaction and writes all of the
 * account back with the new session: another login of the same person from in between lost its session. What a login
 * writes is its session, added to those of the row as it is in the transaction.
 */
function addingSessions<T extends BaseDatabaseAdapter>(adapter: T): T {
  // The compiler cannot follow rows of one collection through methods of all.
  const methods = adapter as unknown as {
    updateOne: (write: Write) => Promise<unknown>
    findOne: (question: object) => Promise<Write['data'] | null>
  }
  const write = methods.updateOne.bind(adapter)
  methods.updateOne = async (args) => {
    const { id, collection, data, req } = args
    const added = data.sessions?.at(-1)
    const isLogin = collection === 'users' && req?.context[ADDS] === true
    if (!isLogin || added === undefined) return write(args)
    const row = await methods.findOne({ collection, where: { id: { equals: id } }, req })
    const sessions = [...(row?.sessions ?? []).filter(isOpen), added]
    // `updatedAt` null: nobody changed the account.
    return write({ ...args, data: { sessions, updatedAt: null } as Write['data'] })
  }
  return adapter
}

/** The database, in which one login takes no session from another. */
export const withNewSessions = around(addingSessions)
