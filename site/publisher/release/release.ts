import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '@bbt/edge/durableFiles.ts'
import { compress, type Effort } from './compress.ts'
import { isCompressible, partNames } from './files.ts'
import { type FilePart, newParts, type Noted, partOf, wholeParts } from './noted.ts'
import { linkFile, readIfThere } from './writeFile.ts'

/** What became of a file: its new hash, or null when it is gone. */
export interface FileChange {
  path: string
  sha256: string | null
}

/** Compressing is most of the work, and runs beside this thread. */
const TOGETHER = 32

/** Where files go, and the release before it, whose bytes need not be compressed again. */
export interface Places {
  /** A new one, with nothing in it yet, where there is one before it. */
  release: string
  previous?: string
  /** What was noted of the files that are there; without it all of them are written anew. */
  noted?: Noted
}

interface FileData {
  name: string
  data: Buffer
}

/** A file as it is to be, with its encodings before it, and the folder that has all of it already. */
interface PreparedFile {
  parts: FilePart[]
  isIn: string | null
}

async function prepare(
  { release, previous, noted = () => null }: Places,
  { name: file, data }: FileData,
  effort: Effort,
): Promise<PreparedFile> {
  const names = partNames(file)
  const plain = partOf(file, data)
  // Most pages that are written have changed: there is nothing to read.
  if (noted(`/${file}`) === plain.sha256) {
    const isIn = previous ?? release
    const found = await Promise.all(names.map((name) => readIfThere(join(isIn, name))))
    const parts = wholeParts(names, found, noted)
    if (parts) return { parts, isIn }
  }
  const encodings = isCompressible(file) ? await compress(data, effort) : []
  return { parts: newParts(names, encodings, plain), isIn: null }
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
      changes.push(...parts.map(({ name, sha256 }) => ({ path: `/${name}`, sha256 })))
    }
  }
  return changes
}

/** Takes a file out of the release, its encodings first: they are never there without it. */
export async function removeFile(release: string, file: string): Promise<FileChange[]> {
  const names = partNames(file)
  for (const name of names) await rm(join(release, name), { force: true })
  return names.map((name) => ({ path: `/${name}`, sha256: null }))
}
