import type { Readable, Writable } from 'node:stream'
import type { Payload } from 'payload'

/** One of the driver's ids; it names a file and its pieces. */
interface ObjectId {
  toHexString(): string
}

/** What GridFS says of one file. */
export interface GridFile {
  _id: ObjectId
  length: number
  uploadDate: Date
  filename: string
}

interface Cursor<T> extends AsyncIterable<T> {
  toArray(): Promise<T[]>
}

/** As much of a collection of the driver as the store of bytes needs. */
interface DriverCollection<T> {
  find(filter: object, options?: object): Cursor<T>
  updateMany(filter: object, change: object): Promise<{ matchedCount: number }>
  deleteOne(filter: object): Promise<{ deletedCount: number }>
  deleteMany(filter: object): Promise<{ deletedCount: number }>
}

interface Bucket {
  openUploadStream(filename: string): Writable & { id: ObjectId; abort(): Promise<void> }
  openDownloadStream(id: ObjectId): Readable
}

interface Connection {
  db: { collection(name: string): DriverCollection<never> }
  base: {
    mongo: {
      GridFSBucket: new (db: Connection['db'], options: object) => Bucket
      ObjectId: { createFromTime(seconds: number): ObjectId }
    }
  }
}

/** GridFS of the office's database, and the two collections it consists of. */
export interface GridFs {
  bucket: Bucket
  files: DriverCollection<GridFile>
  chunks: DriverCollection<{ _id: ObjectId; files_id: ObjectId }>
  /** The smallest id that is made at this time. */
  idAt: (time: Date) => ObjectId
}

const BUCKET = 'bytes'

/**
 * GridFS of the database behind Payload, by the driver that Payload itself came with; null where it is on SQLite. What
 * is written there is acknowledged by the journals of most members (MongoDB write concern).
 */
export function gridFs({ db }: Payload): GridFs | null {
  // Typed by its adapter, which is not loaded where the database is another.
  const { connection } = db as unknown as { connection?: Connection }
  if (connection === undefined || db.name !== 'mongoose') return null
  const { GridFSBucket, ObjectId } = connection.base.mongo
  const writeConcern = { w: 'majority', journal: true }
  return {
    bucket: new GridFSBucket(connection.db, { bucketName: BUCKET, writeConcern }),
    files: connection.db.collection(`${BUCKET}.files`),
    chunks: connection.db.collection(`${BUCKET}.chunks`),
    idAt: (time) => ObjectId.createFromTime(Math.floor(time.getTime() / 1000)),
  }
}
