import { createReadStream, existsSync } from 'node:fs'
import { open, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { replaceFile, SCRATCH, syncFolder } from '@bbt/edge/durableFiles.ts'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { now } from '../platform/clock.ts'
import { QueuePerKey } from '../platform/queuePerKey.ts'
import { checkedStream, isDigest } from './checked.ts'
import type { ByteStore, StoredBytes } from './store.ts'

const PATIENCE_MS = 60_000

const isAbsent = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** What `work` answers; null where the file is not there. */
async function ifThere<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

async function filesBelow(folder: string) {
  const entries = existsSync(folder)
    ? await readdir(folder, { recursive: true, withFileTypes: true })
    : []
  return entries.filter((entry) => !entry.isDirectory())
}

/** The store as files: `DATA_DIR/media/ab/ab…`, one for each SHA-256. */
export function folderStore(dataDir: string): ByteStore {
  const root = path.join(dataDir, 'media')
  const placeOf = (digest: string) => path.join(root, digest.slice(0, 2), digest)
  // Whoever keeps bytes again and whoever collects them must not meet at the file: one office has this folder.
  const turns = new QueuePerKey(PATIENCE_MS)

  const whole = async (digest: string) => {
    if (!isDigest(digest)) return null
    const bytes = await ifThere(readFile(placeOf(digest)))
    return bytes && sha256(bytes) === digest ? bytes : null
  }

  const write = async (digest: string, bytes: Buffer) => {
    const place = placeOf(digest)
    // What is live may be these bytes: a file that is right is left alone.
    if (await whole(digest)) {
      await utimes(place, now(), now())
      return
    }
    const folder = path.dirname(place)
    await replaceFile(place, bytes, 'durably')
    await utimes(place, now(), now())
    await syncFolder(folder)
    await syncFolder(path.dirname(folder))
  }

  async function* stored(): AsyncIterable<StoredBytes> {
    for (const entry of await filesBelow(root)) {
      if (SCRATCH.test(entry.name)) continue
      const file = path.join(entry.parentPath, entry.name)
      const found = await ifThere(stat(file))
      const isInPlace = file === placeOf(entry.name) && isDigest(entry.name) && entry.isFile()
      yield {
        place: path.relative(dataDir, file),
        digest: isInPlace ? entry.name : null,
        size: found?.size ?? 0,
        since: found?.mtime ?? new Date(0),
        read: async () => (entry.isFile() ? createReadStream(file) : null),
      }
    }
  }

  return {
    whole,
    stored,
    keep: async (data) => {
      const bytes = Buffer.from(data)
      const digest = sha256(bytes)
      await turns.run(digest, () => write(digest, bytes))
      return digest
    },
    open: async (digest) => {
      const handle = isDigest(digest) ? await ifThere(open(placeOf(digest))) : null
      if (!handle) return null
      const { size } = await handle.stat()
      return { size, stream: checkedStream(handle.createReadStream(), digest) }
    },
    removeOlder: (digest, before) =>
      turns.run(digest, async () => {
        const found = isDigest(digest) ? await ifThere(stat(placeOf(digest))) : null
        if (!found || found.mtime >= before) return false
        await rm(placeOf(digest))
        return true
      }),
    removeBroken: async (before) => {
      for (const entry of await filesBelow(root)) {
        const file = path.join(entry.parentPath, entry.name)
        const found = SCRATCH.test(entry.name) ? await ifThere(stat(file)) : null
        if (found && found.mtime < before) await rm(file, { force: true })
      }
    },
  }
}
