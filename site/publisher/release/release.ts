import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { compress, type Effort } from './compress.ts'
import { ENCODINGS, isCompressible } from './files.ts'
import { linkFile, readIfThere, replaceFile } from './writeFile.ts'

/** What became of a file: its new hash, or null when it is gone. */
export interface FileChange {
  path: string
  sha256: string | null
}

/** Compressing is most of the work, and runs beside this thread. */
const TOGETHER = 32

const encodedNames = (file: string) =>
  isCompressible(file) ? ENCODINGS.map(({ suffix }) => `${file}${suffix}`) : []

/** Where files go, and the release before it, whose bytes need not be compressed again. */
export interface Places {
  release: string
  previous?: string
}

interface FileData {
  name: string
  data: Buffer
}

/** A file as it is to be, with its encodings before it, and the folder that has all of it already. */
interface PreparedFile {
  parts: { name: string; bytes: Buffer }[]
  isIn: string | null
}

async function prepare(
  { release, previous }: Places,
  { name: file, data }: FileData,
  effort: Effort,
): Promise<PreparedFile> {
  const names = [...encodedNames(file), file]
  for (const folder of previous === undefined ? [release] : [release, previous]) {
    const there = await Promise.all(names.map((name) => readIfThere(join(folder, name))))
    const known = there.filter((bytes) => bytes !== null)
    if (known.length === names.length && there.at(-1)?.equals(data) === true) {
      return { parts: names.map((name, i) => ({ name, bytes: known[i] ?? data })), isIn: folder }
    }
  }
  const bytes = [...(isCompressible(file) ? await compress(data, effort) : []), data]
  return { parts: names.map((name, i) => ({ name, bytes: bytes[i] ?? data })), isIn: null }
}

/**
 * Puts files into the release, in the order given, where they differ from what is there. The encodings
 * of a file come first: once the file itself is new, nothing beside it is old.
 */
export async function putFiles(
  places: Places,
  files: readonly FileData[],
  effort: Effort,
): Promise<FileChange[]> {
  const { release } = places
  const changes: FileChange[] = []
  for (let at = 0; at < files.length; at += TOGETHER) {
    const some = files.slice(at, at + TOGETHER)
    const prepared = await Promise.all(some.map((file) => prepare(places, file, effort)))
    for (const { parts, isIn } of prepared) {
      for (const { name, bytes } of isIn === release ? [] : parts) {
        if (isIn === null) await replaceFile(join(release, name), bytes)
        else await linkFile(join(isIn, name), join(release, name))
      }
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
