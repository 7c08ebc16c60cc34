import { randomUUID } from 'node:crypto'
import { access, link, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** How files are called while they are being written. */
export const SCRATCH = /^\..+\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Replaces a file by rename(2): whoever reads sees the old bytes or the new ones, never a part. Durably: fsync before
 * the rename; without it a power cut may leave an incomplete file.
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

/** Fsyncs the directory, so that created and renamed names survive a power cut; Windows cannot open one. */
export async function keepNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Has a file appear at a second place, where there may already be the same one. */
export async function linkFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await link(from, to).catch(async (error: unknown) => {
    if (!(error instanceof Error && 'code' in error)) throw error
    // Another file system, or one without links.
    if (error.code !== 'EEXIST') await replaceFile(to, await readFile(from))
  })
}

/** The bytes of a file, null when there is none. */
export async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Whether there is a file. */
export async function isThere(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** Whether an error says that a file is not there. */
export const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
