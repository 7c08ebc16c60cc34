import type { Raw, RawRow } from './tables.ts'

interface MongoCollection {
  find: () => { toArray: () => Promise<RawRow[]> }
  deleteMany: (filter: object) => Promise<unknown>
  insertMany: (rows: RawRow[]) => Promise<unknown>
}

/** As much of the driver's database as is used here. */
export interface MongoDatabase {
  collections: () => Promise<{ collectionName: string }[]>
  collection: (name: string) => MongoCollection
}

/** GridFS: bytes that no row names count no more than files in a folder do. */
const BYTES = 'bytes.'

/** What of the driver's collection writes. */
const WRITES = [
  ...['insertOne', 'insertMany', 'updateOne', 'updateMany', 'replaceOne', 'bulkWrite'],
  ...['deleteOne', 'deleteMany', 'findOneAndUpdate', 'findOneAndReplace', 'findOneAndDelete'],
]

type Writing = (this: { collectionName: string }, ...args: unknown[]) => unknown

/** The collections that this process wrote to since somebody looked, and how often it wrote in all. */
const written = { names: new Set<string>(), count: 0 }
let isWatched = false

/** Has every write of the driver in this process written down, also those of transactions that are taken back. */
function watch(db: MongoDatabase): void {
  if (isWatched) return
  isWatched = true
  const driver = Object.getPrototypeOf(db.collection('any')) as Record<string, Writing>
  for (const name of WRITES) {
    const write = driver[name]
    if (write === undefined) throw new Error(`the driver has no ${name}`)
    driver[name] = function (...args) {
      written.names.add(this.collectionName)
      written.count++
      return write.apply(this, args)
    }
  }
}

/** A database on a server below Payload, where only this process writes. */
export function mongo(db: MongoDatabase): Raw {
  return {
    watch: () => {
      watch(db)
      return Promise.resolve()
    },
    writes: () => Promise.resolve(written.count),
    read: async (known) => {
      const names = (await db.collections())
        .map(({ collectionName }) => collectionName)
        .filter((name) => !name.startsWith(BYTES))
        .sort()
      const since = new Set(isWatched ? written.names : names)
      written.names.clear()
      const rows = await Promise.all(
        names.map(async (name) => {
          const before = since.has(name) ? undefined : known?.get(name)
          return before ?? (await db.collection(name).find().toArray())
        }),
      )
      return new Map(names.map((name, n) => [name, rows[n] ?? []]))
    },
    restore: async (tables) => {
      for (const [name, rows] of tables) {
        await db.collection(name).deleteMany({})
        if (rows.length > 0) await db.collection(name).insertMany([...rows])
        written.names.delete(name)
      }
    },
    insert: async (table, rows) => {
      if (rows.length > 0) await db.collection(table).insertMany([...rows])
    },
  }
}
