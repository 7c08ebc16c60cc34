import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const BUSY = 5

/**
 * Makes this process the only publisher of a folder until it ends: the lock is SQLite's exclusive one (fcntl) on
 * an open file, which the kernel releases when the process ends. Gives null when another process holds it.
 */
export function takeLock(file: string): { release: () => void } | null {
  mkdirSync(dirname(file), { recursive: true })
  const db = new DatabaseSync(file, { timeout: 0 })
  try {
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return null
    throw error
  }
  return { release: () => db.close() }
}
