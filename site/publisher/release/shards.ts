import { sha256 } from '@bbt/shared/approval/digest.ts'
import { ENCODINGS } from './files.ts'

/**
 * The part of the manifest that a file stands in, "000" to "fff", by its path ("/tin-tuc/index.html"); its
 * encodings stand in the same one. A publication rewrites a few parts, however large the archive.
 */
export function shardOf(path: string): string {
  const encoding = ENCODINGS.find(({ suffix }) => path.endsWith(suffix))
  return sha256(encoding ? path.slice(0, -encoding.suffix.length) : path).slice(0, 3)
}

/** A part of the manifest's list: the hash of each of its files, and each page's revision and approvals. */
export const shardFile = (shard: string) => `.well-known/ban-bien-tap-${shard}.json`
