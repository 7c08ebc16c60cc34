import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type FileChange, type Places, putFiles } from './release.ts'

/** Copies the templates' own files (styles, fonts, icons) into the release. */
export async function putAssets(clientDir: string, into: Places): Promise<FileChange[]> {
  const entries = await readdir(clientDir, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(async (file) => {
      const name = relative(clientDir, file).split(sep).join('/')
      return { name, data: await readFile(file) }
    })
  return putFiles(into, await Promise.all(files), 11)
}
