import { createReadStream, existsSync } from 'node:fs'
import {
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { now } from '../platform/clock.ts'
import { QueuePerKey } from '../platform/queuePerKey.ts'
import { checkedStream, isDigest } from './checked.ts'
import type { ByteStore, StoredBytes } from './store.ts'

/** On its way in, not yet under its own name. */
const DRAFT = /^[0-9a-f]{64}\.[0-9a-f-]{36}$/
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

/** fsyncs a folder, so that the names of its files survive a power cut, where the system can do so. */
async function keepNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
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

  const write = async (digest: string, bytes: Uint8Array) => {
    const place = placeOf(digest)
    // What is live may be these bytes: a file that is right is left alone.
    if (await whole(digest)) {
      await utimes(place, now(), now())
      return
    }
    const folder = path.dirname(place)
    await mkdir(folder, { recursive: true })
    const draft = `${place}.${randomUUID()}`
    await writeFile(draft, bytes, { flush: true })
    await utimes(draft, now(), now())
    await rename(draft, place)
    await keepNames(folder)
    await keepNames(path.dirname(folder))
  }

  async function* stored(): AsyncIterable<StoredBytes> {
    for (const entry of await filesBelow(root)) {
      if (DRAFT.test(entry.name)) continue
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
    keep: async (bytes) => {
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
        const found = DRAFT.test(entry.name) ? await ifThere(stat(file)) : null
        if (found && found.mtime < before) await rm(file, { force: true })
      }
    },
  }
}
