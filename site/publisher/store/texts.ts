import type { DatabaseSync } from 'node:sqlite'
import { imagesOf, type Content } from '@bbt/shared/contract/content.ts'
import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import { imageFiles } from '@bbt/shared/contract/image.ts'
import { visibilityOf } from '@bbt/shared/contract/visibility.ts'
import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import type { Moment } from './moment.ts'
import { numberOf, scalar, textOf } from './rows.ts'

/** How far back the site can be rolled: older texts that newer ones have replaced are not kept. */
export const KEPT_DAYS = 30
const DAY_MS = 86_400_000

/** A published text, by its event. */
export interface Text {
  seq: number
  item: string
  type: string
  path: string
  content: Content
}

/** The texts that may be shown: those of each item since it was last taken down. */
export function textsIn(db: DatabaseSync) {
  const sql = {
    insert: db.prepare('INSERT INTO texts VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    insertMoment: db.prepare('INSERT INTO moments VALUES (?, ?)'),
    insertNeighbour: db.prepare('INSERT OR IGNORE INTO neighbours VALUES (?, ?, ?)'),
    insertMedia: db.prepare('INSERT OR IGNORE INTO media VALUES (?, ?, ?)'),
    remove: db.prepare('DELETE FROM texts WHERE item = ?'),
    removeOlder: db.prepare(
      `DELETE FROM texts WHERE item = :item AND seq < (
         SELECT max(seq) FROM texts JOIN events USING (seq)
         WHERE texts.item = :item AND at <= :limit AND coalesce(visible_from, '') <= :limit)`,
    ),
    removeMedia: db.prepare(
      `DELETE FROM media WHERE seq IN (
         SELECT seq FROM events WHERE item = ?
         AND NOT EXISTS (SELECT 1 FROM texts WHERE texts.seq = events.seq))`,
    ),
    shown: db.prepare(
      `SELECT * FROM texts WHERE item = :item AND seq < :before AND coalesce(visible_from, '') <= :asOf
         AND seq NOT IN (SELECT seq FROM withheld WHERE is_tried = 0)
         AND seq > coalesce((SELECT ahead.seq FROM ahead WHERE ahead.item = :item), 0)
       ORDER BY seq DESC LIMIT 1`,
    ),
    // What has come at a moment has come at that instant, not after it.
    turning: db.prepare(
      `SELECT DISTINCT item FROM moments JOIN texts USING (seq)
       WHERE moments.at > :from AND moments.at <= :until ORDER BY item`,
    ),
    lastMoment: db.prepare('SELECT max(at) FROM moments WHERE at <= ?'),
    nextMoment: db.prepare('SELECT min(at) FROM moments WHERE at > ?'),
    atPathsOf: db.prepare(
      'SELECT DISTINCT item FROM texts WHERE path IN (SELECT path FROM texts WHERE item = ?)',
    ),
    atPath: db.prepare('SELECT DISTINCT item FROM texts WHERE path = ?'),
    configurationBefore: db.prepare(
      "SELECT 1 FROM texts WHERE type = 'siteConfiguration' AND seq < ? LIMIT 1",
    ),
    since: db.prepare('SELECT DISTINCT item FROM texts WHERE seq >= ? ORDER BY item'),
  }

  const items = (rows: ReturnType<typeof sql.atPath.all>) => rows.map((row) => textOf(row, 'item'))

  /** The text of an item that is to be seen: the newest whose time has come, unless it has passed. */
  function shown(item: string, { asOf, heldBefore }: Moment): Text | null {
    const row = sql.shown.get({ item, before: heldBefore ?? Number.MAX_SAFE_INTEGER, asOf })
    if (row === undefined) return null
    const until = row['visible_until']
    if (typeof until === 'string' && until <= asOf) return null
    const content = JSON.parse(textOf(row, 'content')) as Content
    const [type, path] = [textOf(row, 'type'), textOf(row, 'path')]
    return { seq: numberOf(row, 'seq'), item, type, path, content }
  }

  return {
    add({ item, seq, type, digest }: PublishEvent, content: Content, bytes: string) {
      const { from, until } = visibilityOf(content)
      const { moments, relations } = CONTENT_TYPES[content.type]
      sql.insert.run(seq, item, type, content.url, digest, bytes, from, until)
      for (const at of moments(content)) sql.insertMoment.run(at, seq)
      for (const { name, target } of relations(content)) sql.insertNeighbour.run(seq, name, target)
      for (const file of imagesOf(content).flatMap(imageFiles)) {
        sql.insertMedia.run(file.sha256, file.format, seq)
      }
    },
    /** Forgets what was ever said of an item: it was taken down. */
    forget(item: string) {
      sql.remove.run(item)
      sql.removeMedia.run(item)
    },
    /** Forgets texts of an item that no rollback can bring back any more. @param now ISO instant */
    forgetOld(item: string, now: string) {
      const limit = new Date(Date.parse(now) - KEPT_DAYS * DAY_MS).toISOString()
      sql.removeOlder.run({ item, limit })
      sql.removeMedia.run(item)
    },
    /**
     * The texts of these items that are to be seen. At one address the one published last: an item whose
     * next address waits for its time may have lost the one where it still is.
     */
    shownOf(some: readonly string[], moment: Moment): Text[] {
      const texts = some.flatMap((item) => shown(item, moment) ?? [])
      const last = new Map(texts.sort((a, b) => a.seq - b.seq).map((text) => [text.path, text]))
      return [...last.values()]
    },
    /**
     * These items, all others that have a text at an address of theirs, or at this one, and the rivals of those:
     * whoever gives way at one address may come to another, where somebody else is.
     */
    withRivals: (some: readonly string[], path?: string): string[] => {
      const there = path === undefined ? [] : items(sql.atPath.all(path))
      const found = new Set([...some, ...there])
      // A set is walked to its end, also as it grows.
      for (const item of found) {
        for (const rival of items(sql.atPathsOf.all(item))) found.add(rival)
      }
      return [...found]
    },
    /** Items that may show otherwise at one instant than at another, in whichever direction the clock went. */
    turning: (one: string, other: string): string[] => {
      const [from, until] = one < other ? [one, other] : [other, one]
      return items(sql.turning.all({ from, until }))
    },
    /** The last moment of any text up to an instant; before everything where there is none. */
    lastMoment: (until: string) => (scalar(sql.lastMoment, until) ?? '') as string,
    /** The first moment of any text behind an instant, or null. */
    nextMoment: (after: string) => scalar(sql.nextMoment, after) as string | null,
    /** Whether a configuration of the site was published before an event. */
    hadConfiguration: (seq: number) => scalar(sql.configurationBefore, seq) !== null,
    /** Items of which a text was published with this event or later. */
    itemsSince: (seq: number) => items(sql.since.all(seq)),
  }
}

export type Texts = ReturnType<typeof textsIn>
