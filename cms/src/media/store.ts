import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { readEnv } from '../env.ts'

const DIGEST = /^[0-9a-f]{64}$/

/** Where the bytes with this SHA-256 lie: DATA_DIR/media/ab/ab…; nothing there is ever changed. */
const placeOf = (digest: string) =>
  path.join(readEnv().DATA_DIR, 'media', digest.slice(0, 2), digest)

/**
 * Keeps bytes under their SHA-256, whole or not at all, also through a power cut: the row that names them is on
 * the disk at once. Returns it.
 */
export async function keepBytes(bytes: Buffer): Promise<string> {
  const digest = sha256(bytes)
  // What is live may be these bytes: a file that is right is left alone.
  if (await mediaBytes(digest)) return digest
  const place = placeOf(digest)
  const folder = path.dirname(place)
  await mkdir(folder, { recursive: true })
  const draft = `${place}.${randomUUID()}`
  await writeFile(draft, bytes, { flush: true })
  await rename(draft, place)
  await keepNames(folder)
  await keepNames(path.dirname(folder))
  return digest
}

/** Has the names of a folder's files survive a power cut, where the system can do so. */
async function keepNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The bytes with this SHA-256; null when there are none, or when the file no longer has it. */
export async function mediaBytes(digest: string): Promise<Buffer | null> {
  if (!DIGEST.test(digest)) return null
  const bytes = await readFile(placeOf(digest)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  return bytes && sha256(bytes) === digest ? bytes : null
}
