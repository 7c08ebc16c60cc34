import type { DatabaseSync } from 'node:sqlite'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { ListKey } from '@bbt/shared/types/lists.ts'
import { shardOf } from '../release/shards.ts'
import { fileOf } from '../release/files.ts'
import type { Moment } from './moment.ts'
import { cardOf } from './card.ts'
import { everyListOf, placesOf } from './places.ts'
import { publicDay } from './publicDay.ts'
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
    hide: db.prepare('UPDATE entries SET sort = NULL WHERE item = ?'),
    show: db.prepare('UPDATE entries SET sort = ? WHERE list = ? AND item = ?'),
    lists: db.prepare('SELECT list FROM entries WHERE item = ?'),
    enlist: db.prepare(
      `INSERT OR IGNORE INTO entries VALUES (
         :list, :item, (SELECT coalesce(max(ordinal), 0) + 1 FROM entries WHERE list = :list), NULL)`,
    ),
  }
  const firstAt = (item: string) => String(scalar(sql.firstAt, item))

  function put({ item, seq, type, path, content }: Text, asOf: string) {
    const first = firstAt(item)
    const [day, at] = [publicDay(content, first), String(scalar(sql.at, seq))]
    const card = cardOf(content, { item, day, at })
    sql.insert.run(item, type, path, seq, card, shardOf(`/${fileOf(path)}`))
    for (const { list, sort } of placesOf(content, first, asOf)) sql.show.run(sort, list, item)
  }

  function of(item: string): LiveItem | null {
    const row = sql.of.get(item)
    return row ? liveItem({ ...row, item }) : null
  }

  return {
    of,
    /** What is shown of the events behind this one, and of texts that were withheld before; oldest first. */
    since: (seq: number) => sql.since.all(seq).map(liveItem),
    /** The lists in which any of these items has a place, shown there or not. */
    listsWith: (items: readonly string[]): ListKey[] => {
      const lists = items.flatMap((item) => sql.lists.all(item).map((row) => textOf(row, 'list')))
      return [...new Set(lists)] as ListKey[]
    },
    /** Gives an item its place in the lists of a text, when it is published there for the first time. */
    enlist({ item }: { item: string }, content: Content) {
      for (const list of everyListOf(content, firstAt(item))) sql.enlist.run({ list, item })
    },
    /** Makes what is shown of these items, and of all that have a text at one of their addresses, what it ought to be. */
    settle(items: readonly string[], moment: Moment) {
      for (const item of items) {
        sql.remove.run(item)
        sql.hide.run(item)
      }
      for (const text of texts.shownOf(items, moment)) put(text, moment.asOf)
    },
  }
}
