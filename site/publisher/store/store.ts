import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { GENESIS } from '@bbt/shared/approval/chain.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { FeedEvent, PublishEvent } from '@bbt/shared/contract/feed.ts'
import type { MediaFile } from '../media.ts'
import type { FileChange } from '../release/release.ts'
import type { Published } from '../../src/published/published.ts'
import { filesIn } from './filesRows.ts'
import { liveIn } from './live.ts'
import { mediaFile, pendingIn } from './pendingRows.ts'
import { publishedFromStore } from './publishedFromStore.ts'
import { numberOf, scalar, textOf } from './rows.ts'
import { prepareSchema } from './schema.ts'
import { stateIn } from './state.ts'
import { textsIn } from './texts.ts'

/** An event with what it publishes, checked: what may be taken. */
export type CheckedEvent =
  | { event: PublishEvent; content: Content; bytes: string }
  | { event: Extract<FeedEvent, { kind: 'unpublish' }> }

export interface Head {
  seq: number
  hash: string
}

/** Something live: its item, type and address. */
export interface LiveItem {
  item: string
  type: string
  path: string
}

export type Store = ReturnType<typeof storeOn>

/**
 * Opens the publication store, makes it when it is not there; one that another version of the program
 * wrote is made anew, and filled from the feed. The publisher is its only writer.
 */
export function openStore(file: string): Store {
  mkdirSync(dirname(file), { recursive: true })
  const db = new DatabaseSync(file, { timeout: 5_000 })
  // NORMAL: a power cut may take the last events back, and the feed gives them again.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  if (prepareSchema(db)) return storeOn(db)
  db.close()
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
  return openStore(file)
}

/** Opens the store as it is at this moment, beside the publisher; nothing is written. */
export function readStore(file: string): { db: DatabaseSync; store: Store } {
  const db = new DatabaseSync(file, { timeout: 5_000, readOnly: true })
  db.exec('BEGIN')
  return { db, store: storeOn(db) }
}

