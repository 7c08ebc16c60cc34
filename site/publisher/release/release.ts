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

/** Compressing is most of the work, and runs beside this thread. */
const TOGETHER = 32

const encodedNames = (file: string) =>
  isCompressible(file) ? ENCODINGS.map(({ suffix }) => `${file}${suffix}`) : []

/** A file as it is to be, with its encodings before it; `isThere` when the release has it already. */
interface PreparedFile {
  parts: { name: string; bytes: Buffer }[]
  isThere: boolean
}

async function prepare(
  release: string,
  file: string,
  data: Buffer,
  effort: Effort,
): Promise<PreparedFile> {
  const names = [...encodedNames(file), file]
  const there = await Promise.all(names.map((name) => readIfThere(join(release, name))))
  const known = there.filter((bytes) => bytes !== null)
  const isThere = known.length === names.length && there.at(-1)?.equals(data) === true
  const encoded = isThere || !isCompressible(file) ? [] : await compress(data, effort)
  const bytes = isThere ? known : [...encoded, data]
  return { parts: names.map((name, i) => ({ name, bytes: bytes[i] ?? data })), isThere }
}

/**
 * Puts files into the release, in the order given, where they differ from what is there. The encodings
 * of a file come first: once the file itself is new, nothing beside it is old.
 */
export async function putFiles(
  release: string,
  files: readonly { name: string; data: Buffer }[],
  effort: Effort,
): Promise<FileChange[]> {
  const changes: FileChange[] = []
  for (let at = 0; at < files.length; at += TOGETHER) {
    const some = files.slice(at, at + TOGETHER)
    const prepared = await Promise.all(
      some.map(({ name, data }) => prepare(release, name, data, effort)),
    )
    for (const { parts, isThere } of prepared) {
      if (!isThere)
        for (const part of parts) await replaceFile(join(release, part.name), part.bytes)
      changes.push(...parts.map(({ name, bytes }) => ({ path: `/${name}`, sha256: sha256(bytes) })))
    }
  }
  return changes
}

/** Takes a file out of the release, its encodings first: they are never there without it. */
export async function removeFile(release: string, file: string): Promise<FileChange[]> {
  const names = [...encodedNames(file), file]
  for (const name of names) await rm(join(release, name), { force: true })
  return names.map((name) => ({ path: `/${name}`, sha256: null }))
}
