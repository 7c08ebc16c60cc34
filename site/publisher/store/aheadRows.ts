import type { DatabaseSync } from 'node:sqlite'
import type { UnpublishEvent } from '@bbt/shared/contract/feed.ts'
import { numberOf, textOf } from './rows.ts'

/** What was taken down by an event that is not taken yet, since one before it is refused. */
export interface Unpublished {
  item: string
  seq: number
  hash: string
  at: string
}

/** Items that were taken down ahead of the events that are taken: no text older than that is shown. */
export function aheadIn(db: DatabaseSync) {
  const sql = {
    put: db.prepare(
      `INSERT INTO ahead VALUES (?, ?, ?, ?)
       ON CONFLICT (item) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, at = excluded.at
       WHERE excluded.seq > ahead.seq`,
    ),
    all: db.prepare('SELECT * FROM ahead ORDER BY seq'),
    until: db.prepare('SELECT item FROM ahead WHERE seq <= ?'),
    forget: db.prepare('DELETE FROM ahead WHERE seq <= ?'),
  }
  return {
    /** Takes an item down by an event that comes later. What is shown of it has to be settled in the same transaction. */
    unpublishAhead({ item, seq, hash, at }: UnpublishEvent) {
      sql.put.run(item, seq, hash, at)
    },
    unpublishedAhead: (): Unpublished[] =>
      sql.all.all().map((row) => ({
        item: textOf(row, 'item'),
        seq: numberOf(row, 'seq'),
        hash: textOf(row, 'hash'),
        at: textOf(row, 'at'),
      })),
    /** The items that were taken down ahead by an event up to this one. */
    aheadUntil: (seq: number) => sql.until.all(seq).map((row) => textOf(row, 'item')),
    /** Forgets them: the events themselves are taken now. */
    forgetAhead: (seq: number) => sql.forget.run(seq),
  }
}