function storeOn(db: DatabaseSync) {
  const published: Published = publishedFromStore(db)
  const state = stateIn(db)
  const texts = textsIn(db)
  const live = liveIn(db, texts)
  const files = filesIn(db)
  const pending = pendingIn(db, state)
  const sql = {
    head: db.prepare('SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1'),
    insert: db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)'),
    event: db.prepare('SELECT json FROM events WHERE seq = ?'),
    lastEvents: db.prepare('SELECT json FROM events ORDER BY seq DESC LIMIT ?'),
    configurationBefore: db.prepare(
      "SELECT 1 FROM texts WHERE type = 'siteConfiguration' AND seq < ? LIMIT 1",
    ),
    versions: db.prepare("SELECT count(*) FROM events WHERE item = ? AND kind = 'publish'"),
    postedAt: db.prepare('SELECT path FROM posted WHERE item = ?'),
    posterOf: db.prepare('SELECT item FROM posted WHERE path = ?'),
    post: db.prepare(
      'INSERT INTO posted VALUES (?, ?) ON CONFLICT (item) DO UPDATE SET path = excluded.path',
    ),
    takeDown: db.prepare('DELETE FROM posted WHERE item = ?'),
    live: db.prepare('SELECT item, type, path FROM live WHERE item = ?'),
    eventsOf: db.prepare(
      'SELECT json FROM live JOIN events USING (seq) WHERE shard = ? ORDER BY live.path',
    ),
    shownMedia: db.prepare(
      'SELECT DISTINCT sha256, format FROM media JOIN live USING (seq) ORDER BY sha256',
    ),
    keptMedia: db.prepare('SELECT DISTINCT sha256, format FROM media ORDER BY sha256'),
    mediaOf: db.prepare('SELECT sha256, format FROM media JOIN events USING (seq) WHERE item = ?'),
    isShown: db.prepare(
      'SELECT 1 FROM media JOIN live USING (seq) WHERE sha256 = ? AND format = ? LIMIT 1',
    ),
    isKept: db.prepare('SELECT 1 FROM media WHERE sha256 = ? AND format = ? LIMIT 1'),
  }

  const heldBefore = () => {
    const seq = state.get('heldBefore')
    return seq === null ? null : Number(seq)
  }
  const transaction = (work: () => void) => {
    db.exec('BEGIN IMMEDIATE')
    try {
      work()
      db.exec('COMMIT')
    } catch (error) {
      db.exec('ROLLBACK')
      throw error
    }
  }

  return {
    published,
    /** All or nothing, and all at once for those who read. */
    transaction,
    /** The last event taken. */
    head(): Head {
      const row = sql.head.get()
      if (!row) return { seq: 0, hash: GENESIS }
      return { seq: numberOf(row, 'seq'), hash: textOf(row, 'hash') }
    },
    /** An event taken; null for a number that there is not. */
    event(seq: number): FeedEvent | null {
      const json = scalar(sql.event, seq)
      return typeof json === 'string' ? (JSON.parse(json) as FeedEvent) : null
    },
    /** The last events taken, newest first. */
    lastEvents: (limit: number) =>
      sql.lastEvents.all(limit).map((row) => JSON.parse(textOf(row, 'json')) as FeedEvent),
    /** Whether a configuration of the site was published before an event. */
    hadConfiguration: (seq: number) => scalar(sql.configurationBefore, seq) !== null,
    /** How many times an item has been published so far. */
    versions: (item: string) => Number(scalar(sql.versions, item)),
    /** The address at which the feed has an item published, or null. */
    postedAt: (item: string) => scalar(sql.postedAt, item) as string | null,
    /** The item that the feed has published at an address, or null. */
    posterOf: (path: string) => scalar(sql.posterOf, path) as string | null,
    /** What is shown of an item, or null. */
    live(item: string): LiveItem | null {
      const row = sql.live.get(item)
      return row ? { item, type: textOf(row, 'type'), path: textOf(row, 'path') } : null
    },
    /** The publish events behind what is shown in a part of the manifest, by address. */
    liveEventsOf: (shard: string) =>
      sql.eventsOf.all(shard).map((row) => JSON.parse(textOf(row, 'json')) as PublishEvent),
    /** Every content-addressed file that something live shows. */
    media: () => sql.shownMedia.all().map(mediaFile),
    /** Those and what may be shown again, or is not shown yet. */
    keptMedia: () => sql.keptMedia.all().map(mediaFile),
    /** Those of an item's texts. */
    mediaOf: (item: string) => sql.mediaOf.all(item).map(mediaFile),
    /** Whether anything live shows a file. */
    isShown: ({ sha256, format }: MediaFile) => scalar(sql.isShown, sha256, format) !== null,
    /** Whether any text that may be shown has it. */
    isKept: ({ sha256, format }: MediaFile) => scalar(sql.isKept, sha256, format) !== null,

    /** Takes an event. What is shown of its item has to be settled in the same transaction. @param now ISO instant */
    take(checked: CheckedEvent, now: string) {
      const { event } = checked
      const { seq, item, kind, at, hash } = event
      sql.insert.run(seq, item, kind, at, hash, JSON.stringify(event))
      if ('content' in checked) {
        sql.post.run(item, event.url)
        texts.add(checked.event, checked.content, checked.bytes)
        live.enlist(item, checked.content)
        if (heldBefore() === null) texts.forgetOld(item, now)
      } else {
        sql.takeDown.run(item)
        texts.forget(item)
      }
    },
    heldBefore,
    /** Whether, and before which event, the site is held. What is shown has to be settled in the same transaction. */
    setHeldBefore(seq: number | null) {
      if (seq === null) state.remove('heldBefore')
      else state.set('heldBefore', String(seq))
    },
    /** Makes what is shown of these items what it ought to be. @param asOf ISO instant */
    settle: (items: readonly string[], asOf: string) =>
      live.settle(items, { asOf, heldBefore: heldBefore() }),
    /** Items of which a text comes or goes between two instants, in whichever direction the clock went. */
    turning: texts.turning,
    /** Items of which a text comes or goes at any time. */
    turningEver: texts.turningEver,
    withRivals: texts.withRivals,
    /** Items of which a text was published with this event or later. */
    itemsSince: texts.itemsSince,

    pending,
    /** Which templates and address the release was last wholly rendered with, or null. */
    renderedWith: () => state.get('renderedWith'),
    /** The last event that the release shows; 0 for none. */
    shownSeq: () => Number(state.get('shownSeq') ?? 0),
    /** Notes that the release shows the store, rendered with these templates. */
    caughtUp(templates: string, seq: number) {
      transaction(() => {
        pending.clear()
        state.set('renderedWith', templates)
        state.set('shownSeq', String(seq))
      })
    },

    files: files.files,
    filesOf: files.filesOf,
    filledShards: files.filledShards,
    shards: files.shards,
    noteShard: files.noteShard,
    noteFiles(changes: readonly FileChange[]) {
      transaction(() => files.note(changes))
    },
    /** Notes the files of a release that was written anew. */
    replaceFiles(changes: readonly FileChange[]) {
      transaction(() => {
        files.clear()
        files.note(changes)
      })
    },
    close: () => db.close(),
  }
}
