import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const SQLITE_BUSY = 5

/** A lock that this process has. */
export interface Lock {
  /** Lets another process take it. The end of this process does the same. */
  release: () => void
}

/**
 * Makes this process the only one that has `file` locked, until it ends or releases it. The lock is SQLite's
 * exclusive one (fcntl(2), LockFileEx on Windows): the kernel frees it when the process ends, also by SIGKILL, and no
 * process id has to be believed. The file stays and is empty. Null when another process, or this one, has the lock.
 * @throws where the file cannot be opened, or is something else
 */
export function takeLock(file: string): Lock | null {
  mkdirSync(dirname(file), { recursive: true })
  const db = new DatabaseSync(file, { timeout: 0 })
  try {
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return null
    throw error
  }
  return { release: () => db.close() }
}
