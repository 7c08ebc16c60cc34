import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** A file system in memory (tmpfs), where Linux has it. */
const IN_MEMORY = '/dev/shm'

/** More than all tests of a run leave there at once. */
const ROOM_BYTES = 6 * 1024 ** 3

/**
 * Where tests put their databases and releases: in memory where there is room, since what they write durably is thrown
 * away anyway; else the system's folder for temporary files.
 */
export function fastFolder(free = freeBytes): string {
  return free(IN_MEMORY) >= ROOM_BYTES ? IN_MEMORY : tmpdir()
}

function freeBytes(folder: string): number {
  if (!existsSync(folder)) return 0
  const stats = statfsSync(folder)
  return stats.bavail * stats.bsize
}
