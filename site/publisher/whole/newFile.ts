import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compressHere } from '../release/compress.ts'
import { isCompressible, partNames } from '../release/files.ts'
import { newParts, type Noted, partOf, wholeParts } from '../release/noted.ts'
import type { FileChange } from '../release/release.ts'
import { isMissing } from '../release/writeFile.ts'

/** Never into a file that is there: it may be the release before's as well. */
const NEW = { flag: 'wx' } as const

/** Where a whole new release grows, unseen by visitors, and the one before it. */
export interface NewRelease {
  release: string
  previous: string
  /** Without them only where a benchmark compares with programs that write none. */
  encodings: boolean
}

/**
 * Writes a file and its encodings into a release that nobody sees yet. Where the release before has the
 * same file, its bytes are shared, and not compressed again.
 */
export function writeNewFile(
  into: NewRelease,
  noted: Noted,
  name: string,
  data: Buffer,
): FileChange[] {
  const encoded = into.encodings && isCompressible(name)
  const names = encoded ? partNames(name) : [name]
  mkdirSync(dirname(join(into.release, name)), { recursive: true })
  const plain = partOf(name, data)
  const known = noted(`/${name}`) === plain.sha256 ? knownParts(into, names, noted) : null
  const encodings = known === null && encoded ? compressHere(data, 9) : []
  const parts = known ?? newParts(names, encodings, plain)
  for (const { name, bytes } of parts) {
    if (known) shareFile(join(into.previous, name), join(into.release, name))
    else writeFileSync(join(into.release, name), bytes, NEW)
  }
  return parts.map(({ name, sha256 }) => ({ path: `/${name}`, sha256 }))
}

/** The files of the release before, where they are as they were noted and none is missing. */
const knownParts = ({ previous }: NewRelease, names: string[], noted: Noted) =>
  wholeParts(
    names,
    names.map((name) => readIfThereNow(join(previous, name))),
    noted,
  )

function shareFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // Another file system, or one without links.
    copyFileSync(from, to)
  }
}

function readIfThereNow(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
