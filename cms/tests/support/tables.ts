import type { Payload } from 'payload'

export type RawRow = Record<string, unknown>

/** The whole database as it is stored, past Payload: rows by table (SQLite) or collection (MongoDB). */
export type Tables = ReadonlyMap<string, readonly RawRow[]>

/** The database's own handle, for tests that look at it and put it back. */
export interface Raw {
  /** Changes whenever this process has written anything; null where the database does not count. */
  writes: () => Promise<number | null>
  read: () => Promise<Tables>
  /** Puts these tables back as they were. */
  restore: (tables: Tables) => Promise<void>
}

interface SqliteClient {
  execute: (
    statement: string | { sql: string; args: unknown[] },
  ) => Promise<{ columns: string[]; rows: unknown[][] }>
}

function sqlite(client: SqliteClient): Raw {
  const all = async (sql: string): Promise<RawRow[]> => {
    const { columns, rows } = await client.execute(sql)
    return rows.map((row) => Object.fromEntries(columns.map((name, n) => [name, row[n]])))
  }
  const put = async (table: string, row: RawRow) => {
    const [names, args] = [Object.keys(row), Object.values(row)]
    const sql = `insert into "${table}" ("${names.join('", "')}") values (${names.map(() => '?').join()})`
    await client.execute({ sql, args })
  }
  return {
    writes: async () => Number((await all('select total_changes() as n'))[0]?.['n']),
    read: async () => {
      const listed = await all(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
      )
      const tables = new Map<string, RawRow[]>()
      for (const name of listed.map((row) => String(row['name'])))
        tables.set(name, await all(`select * from "${name}"`))
      return tables
    },
    restore: async (tables) => {
      await client.execute('pragma foreign_keys = off')
      await client.execute('begin immediate')
      for (const [table, rows] of tables) {
        await client.execute(`delete from "${table}"`)
        for (const row of rows) await put(table, row)
      }
      await client.execute('commit')
      await client.execute('pragma foreign_keys = on')
    },
  }
}

interface MongoCollection {
  find: () => { toArray: () => Promise<RawRow[]> }
  deleteMany: (filter: object) => Promise<unknown>
  insertMany: (rows: RawRow[]) => Promise<unknown>
}

interface MongoDatabase {
  collections: () => Promise<{ collectionName: string }[]>
  collection: (name: string) => MongoCollection
}

function mongo(db: MongoDatabase): Raw {
  return {
    writes: async () => null,
    read: async () => {
      const names = (await db.collections()).map(({ collectionName }) => collectionName).sort()
      const rows = await Promise.all(names.map((name) => db.collection(name).find().toArray()))
      return new Map(names.map((name, n) => [name, rows[n]!]))
    },
    restore: async (tables) => {
      for (const [name, rows] of tables) {
        await db.collection(name).deleteMany({})
        if (rows.length > 0) await db.collection(name).insertMany([...rows])
      }
    },
  }
}

/** Opens the database below Payload. */
export function rawDatabase({ db }: Payload): Raw {
  const { client, connection } = db as unknown as {
    client?: SqliteClient
    connection?: { db: MongoDatabase }
  }
  return connection ? mongo(connection.db) : sqlite(client!)
}
