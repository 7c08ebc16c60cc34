import type { Payload } from 'payload'
import type { MongoDatabase } from './tablesOfMongo.ts'
import { mongo } from './tablesOfMongo.ts'
import type { SqliteClient } from './tablesOfSqlite.ts'
import { sqlite } from './tablesOfSqlite.ts'

export type RawRow = Record<string, unknown>

/** The whole database as it is stored, past Payload: rows by table (SQLite) or collection (MongoDB). */
export type Tables = ReadonlyMap<string, readonly RawRow[]>

/** The database's own handle, for tests that look at it and put it back. */
export interface Raw {
  /** Changes whenever this process has written anything. */
  writes: () => Promise<number>
  /** From now on it is known which tables are written to; before, all are read every time. */
  watch: () => Promise<void>
  /** @param known as it was read before: its tables are given as they are where nobody has written to them since */
  read: (known?: Tables) => Promise<Tables>
  /** Puts these tables back as they were. */
  restore: (tables: Tables) => Promise<void>
  /** Writes rows into a table as they are. */
  insert: (table: string, rows: readonly RawRow[]) => Promise<void>
}

/** Opens the database below Payload. */
export function rawDatabase({ db }: Payload): Raw {
  const { client, connection } = db as unknown as {
    client?: SqliteClient
    connection?: { db: MongoDatabase }
  }
  return connection ? mongo(connection.db) : sqlite(client!)
}
