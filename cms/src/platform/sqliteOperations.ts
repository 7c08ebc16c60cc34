import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import type { SqliteAdapter } from './sqliteConnections.ts'

const WRITES = ['create', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany'] as const

interface Write {
  req?: Partial<PayloadRequest>
}

/**
 * Makes each write whole that stands outside of a transaction: it is several statements where a row has lists, and
 * another's would come in between.
 */
export function whole(adapter: SqliteAdapter, begin: () => Promise<string>): void {
  for (const name of WRITES) {
    // The compiler cannot follow a method by its name.
    const write = adapter[name].bind(adapter) as (args: Write) => Promise<unknown>
    const inOne = async (args: Write) => {
      const outer = await args.req?.transactionID
      if (outer !== undefined && Object.hasOwn(adapter.sessions, outer)) return write(args)
      const req = isolateObjectProperty((args.req ?? {}) as PayloadRequest, 'transactionID')
      const id = await begin()
      req.transactionID = id
      try {
        const written = await write({ ...args, req })
        await adapter.commitTransaction(id)
        return written
      } catch (error) {
        await adapter.rollbackTransaction(id)
        throw error
      }
    }
    Object.assign(adapter, { [name]: inOne })
  }
}
