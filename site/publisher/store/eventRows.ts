import type { DatabaseSync } from 'node:sqlite'
import { GENESIS } from '@bbt/shared/approval/chain.ts'
import type { FeedEvent, PublishEvent } from '@bbt/shared/contract/feed.ts'
import { numberOf, scalar, textOf } from './rows.ts'

export interface Head {
  seq: number
  hash: string
}

/** The feed's events as they were taken, and where they have each item published. */
export function eventsIn(db: DatabaseSync) {
  const sql = {
    head: db.prepare('SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1'),
    insert: db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)'),
    one: db.prepare('SELECT json FROM events WHERE seq = ?'),
    last: db.prepare('SELECT json FROM events ORDER BY seq DESC LIMIT ?'),
    versions: db.prepare("SELECT count(*) FROM events WHERE item = ? AND kind = 'publish'"),
    ofShard: db.prepare(
      'SELECT json FROM live JOIN events USING (seq) WHERE shard = ? ORDER BY live.path',
    ),
    postedAt: db.prepare('SELECT path FROM posted WHERE item = ?'),
    posterOf: db.prepare('SELECT item FROM posted WHERE path = ?'),
    post: db.prepare(
      'INSERT INTO posted VALUES (?, ?) ON CONFLICT (item) DO UPDATE SET path = excluded.path',
    ),
    takeDown: db.prepare('DELETE FROM posted WHERE item = ?'),
  }
  const parsed = (json: unknown) => JSON.parse(String(json)) as FeedEvent

  return {
    /** The last event taken. */
    head(): Head {
      const row = sql.head.get()
      if (!row) return { seq: 0, hash: GENESIS }
      return { seq: numberOf(row, 'seq'), hash: textOf(row, 'hash') }
    },
    add: (event: FeedEvent) => {
      const { seq, item, kind, at, hash, url } = event
      sql.insert.run(seq, item, kind, at, hash, JSON.stringify(event))
      if (kind === 'publish') sql.post.run(item, url)
      else sql.takeDown.run(item)
    },
    /** An event taken; null for a number that there is not. */
    event(seq: number): FeedEvent | null {
      const json = scalar(sql.one, seq)
      return json === null ? null : parsed(json)
    },
    /** The last events taken, newest first. */
    lastEvents: (limit: number) => sql.last.all(limit).map((row) => parsed(row['json'])),
    /** How many times an item has been published so far. */
    versions: (item: string) => Number(scalar(sql.versions, item)),
    /** The publish events behind what is shown in a part of the manifest, by address. */
    liveEventsOf: (shard: string) =>
      sql.ofShard.all(shard).map((row) => parsed(row['json']) as PublishEvent),
    /** The address at which the feed has an item published, or null. */
    postedAt: (item: string) => scalar(sql.postedAt, item) as string | null,
    /** The item that the feed has published at an address, or null. */
    posterOf: (path: string) => scalar(sql.posterOf, path) as string | null,
  }
}
