import { access, link, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { replaceFile } from '@bbt/edge/durableFiles.ts'

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
