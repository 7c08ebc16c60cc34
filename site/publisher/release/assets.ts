import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type FileChange, putFile } from './release.ts'

/** Copies the templates' own files (styles, fonts, icons) into the release. */
export async function putAssets(clientDir: string, release: string): Promise<FileChange[]> {
  const entries = await readdir(clientDir, { recursive: true, withFileTypes: true })
  const changes: FileChange[] = []
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const file = join(entry.parentPath, entry.name)
    const name = relative(clientDir, file).split(sep).join('/')
    changes.push(...(await putFile(release, name, await readFile(file), 11)))
  }
  return changes
}
