import { sha256 } from '@bbt/shared/approval/digest.ts'
import { ENCODINGS } from '../../publisher/release/files.ts'
import { MANIFEST_FILE } from '../../publisher/release/manifest.ts'
import { readStore } from '../../publisher/store/store.ts'
import { manifestFiles } from '../../verify/manifestFiles.ts'

/** A whole release as the publisher's store vouches for it. */
export interface Vouched {
  /** The last event it shows. */
  seq: number
  /** Hash of every file, by path, in the order they are to be written. */
  files: ReadonlyMap<string, string>
}

/** What the release is at this moment; null while the publisher is writing it. */
export function vouchedFiles(storeFile: string): Vouched | null {
  const { db, store } = readStore(storeFile)
  try {
    const { seq } = store.head()
    if (!store.pending.isEmpty() || store.shownSeq() !== seq) return null
    const [templates = ''] = (store.renderedWith() ?? '').split(' ')
    const manifest = [...manifestFiles(store, templates)].map(
      ([path, text]) => [path, sha256(text)] as const,
    )
    const files = [...store.files(), ...manifest].sort(([a], [b]) => rank(a) - rank(b))
    return { seq, files: new Map(files) }
  } finally {
    db.close()
  }
}

/** Encodings before files, and last what vouches for all: an export that was cut short has no manifest of its own. */
function rank(path: string): number {
  if (path === `/${MANIFEST_FILE}`) return 2
  return ENCODINGS.some(({ suffix }) => path.endsWith(suffix)) ? 0 : 1
}
