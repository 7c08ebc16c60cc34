import { existsSync } from 'node:fs'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { ENCODINGS } from '../publisher/release/files.ts'
import { isManifestFile } from '../publisher/release/manifest.ts'

/** Every file of a folder with its bytes, by its path from there ("/tin-tuc/index.html"); a link is no file. */
export async function filesIn(folder: string): Promise<Map<string, Buffer | null>> {
  const files = new Map<string, Buffer | null>()
  if (!existsSync(folder)) return files
  const root = await realpath(folder)
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(root, file).split(sep).join('/')}`
    files.set(path, entry.isFile() ? await readFile(file) : null)
  }
  return files
}

function decoded(path: string, bytes: Buffer): Buffer | null {
  try {
    return path.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes)
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
  files: ReadonlyMap<string, Buffer | null>,
  vouched: ReadonlyMap<string, string>,
): Finding[] {
  const findings: Finding[] = []
  const say = (path: string, problem: string) => findings.push({ place: `release${path}`, problem })
  for (const [path, hash] of vouched) {
    const bytes = files.get(path)
    if (!bytes) say(path, 'bị mất')
    else if (sha256(bytes) !== hash) say(path, 'không khớp mã trong bảng kê')
    const encoding = ENCODINGS.find(({ suffix }) => path.endsWith(suffix))
    const plain = encoding && files.get(path.slice(0, -encoding.suffix.length))
    if (bytes && encoding && !(plain && decoded(path, bytes)?.equals(plain))) {
      say(path, 'giải nén ra khác với tệp gốc')
    }
  }
  for (const path of files.keys()) {
    if (!vouched.has(path) && !isManifestFile(path.slice(1))) say(path, 'tệp lạ, bảng kê không có')
  }
  return findings
}
