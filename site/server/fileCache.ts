import { statSync } from 'node:fs'
import { type FileIdentity, type FoundFile, findFile, isSame } from './findFile.ts'
import { type HeldBytes, readWhole } from './heldBytes.ts'

/** A file in memory, and what was made of it once. */
export interface HeldFile<Head> {
  bytes: HeldBytes
  identity: FileIdentity
  head: Head
}

export interface CacheLimits {
  /** What all files together may take, with what is kept beside them. */
  cacheBytes: number
  /** The largest file that is kept; larger ones are read from the disk for every visitor. */
  cachedFileBytes: number
}

/** Names, headers and bookkeeping of one file in memory, about. */
const BESIDE_BYTES = 2_048

/** How often a file is read that changes while it is. */
const TRIES = 5

/** Clocks of file systems tick every few milliseconds: a file that is younger may get a twin. */
const TOO_YOUNG_MS = 100

/**
 * Keeps small files of a release in memory, those asked for last. The file system is asked at every
 * request whether the file is still the same one, so nothing old is ever served; where it differs, the
 * bytes are read anew.
 * @param headOf made once for the bytes of each file, and given with them
 */
export function createFileCache<Head>(
  release: string,
  { cacheBytes, cachedFileBytes }: CacheLimits,
  headOf: (name: string, identity: FileIdentity) => Head,
) {
  /** Least recently asked for first. */
  const held = new Map<string, HeldFile<Head>>()
  const loading = new Map<string, Promise<unknown>>()
  let total = 0

  function drop(name: string, { bytes }: HeldFile<Head>) {
    held.delete(name)
    total -= bytes.length + BESIDE_BYTES
  }

  function keep(name: string, file: HeldFile<Head>) {
    const before = held.get(name)
    if (before) drop(name, before)
    held.set(name, file)
    total += file.bytes.length + BESIDE_BYTES
    for (const [oldest, its] of held) {
      if (total <= cacheBytes) break
      drop(oldest, its)
    }
  }

  function current(name: string): HeldFile<Head> | null {
    const file = held.get(name)
    if (!file) return null
    if (!isThere(release + name, file.identity)) {
      drop(name, file)
      return null
    }
    held.delete(name)
    held.set(name, file)
    return file
  }

  async function load(name: string, triesLeft = TRIES): Promise<HeldFile<Head> | FoundFile | null> {
    const found = await findFile(release, name)
    if (!found) return null
    const { handle, identity } = found
    const isYoung = Date.now() - identity.mtimeMs < TOO_YOUNG_MS
    if (identity.size > cachedFileBytes || isYoung) return found
    let bytes: HeldBytes | null
    try {
      bytes = await readWhole(found)
    } finally {
      await handle.close()
    }
    if (bytes !== null) {
      const file = { bytes, identity, head: headOf(name, identity) }
      keep(name, file)
      return file
    }
    if (triesLeft === 1) throw new Error(`Tệp ${name} của trang bị ghi đè mỗi lần đọc.`)
    return load(name, triesLeft - 1)
  }

  return {
    /** What is kept now, in bytes. */
    total: () => total,

    /** A file that is at hand, as it is now; null says nothing. @param name with a slash before it */
    current,

    /**
     * A file as it is now: its bytes, or, for large ones and those of this moment, the open file, which
     * the caller closes. Null when there is none.
     */
    async find(name: string): Promise<HeldFile<Head> | FoundFile | null> {
      const others = loading.get(name)
      if (others) {
        // They may have opened the file before it was replaced.
        await others.catch(() => null)
        return current(name) ?? findFile(release, name)
      }
      const mine = load(name)
      loading.set(name, mine)
      try {
        return await mine
      } finally {
        loading.delete(name)
      }
    },
  }
}

function isThere(path: string, identity: FileIdentity): boolean {
  try {
    // A synchronous stat(2): 3 µs where the inode is cached, less than the promise's way through the thread pool.
    const now = statSync(path, { throwIfNoEntry: false })
    return now !== undefined && isSame(now, identity)
  } catch {
    // Whoever opens it next is told what is wrong with it.
    return false
  }
}
