import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Digest of all files that the patterns name below `root`; tests are no part of what is built. */
export function sourceDigest(root: string, patterns: readonly string[]): string {
  const files = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((file) => !/\.test\.tsx?$/.test(file) && statSync(join(root, file)).isFile())
    .sort()
  const digest = createHash('sha256')
  for (const file of files) {
    const content = createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex')
    digest.update(`${file.replaceAll('\\', '/')} ${content}\n`)
  }
  return digest.digest('hex')
}

/** True when the stamp was written for this very digest. */
export function isFresh(stamp: string, digest: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
}

export function writeStamp(stamp: string, digest: string): void {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, digest)
}
