import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** How files are called while they are being written: what a killed process left behind has such a name. */
export const SCRATCH = /^\..+\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Replaces a file by rename(2), and makes its folder: whoever reads sees the old bytes or the new ones, never a part.
 * Durably: fsync(2) before the rename; without it a power cut may leave an incomplete file. The name itself is durable
 * after `syncFolder`.
 */
export async function replaceFile(
  file: string,
  data: Buffer | string,
  how: 'quickly' | 'durably' = 'quickly',
): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const scratch = join(dirname(file), `.${basename(file)}.${randomUUID()}`)
  try {
    await writeFile(scratch, data, { flush: how === 'durably' })
    await rename(scratch, file)
  } catch (error) {
    await rm(scratch, { force: true })
    throw error
  }
}

/** Fsyncs a directory, so that created and renamed names survive a power cut. Windows cannot open one: nothing is done. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
