import { existsSync } from 'node:fs'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { ENCODINGS } from '../publisher/release/files.ts'
import { isManifestFile } from '../publisher/release/manifest.ts'

/** A file by what is in it. Its bytes are not kept: the pictures of a school are gigabytes. */
export interface FoundFile {
  sha256: string
  /** SHA-256 of what an encoding unpacks to; null for every other file, and for one that does not unpack. */
  unpacked: string | null
}

/** Every file of a folder, by its path from there ("/tin-tuc/index.html"); a link is no file. */
export async function filesIn(folder: string): Promise<Map<string, FoundFile | null>> {
  const files = new Map<string, FoundFile | null>()
  if (!existsSync(folder)) return files
  const root = await realpath(folder)
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(root, file).split(sep).join('/')}`
    files.set(path, entry.isFile() ? found(path, await readFile(file)) : null)
  }
  return files
}

/** What is to be known of a file with these bytes. */
export const found = (path: string, bytes: Buffer): FoundFile => ({
  sha256: sha256(bytes),
  unpacked: ENCODINGS.some(({ suffix }) => path.endsWith(suffix))
    ? unpackedHash(path, bytes)
    : null,
})

function unpackedHash(path: string, bytes: Buffer): string | null {
  try {
    return sha256(path.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes))
  } catch (error) {
    // Not the encoding that its name says: the caller names the file.
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

/**
 * Whether the files are those that are vouched for, each with its hash, and each encoding tells the same
 * as its file. The manifest's own files are checked apart.
 */
export function checkFiles(
  files: ReadonlyMap<string, FoundFile | null>,
  vouched: ReadonlyMap<string, string>,
): Finding[] {
  const findings: Finding[] = []
  const say = (path: string, problem: string) => findings.push({ place: `release${path}`, problem })
  for (const [path, hash] of vouched) {
    const file = files.get(path)
    if (!file) say(path, 'bị mất')
    else if (file.sha256 !== hash) say(path, 'không khớp mã trong bảng kê')
    const encoding = ENCODINGS.find(({ suffix }) => path.endsWith(suffix))
    const plain = encoding && files.get(path.slice(0, -encoding.suffix.length))
    if (file && encoding && file.unpacked !== plain?.sha256) {
      say(path, 'giải nén ra khác với tệp gốc')
    }
  }
  for (const path of files.keys()) {
    if (!vouched.has(path) && !isManifestFile(path.slice(1))) say(path, 'tệp lạ, bảng kê không có')
  }
  return findings
}
