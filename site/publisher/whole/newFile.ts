import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { compressHere } from '../release/compress.ts'
import { ENCODINGS, isCompressible } from '../release/files.ts'
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
export function writeNewFile(into: NewRelease, name: string, data: Buffer): FileChange[] {
  const encoded = into.encodings && isCompressible(name)
  const names = [...(encoded ? ENCODINGS.map(({ suffix }) => `${name}${suffix}`) : []), name]
  mkdirSync(dirname(join(into.release, name)), { recursive: true })
  const known = knownFiles(into, names, data)
  const files = known ?? [...(encoded ? compressHere(data, 9) : []), data]
  return names.map((file, i) => {
    const bytes = files[i] ?? data
    if (known) shareFile(join(into.previous, file), join(into.release, file))
    else writeFileSync(join(into.release, file), bytes, NEW)
    return { path: `/${file}`, sha256: sha256(bytes) }
  })
}

/** The files of the release before, the plain one last, when that is the same and none is missing. */
function knownFiles({ previous }: NewRelease, names: string[], data: Buffer): Buffer[] | null {
  const plain = readIfThereNow(join(previous, names.at(-1) ?? ''))
  if (plain?.equals(data) !== true) return null
  const encodings = names.slice(0, -1).map((name) => readIfThereNow(join(previous, name)))
  const known = encodings.filter((bytes) => bytes !== null)
  return known.length === encodings.length ? [...known, plain] : null
}

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
