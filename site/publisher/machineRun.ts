import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'

const BOOT_ID = '/proc/sys/kernel/random/boot_id'

/**
 * The kernel's boot id: it changes when the machine starts anew. Files that were written before that without fsync
 * may be incomplete. Where the system has no such id, every start of the program counts as another boot.
 */
export function machineRun(): string {
  try {
    return readFileSync(BOOT_ID, 'utf8').trim()
  } catch {
    return randomUUID()
  }
}
