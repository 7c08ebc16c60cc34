import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'

const BOOT_ID = '/proc/sys/kernel/random/boot_id'

/**
 * Names the time since this machine was switched on: of what was written before, a power cut may have left
 * torn files. Where the system does not say, every start of the program counts as another one.
 */
export function machineRun(): string {
  try {
    return readFileSync(BOOT_ID, 'utf8').trim()
  } catch {
    return randomUUID()
  }
}
