import type { CollectionSlug, Payload } from 'payload'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'

/** A row as the database itself holds it, past everything of ours. */
export type Raw = Record<string, unknown>

/** Writes straight into a database, as somebody who has its file or its password would. */
export interface RawRows {
  all: (collection: CollectionSlug) => Promise<Raw[]>
  set: (collection: CollectionSlug, row: Raw, values: Raw) => Promise<void>
  remove: (collection: CollectionSlug, row: Raw) => Promise<void>
  insert: (collection: CollectionSlug, row: Raw) => Promise<void>
  /** How a field is called there: `liveDigest` is `live_digest` in SQLite. */
  column: (field: string) => string
}

type Sqlite = ReturnType<ReturnType<typeof sqliteAdapter>['init']>
interface Mongo {
  collections: Record<string, { collection: Table }>
}

/** As much of the driver's collection as is used here. */
interface Table {
  find: (where: object) => { sort: (by: object) => { toArray: () => Promise<Raw[]> } }
  updateOne: (where: object, change: object) => Promise<unknown>
  deleteOne: (where: object) => Promise<unknown>
  insertOne: (row: Raw) => Promise<unknown>
}

const snake = (name: string) =>
  name.replaceAll('-', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

async function sqliteRows({ client }: Sqlite): Promise<RawRows> {
  await client.execute('PRAGMA foreign_keys = OFF')
  const run = (sql: string, args: unknown[]) => client.execute({ sql, args: args as string[] })
  const quoted = (names: string[]) => names.map((name) => `"${name}"`)
  return {
    column: snake,
    async all(collection) {
      const { columns, rows } = await client.execute(`SELECT * FROM "${snake(collection)}"`)
      return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])))
    },
    async set(collection, row, values) {
      const names = quoted(Object.keys(values)).map((name) => `${name} = ?`)
      const args = [...Object.values(values), row['id']]
      await run(`UPDATE "${snake(collection)}" SET ${names.join(', ')} WHERE id = ?`, args)
    },
    async remove(collection, row) {
      await run(`DELETE FROM "${snake(collection)}" WHERE id = ?`, [row['id']])
    },
    async insert(collection, row) {
      const names = quoted(Object.keys(row))
      const marks = names.map(() => '?').join(', ')
      const into = `INSERT INTO "${snake(collection)}" (${names.join(', ')}) VALUES (${marks})`
      await run(into, Object.values(row))
    },
  }
}

function mongoRows(db: Mongo): RawRows {
  const tableOf = (collection: CollectionSlug) => db.collections[collection]!.collection
  const only = (row: Raw) => ({ _id: row['_id'] })
  return {
    column: (field) => field,
    all: (collection) => tableOf(collection).find({}).sort({ _id: 1 }).toArray(),
    async set(collection, row, values) {
      await tableOf(collection).updateOne(only(row), { $set: values })
    },
    async remove(collection, row) {
      await tableOf(collection).deleteOne(only(row))
    },
    async insert(collection, row) {
      await tableOf(collection).insertOne(row)
    },
  }
}

export async function rawRows({ db }: Payload): Promise<RawRows> {
  const known: unknown = db
  return db.name === 'sqlite' ? sqliteRows(known as Sqlite) : mongoRows(known as Mongo)
}
