import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { compress, type Effort } from './compress.ts'
import { ENCODINGS, isCompressible } from './files.ts'
import { readIfThere, replaceFile } from './writeFile.ts'

/** What became of a file: its new hash, or null when it is gone. */
export interface FileChange {
  path: string
  sha256: string | null
}

const encodedNames = (file: string) =>
  isCompressible(file) ? ENCODINGS.map(({ suffix }) => `${file}${suffix}`) : []

/**
 * Puts a file into the release, with its encodings, if it differs from what is there. The encodings
 * come first: once the file itself is new, nothing beside it is old.
 */
export async function putFile(
  release: string,
  file: string,
  data: Buffer,
  effort: Effort = 9,
): Promise<FileChange[]> {
  const names = [...encodedNames(file), file]
  const there = await Promise.all(names.map((name) => readIfThere(join(release, name))))
  const isSame = there.at(-1)?.equals(data) === true
  if (isSame && there.every((bytes) => bytes !== null)) return names.map((name, i) => note(name, there[i]))
  const encoded = isCompressible(file) ? await compress(data, effort) : []
  const fresh = [...encoded, data]
  for (const [i, name] of names.entries()) await replaceFile(join(release, name), fresh[i] ?? data)
  return names.map((name, i) => note(name, fresh[i]))
}

/** Takes a file out of the release; its encodings follow it. */
export async function removeFile(release: string, file: string): Promise<FileChange[]> {
  const names = [file, ...encodedNames(file)]
  for (const name of names) await rm(join(release, name), { force: true })
  return names.map((name) => note(name, null))
}

const note = (name: string, bytes: Buffer | null | undefined): FileChange => ({
  path: `/${name}`,
  sha256: bytes ? sha256(bytes) : null,
})
