import { takeLock, type Lock } from '@bbt/edge/onlyProcess.ts'
import type { Payload } from 'payload'

const claimed = new Map<string, Lock>()

/** The URL of the file where the database is SQLite, null on another. */
export function sqliteUrl(db: Payload['db']): string | null {
  // Typed by its adapter, which is not loaded where the database is another.
  const { clientConfig } = db as unknown as { clientConfig?: { url: string } }
  return db.name === 'sqlite' && clientConfig ? clientConfig.url : null
}

const fileOf = (url: string) => `${url.replace(/^file:/, '')}.lock`

/**
 * Makes this process the only office on a SQLite file until it ends: one process writes at a time
 * (docs/decisions/0003). The lock is on `<file>.lock`, so that whoever only reads the database is not kept out. @throws in Vietnamese when another process holds it
 */
export function claimDatabase(url: string): void {
  const file = fileOf(url)
  if (claimed.has(file)) return
  const lock = takeLock(file)
  if (!lock) {
    throw new Error(
      `Đã có một phần biên tập khác đang dùng ${url.replace(/^file:/, '')}: dừng nó, hoặc đặt DATA_DIR khác. Cần nhiều tiến trình cùng lúc thì đặt DATABASE_URL tới MongoDB.`,
    )
  }
  claimed.set(file, lock)
}

/** Lets another process become the office on this file. */
export function releaseDatabase(url: string): void {
  claimed.get(fileOf(url))?.release()
  claimed.delete(fileOf(url))
}
