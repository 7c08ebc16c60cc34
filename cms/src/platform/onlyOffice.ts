import { DatabaseSync } from 'node:sqlite'
import type { Payload } from 'payload'

const BUSY = 5

const claimed = new Map<string, DatabaseSync>()

/** The URL of the file where the database is SQLite, null on another. */
export function sqliteUrl(db: Payload['db']): string | null {
  // Typed by its adapter, which is not loaded where the database is another.
  const { clientConfig } = db as unknown as { clientConfig?: { url: string } }
  return db.name === 'sqlite' && clientConfig ? clientConfig.url : null
}

const fileOf = (url: string) => `${url.replace(/^file:/, '')}.lock`

/**
 * Makes this process the only office on a SQLite file until it ends: one process writes at a time
 * (docs/decisions/0003). The lock is SQLite's exclusive one (fcntl) on `<file>.lock`: the kernel releases it when the
 * process ends, and whoever only reads the database needs no lock on that file. @throws in Vietnamese when another process holds it
 */
export function claimDatabase(url: string): void {
  const file = fileOf(url)
  if (claimed.has(file)) return
  const lock = new DatabaseSync(file, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!(error instanceof Error && 'errcode' in error && error.errcode === BUSY)) throw error
    throw new Error(
      `Đã có một phần biên tập khác đang dùng ${url.replace(/^file:/, '')}: dừng nó, hoặc đặt DATA_DIR khác. Cần nhiều tiến trình cùng lúc thì đặt DATABASE_URL tới MongoDB.`,
      { cause: error },
    )
  }
  claimed.set(file, lock)
}

/** Lets another process become the office on this file. */
export function releaseDatabase(url: string): void {
  claimed.get(fileOf(url))?.close()
  claimed.delete(fileOf(url))
}
