import type { DatabaseSync } from 'node:sqlite'
import type { MediaFile } from '../media.ts'
import { mediaFile } from './mediaRows.ts'
import { textOf } from './rows.ts'
import type { State } from './state.ts'

/** What the release lacks of the store. `everything` outweighs the rest. */
export interface Pending {
  everything: boolean
  /** Addresses to be rendered anew: those that others link to first. */
  paths: string[]
  /** The pictures of the changed items, before and after. */
  media: MediaFile[]
}

/** An address, and whether other pages link to it. */
export interface PendingPath {
  path: string
  isTarget: boolean
}

/** What is to be written: kept beside what it follows from, so that a crash forgets none of it. */
export function pendingIn(db: DatabaseSync, state: State) {
  const sql = {
    addPath: db.prepare('INSERT OR IGNORE INTO pending_paths (path, is_target) VALUES (?, ?)'),
    addMedia: db.prepare('INSERT OR IGNORE INTO pending_media VALUES (?, ?)'),
    paths: db.prepare('SELECT path FROM pending_paths ORDER BY is_target DESC, n'),
    media: db.prepare('SELECT sha256, format FROM pending_media'),
    some: db.prepare('SELECT 1 FROM pending_paths UNION ALL SELECT 1 FROM pending_media LIMIT 1'),
  }
  return {
    add(paths: readonly PendingPath[], media: readonly MediaFile[]) {
      for (const { path, isTarget } of paths) sql.addPath.run(path, Number(isTarget))
      for (const { sha256, format } of media) sql.addMedia.run(sha256, format)
    },
    addEverything: () => state.set('everything', 'yes'),
    /** Whether the release may lack something that the store has. */
    isEmpty: () => state.get('everything') !== 'yes' && sql.some.get() === undefined,
    read: (): Pending => ({
      everything: state.get('everything') === 'yes',
      paths: sql.paths.all().map((row) => textOf(row, 'path')),
      media: sql.media.all().map(mediaFile),
    }),
    clear() {
      db.exec('DELETE FROM pending_paths; DELETE FROM pending_media')
      state.set('everything', 'no')
    },
  }
}
