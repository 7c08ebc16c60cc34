import { readdir, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { SCRATCH } from '@bbt/edge/durableFiles.ts'

/** Removes every file of a folder whose path ("/tin-tuc/index.html") is not to be kept: what an older release or a crash left. */
export async function sweep(folder: string, keep: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split(sep).join('/')}`
    if (!keep.has(path)) await rm(file, { force: true })
  }
}

/** Removes files that were being written when the program was killed (see replaceFile). */
export async function sweepScratch(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (SCRATCH.test(entry.name)) await rm(join(entry.parentPath, entry.name), { force: true })
  }
}
