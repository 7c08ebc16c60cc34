import type { Readable } from 'node:stream'
import type { Payload } from 'payload'
import { readEnv } from '../env.ts'
import { gridFs } from '../platform/gridFs.ts'
import { folderStore } from './folder.ts'
import { gridFsStore } from './gridFsStore.ts'

/** What lies in the store, under its own name or not. */
export interface StoredBytes {
  /** Where, for who looks after the installation. */
  place: string
  /** The SHA-256 it is kept under; null for what the store did not put there. */
  digest: string | null
  size: number
  /** Nobody has asked to keep it since. */
  since: Date
  /** Its bytes as they lie there; null where no bytes are to be had. */
  read: () => Promise<Readable | null>
}

/**
 * Bytes by their SHA-256: pictures, files, and what is made of them. Nothing there is ever changed; the row or the
 * frozen text that names them is written after them.
 */
export interface ByteStore {
  /** Keeps bytes, whole or not at all, also through a power cut: they are on the disk when this returns. Returns their SHA-256. */
  keep: (bytes: Uint8Array) => Promise<string>
  /** The bytes with this SHA-256; null when there are none, or when they no longer have it. */
  whole: (digest: string) => Promise<Buffer | null>
  /**
   * The same as a stream. Its last piece comes only when all of it has that SHA-256: with its length told beforehand,
   * a receiver never takes other bytes for these. @throws from the stream where they no longer have it
   */
  open: (digest: string) => Promise<{ size: number; stream: Readable } | null>
  /** Everything that lies there, in no order. */
  stored: () => AsyncIterable<StoredBytes>
  /** Removes the bytes with this SHA-256 where nobody has asked to keep them since `before`; what is left of broken uploads as well. */
  removeOlder: (digest: string, before: Date) => Promise<boolean>
  /** Removes what uploads that broke off before that time left behind. */
  removeBroken: (before: Date) => Promise<void>
}

const stores = new WeakMap<Payload, ByteStore>()

/**
 * The store of an office: GridFS where its database is MongoDB, so that offices on several machines share it; else a
 * folder of its DATA_DIR, which one office has to itself (docs/decisions/0035-bytes-lie-where-the-database-lies.md).
 */
export function bytesOf(payload: Payload): ByteStore {
  const known = stores.get(payload)
  if (known) return known
  const grid = gridFs(payload)
  const store = grid ? gridFsStore(grid) : folderStore(readEnv().DATA_DIR)
  stores.set(payload, store)
  return store
}
