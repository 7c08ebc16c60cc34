import type { DatabaseSync } from 'node:sqlite'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { ListKey } from '../../src/published/lists.ts'
import { shardOf } from '../release/shards.ts'
import { fileOf } from '../release/files.ts'
import type { Moment } from './moment.ts'
import { placesOf } from './places.ts'
import { numberOf, scalar, textOf } from './rows.ts'
import type { Text, Texts } from './texts.ts'

/** Something live. */
export interface LiveItem {
  item: string
  /** Of its publication. */
  seq: number
  type: string
  path: string
}

const liveItem = (row: Parameters<typeof textOf>[0]): LiveItem => ({
  item: textOf(row, 'item'),
  seq: numberOf(row, 'seq'),
  type: textOf(row, 'type'),
  path: textOf(row, 'path'),
})

/** What is shown, and the places in lists: rows that follow from the texts. */
export function liveIn(db: DatabaseSync, texts: Texts) {
  const sql = {
    insert: db.prepare('INSERT INTO live VALUES (?, ?, ?, ?, ?, ?)'),
    of: db.prepare('SELECT seq, type, path FROM live WHERE item = ?'),
    since: db.prepare(
      `SELECT item, seq, type, path FROM live
       WHERE seq > ? OR seq IN (SELECT seq FROM withheld) ORDER BY seq`,
    ),
    remove: db.prepare('DELETE FROM live WHERE item = ?'),
    firstAt: db.prepare(
      "SELECT at FROM events WHERE item = ? AND kind = 'publish' ORDER BY seq LIMIT 1",
    ),
    at: db.prepare('SELECT at FROM events WHERE seq = ?'),
    hide: db.prepare('UPDATE entries SET day = NULL WHERE item = ?'),
    show: db.prepare('UPDATE entries SET day = ? WHERE list = ? AND item = ?'),
    lists: db.prepare('SELECT list FROM entries WHERE item = ?'),
    enlist: db.prepare(
      `INSERT OR IGNORE INTO entries VALUES (
         :list, :item, (SELECT coalesce(max(ordinal), 0) + 1 FROM entries WHERE list = :list), NULL)`,
    ),
  }
  const placesIn = (item: string, content: Content, at: string) =>
    placesOf(content, { firstAt: String(scalar(sql.firstAt, item)), at })

  function put({ item, seq, type, path, content }: Text) {
    const places = placesIn(item, content, String(scalar(sql.at, seq)))
    sql.insert.run(item, type, path, seq, places?.card ?? null, shardOf(`/${fileOf(path)}`))
    for (const list of places?.lists ?? []) sql.show.run(places?.day ?? null, list, item)
  }

  function of(item: string): LiveItem | null {
    const row = sql.of.get(item)
    return row ? liveItem({ ...row, item }) : null
  }

  return {
    of,
    /** What is shown of the events behind this one, and of texts that were withheld before; oldest first. */
    since: (seq: number) => sql.since.all(seq).map(liveItem),
    /** Whether what is shown of these items, and of all that have a text at one of their addresses, is what it ought to be. */
    isSettled(items: readonly string[], moment: Moment): boolean {
      const due = new Map(texts.shownOf(items, moment).map(({ item, seq }) => [item, seq]))
      return items.every((item) => of(item)?.seq === due.get(item))
    },
    /** The lists in which any of these items has a place, shown there or not. */
    listsWith: (items: readonly string[]): ListKey[] => {
      const lists = items.flatMap((item) => sql.lists.all(item).map((row) => textOf(row, 'list')))
      return [...new Set(lists)] as ListKey[]
    },
    /** Gives an item its place in the lists of a text, when it is published there for the first time. */
    enlist({ item, at }: { item: string; at: string }, content: Content) {
      const places = placesIn(item, content, at)
      for (const list of places?.lists ?? []) sql.enlist.run({ list, item })
    },
    /** Makes what is shown of these items, and of all that have a text at one of their addresses, what it ought to be. */
    settle(items: readonly string[], moment: Moment) {
      for (const item of items) {
        sql.remove.run(item)
        sql.hide.run(item)
      }
      texts.shownOf(items, moment).forEach(put)
    },
  }
}
