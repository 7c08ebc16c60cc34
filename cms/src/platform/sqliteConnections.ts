import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { breathe } from './breathe.ts'
import type { Queue } from './queue.ts'

export type SqliteAdapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>
type Database = SqliteAdapter['drizzle']
type Client = SqliteAdapter['client']
type Statement = Parameters<Client['execute']>[0]

const sqlOf = (statement: Statement) => (typeof statement === 'string' ? statement : statement.sql)

/** What drizzle reads with; anything else counts as a write. */
const isRead = (statement: Statement) => /^\s*select\b/i.test(sqlOf(statement))

/** The client, with each statement carried out by `execute`. */
function through(client: Client, execute: (statement: Statement) => ReturnType<Client['execute']>) {
  return new Proxy(client, {
    get(target, name) {
      if (name === 'execute') return execute
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

export interface Connections {
  /** Statements of the transaction that holds the queue. */
  inside: Database
  /** Everything else: reads see what is committed, and a write waits for its turn as a transaction does. */
  outside: Database
  close: () => void
}

/**
 * Two connections to one file (docs/decisions/0032): one that writes, by whoever holds the queue, and one that reads
 * beside it. The driver answers at once, so that a request of many statements would be one block for all others:
 * between two of them they get their turn.
 */
export async function connections(adapter: SqliteAdapter, queue: Queue): Promise<Connections> {
  const { busyTimeout, client: writer, clientConfig, logger, schema } = adapter
  const options = { logger: logger ?? false, schema }
  const reading = drizzle({ connection: clientConfig, ...options })
  const reader = reading.$client
  await reader.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
  await reader.execute('PRAGMA query_only = ON')

  const inside = through(writer, async (statement) => {
    await breathe()
    return writer.execute(statement)
  })
  const outside = through(writer, async (statement) => {
    await breathe()
    if (isRead(statement)) return reader.execute(statement)
    const release = await queue.acquire()
    return writer.execute(statement).finally(release)
  })
  const on = (client: Client) => drizzle({ client, ...options }) as Database
  return {
    inside: on(inside),
    outside: on(outside),
    close: () => {
      reader.close()
    },
  }
}
