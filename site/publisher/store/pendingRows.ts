import type { DatabaseSync } from 'node:sqlite'
import type { MediaFile } from '../media.ts'
import { mediaFile } from './mediaRows.ts'
import { scalar, textOf } from './rows.ts'
import type { State } from './state.ts'

/** What the release lacks of the store. `everything` outweighs the rest. */
export interface Pending {
  everything: boolean
  /** Addresses to be rendered anew, without those that can wait: those that others link to first. */
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
    addPath: db.prepare(
      `INSERT INTO pending_paths (path, is_target, can_wait) VALUES (?, ?, 0)
       ON CONFLICT (path) DO UPDATE SET can_wait = 0`,
    ),
    addWaiting: db.prepare(
      'INSERT OR IGNORE INTO pending_paths (path, is_target, can_wait) VALUES (?, 0, 1)',
    ),
    waiting: db.prepare('SELECT count(*) FROM pending_paths WHERE can_wait = 1'),
    haveTurn: db.prepare(
      `UPDATE pending_paths SET can_wait = 0
       WHERE n IN (SELECT n FROM pending_paths WHERE can_wait = 1 ORDER BY n LIMIT ?)`,
    ),
    addMedia: db.prepare('INSERT OR IGNORE INTO pending_media VALUES (?, ?)'),
    paths: db.prepare(
      'SELECT path FROM pending_paths WHERE can_wait = 0 ORDER BY is_target DESC, n',
    ),
    media: db.prepare('SELECT sha256, format FROM pending_media'),
    some: db.prepare('SELECT 1 FROM pending_paths UNION ALL SELECT 1 FROM pending_media LIMIT 1'),
  }
  return {
    add(paths: readonly PendingPath[], media: readonly MediaFile[]) {
      for (const { path, isTarget } of paths) sql.addPath.run(path, Number(isTarget))
      for (const { sha256, format } of media) sql.addMedia.run(sha256, format)
    },
    /** Notes pages that can wait, the first first: in place of those that wait already. */
    addWaiting(paths: readonly string[]) {
      db.exec('DELETE FROM pending_paths WHERE can_wait = 1')
      for (const path of paths) sql.addWaiting.run(path)
    },
    /** How many pages wait until there is nothing else to be written. */
    waiting: () => Number(scalar(sql.waiting)),
    /** Has the first of them wait no longer. */
    haveTurn: (some: number) => sql.haveTurn.run(some),
    addEverything: () => state.set('everything', 'yes'),
    /** Whether the release may lack something that the store has. */
    isEmpty: () => state.get('everything') !== 'yes' && sql.some.get() === undefined,
    read: (): Pending => ({
      everything: state.get('everything') === 'yes',
      paths: sql.paths.all().map((row) => textOf(row, 'path')),
      media: sql.media.all().map(mediaFile),
    }),
    /** Forgets what was to be written, but for what waits, unless everything was written. */
    clear() {
      const isAll = state.get('everything') === 'yes'
      db.exec(`DELETE FROM pending_paths ${isAll ? '' : 'WHERE can_wait = 0'}`)
      db.exec('DELETE FROM pending_media')
      state.set('everything', 'no')
    },
  }
}
