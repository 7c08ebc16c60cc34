import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { now } from '../platform/clock.ts'
import type { GridFile, GridFs } from '../platform/gridFs.ts'
import { checkedStream, drained, isDigest } from './checked.ts'
import type { ByteStore, StoredBytes } from './store.ts'

/** What the driver calls a file of which pieces are missing, or not as long as they were (mongodb: MongoGridFSChunkError). */
const isInPieces = (error: unknown) =>
  error instanceof Error && error.name === 'MongoGridFSChunkError'

/**
 * The store in GridFS. GridFS writes a file's pieces first and its name last: an upload that breaks off has no name and
 * is never read. The same bytes may lie there twice where two kept them at once; both are right.
 */
export function gridFsStore({ bucket, files, chunks, idAt }: GridFs): ByteStore {
  const named = (digest: string): Promise<GridFile[]> =>
    isDigest(digest) ? files.find({ filename: digest }).toArray() : Promise.resolve([])

  const read = async ({ _id }: GridFile): Promise<Buffer | null> => {
    try {
      return await drained(bucket.openDownloadStream(_id))
    } catch (error) {
      if (isInPieces(error)) return null
      throw error
    }
  }

  const isWhole = async (file: GridFile, digest: string) => {
    const bytes = await read(file)
    return bytes !== null && sha256(bytes) === digest ? bytes : null
  }

  const remove = async (file: GridFile, before?: Date): Promise<boolean> => {
    // The name first: whoever keeps these bytes meanwhile either finds it, and it stays, or writes them anew.
    const since = before && { uploadDate: { $lt: before } }
    const { deletedCount } = await files.deleteOne({ _id: file._id, ...since })
    if (deletedCount > 0) await chunks.deleteMany({ files_id: file._id })
    return deletedCount > 0
  }

  const upload = async (digest: string, bytes: Uint8Array) => {
    const target = bucket.openUploadStream(digest)
    try {
      await pipeline(Readable.from([bytes], { objectMode: false }), target)
    } catch (error) {
      await target.abort().catch(() => undefined)
      throw error
    }
  }

  async function* stored(): AsyncIterable<StoredBytes> {
    for await (const file of files.find({})) {
      yield {
        place: `GridFS ${file.filename}`,
        digest: isDigest(file.filename) ? file.filename : null,
        size: file.length,
        since: file.uploadDate,
        read: async () => {
          const bytes = await read(file)
          return bytes && Readable.from([bytes], { objectMode: false })
        },
      }
    }
  }

  return {
    stored,
    whole: async (digest) => {
      for (const file of await named(digest)) {
        const bytes = await isWhole(file, digest)
        if (bytes) return bytes
      }
      return null
    },
    keep: async (bytes) => {
      const digest = sha256(bytes)
      await files.updateMany({ filename: digest }, { $set: { uploadDate: now() } })
      const damaged: GridFile[] = []
      for (const file of await named(digest)) {
        // What is live may be these bytes: those that are right are left alone.
        if (await isWhole(file, digest)) return digest
        damaged.push(file)
      }
      await upload(digest, bytes)
      for (const file of damaged) await remove(file)
      return digest
    },
    open: async (digest) => {
      const [file] = await named(digest)
      if (!file) return null
      const stream = checkedStream(bucket.openDownloadStream(file._id), digest)
      return { size: file.length, stream }
    },
    removeOlder: async (digest, before) => {
      let isGone = false
      for (const file of await named(digest)) isGone = (await remove(file, before)) || isGone
      return isGone
    },
    removeBroken: async (before) => {
      const known = new Set<string>()
      for await (const { _id } of files.find({}, { projection: { _id: 1 } })) {
        known.add(_id.toHexString())
      }
      const old = { files_id: { $lt: idAt(before) } }
      const seen = new Set<string>()
      for await (const piece of chunks.find(old, { projection: { files_id: 1 } })) {
        const id = piece.files_id.toHexString()
        if (known.has(id) || seen.has(id)) continue
        seen.add(id)
        await chunks.deleteMany({ files_id: piece.files_id })
      }
    },
  }
}
