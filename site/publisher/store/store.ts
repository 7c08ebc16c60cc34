import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { GENESIS } from '@bbt/shared/approval/chain.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { FeedEvent, PublishEvent } from '@bbt/shared/contract/feed.ts'
import type { MediaFile } from '../media.ts'
import type { FileChange } from '../release/release.ts'
import type { Published } from '../../src/published/published.ts'
import { publishedFromStore } from './publishedFromStore.ts'
import { putLive, removeLive } from './live.ts'
import { numberOf, scalar, textOf } from './rows.ts'
import { prepareSchema } from './schema.ts'

/** An event with what it publishes, checked: what may be committed. */
export type CheckedEvent =
  | { event: PublishEvent; content: Content; bytes: string }
  | { event: Extract<FeedEvent, { kind: 'unpublish' }> }

export interface Head {
  seq: number
  hash: string
}

export type Store = ReturnType<typeof storeOn>

/** Opens the publication store, makes it when it is not there. The publisher is its only writer. */
export function openStore(file: string): Store {
  mkdirSync(dirname(file), { recursive: true })
  const db = new DatabaseSync(file, { timeout: 5_000 })
  // NORMAL: a power cut may take the last events back, and the feed gives them again.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  prepareSchema(db)
  return storeOn(db)
}

/** Opens the store as it is at this moment, beside the publisher; nothing is written. */
export function readStore(file: string): { db: DatabaseSync; store: Store } {
  const db = new DatabaseSync(file, { timeout: 5_000, readOnly: true })
  db.exec('BEGIN')
  return { db, store: storeOn(db) }
}

function storeOn(db: DatabaseSync) {
  const published: Published = publishedFromStore(db)
  const sql = {
    head: db.prepare('SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1'),
    insert: db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)'),
    versions: db.prepare("SELECT count(*) FROM events WHERE item = ? AND kind = 'publish'"),
    owner: db.prepare('SELECT item FROM live WHERE path = ?'),
    liveEvents: db.prepare('SELECT json FROM live JOIN events USING (seq) ORDER BY live.path'),
    path: db.prepare('SELECT path FROM live WHERE item = ?'),
    media: db.prepare('SELECT DISTINCT sha256, format FROM media ORDER BY sha256'),
    mediaOf: db.prepare('SELECT sha256, format FROM media WHERE item = ?'),
    isShown: db.prepare('SELECT 1 FROM media WHERE sha256 = ? AND format = ?'),
    getState: db.prepare('SELECT value FROM state WHERE key = ?'),
    setState: db.prepare('INSERT OR REPLACE INTO state VALUES (?, ?)'),
    files: db.prepare('SELECT path, sha256 FROM files ORDER BY path'),
    putFile: db.prepare('INSERT OR REPLACE INTO files VALUES (?, ?)'),
    removeFile: db.prepare('DELETE FROM files WHERE path = ?'),
  }

  const noteFile = ({ path, sha256 }: FileChange) =>
    sha256 === null ? sql.removeFile.run(path) : sql.putFile.run(path, sha256)

  return {
    published,
    /** The last event taken. */
    head(): Head {
      const row = sql.head.get()
      if (!row) return { seq: 0, hash: GENESIS }
      return { seq: numberOf(row, 'seq'), hash: textOf(row, 'hash') }
    },
    /** How many times an item has been published so far. */
    versions: (item: string) => Number(scalar(sql.versions, item)),
    /** The path an item is live at, or null. */
    pathOf: (item: string) => scalar(sql.path, item) as string | null,
    /** The item that is live at a path, or null. */
    ownerOf: (path: string) => scalar(sql.owner, path) as string | null,
    /** The publish events of all that is live, by path. */
    liveEvents: () =>
      sql.liveEvents.all().map((row) => JSON.parse(textOf(row, 'json')) as PublishEvent),
    /** Every content-addressed file that something live shows. */
    media: () => sql.media.all().map(mediaFile),
    /** Those that a live item shows. */
    mediaOf: (item: string) => sql.mediaOf.all(item).map(mediaFile),
    /** Whether anything live shows a file. */
    isShown: ({ sha256, format }: MediaFile) => scalar(sql.isShown, sha256, format) !== null,

    /** Takes an event, whole or not at all, and notes that the release is now behind. */
    commit(checked: CheckedEvent) {
      const { event } = checked
      transaction(db, () => {
        sql.insert.run(
          event.seq,
          event.item,
          event.kind,
          event.at,
          event.hash,
          JSON.stringify(event),
        )
        if ('content' in checked) putLive(db, checked)
        else removeLive(db, event.item)
        sql.setState.run('behind', 'yes')
      })
    },
    /** Has the next start write everything anew. */
    markBehind: () => sql.setState.run('behind', 'yes'),
    /** Whether the release may lack something that the store has. */
    isBehind: () => scalar(sql.getState, 'behind') === 'yes',
    /** Which templates and address the release was last wholly rendered with, or null. */
    renderedWith: () => scalar(sql.getState, 'renderedWith') as string | null,
    /** Notes that the release shows the store, rendered with these templates. */
    caughtUp(templates: string) {
      transaction(db, () => {
        sql.setState.run('behind', 'no')
        sql.setState.run('renderedWith', templates)
      })
    },

    /** Hashes of the release's files, by path. */
    files: () =>
      sql.files.all().map((row) => [textOf(row, 'path'), textOf(row, 'sha256')] as const),
    noteFiles(changes: readonly FileChange[]) {
      transaction(db, () => changes.forEach(noteFile))
    },
    /** Notes the files of a release that was written anew. */
    replaceFiles(files: readonly FileChange[]) {
      transaction(db, () => {
        db.exec('DELETE FROM files')
        files.forEach(noteFile)
      })
    },
    close: () => db.close(),
  }
}

const mediaFile = (row: Parameters<typeof textOf>[0]): MediaFile => ({
  sha256: textOf(row, 'sha256'),
  format: textOf(row, 'format'),
})

function transaction(db: DatabaseSync, work: () => void) {
  db.exec('BEGIN IMMEDIATE')
  try {
    work()
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}
