import { join } from 'node:path'

/** Where the publisher keeps what under DATA_DIR. */
export function foldersOf(dataDir: string) {
  const root = join(dataDir, 'site')
  return {
    store: join(root, 'store.db'),
    /** Since when the machine was on that wrote all of the release (see machineRun). */
    machineRun: join(root, 'machine-run'),
    lock: join(root, 'publisher.lock'),
    /** Verified pictures by hash; the release links to them. */
    media: join(root, 'media'),
    /** What visitors get, as it is: a link to one of the releases. */
    release: join(root, 'release'),
    releases: join(root, 'releases'),
  }
}

export type Folders = ReturnType<typeof foldersOf>
