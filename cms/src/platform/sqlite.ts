import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { migrations } from '../migrations/index.ts'
import { inTurn } from './inTurn.ts'
import { releaseDatabase } from './onlyOffice.ts'
import { Queue } from './queue.ts'
import { connections } from './sqliteConnections.ts'
import type { Connections, SqliteAdapter } from './sqliteConnections.ts'
import { preparedOnce } from './preparedOnce.ts'
import { whole } from './sqliteOperations.ts'

preparedOnce()

const PATIENCE_MS = 30_000

type Base = ReturnType<typeof sqliteAdapter>
type Adapter = SqliteAdapter

/**
 * Gives Payload's SQLite adapter transactions that work: a place in one queue and BEGIN IMMEDIATE on
 * the one connection that writes (docs/decisions/0003, 0032). Payload's own open a connection each, do not wait for
 * one another, and leak it.
 */
function withTransactions(adapter: Adapter): Adapter {
  const queue = new Queue(PATIENCE_MS)
  const run = (sql: string) => adapter.client.execute(sql)
  let opened: Connections | null = null

  const { connect } = adapter
  adapter.connect = async (...options) => {
    await connect?.call(adapter, ...options)
    opened?.close()
    opened = await connections(adapter, queue)
    adapter.drizzle = opened.outside
  }

  const begin = async () => {
    // Migrations run while it connects: there is nothing beside them.
    const inside = opened?.inside ?? adapter.drizzle
    const release = await queue.acquire()
    try {
      await run('BEGIN IMMEDIATE')
    } catch (error) {
      release()
      throw error
    }
    const commit = async () => {
      try {
        await run('COMMIT')
      } catch (error) {
        await run('ROLLBACK')
        throw error
      } finally {
        release()
      }
    }
    const rollback = () => run('ROLLBACK').then(release, release)
    const id = randomUUID()
    // `db` may be any handle that writes on the connection that holds the transaction.
    const db = inside as unknown as (typeof adapter.sessions)[string]['db']
    adapter.sessions[id] = { db, resolve: commit, reject: rollback }
    return id
  }
  adapter.beginTransaction = begin

  // Payload's own commit swallows a failed COMMIT (a full disk) and answers that all is well.
  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    const session = adapter.sessions[id]
    if (!session) return
    Reflect.deleteProperty(adapter.sessions, id)
    await session.resolve()
  }
  whole(adapter, begin)
  inTurn(adapter, ['find', 'findOne'])
  const disconnect = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    opened?.close()
    opened = null
    await disconnect?.()
    releaseDatabase(adapter.clientConfig.url)
  }
  return adapter
}

const COMMON = { idType: 'uuid', push: false, busyTimeout: 5000 } as const

/** @param url `file:/absolute/path.db` */
export function sqliteDatabase(url: string): Base {
  const here = path.dirname(fileURLToPath(import.meta.url))
  const base = sqliteAdapter({
    ...COMMON,
    client: { url },
    migrationDir: path.resolve(here, '../migrations'),
    prodMigrations: migrations,
    // synchronous = FULL: every commit fsyncs the WAL, so that what was answered is there after a power cut.
    wal: { synchronous: 'FULL' },
  })
  return { ...base, init: (args) => withTransactions(base.init(args)) }
}

/** The same file for reading alone, also beside an office that writes it: SQLite itself refuses every write. */
export function readOnlySqlite(url: string): Base {
  const base = sqliteAdapter({ ...COMMON, client: { url } })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const { connect } = adapter
      adapter.connect = async (...options) => {
        await connect?.call(adapter, ...options)
        await adapter.client.execute('PRAGMA query_only = ON')
      }
      return adapter
    },
  }
}
