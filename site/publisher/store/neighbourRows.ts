import type { DatabaseSync } from 'node:sqlite'
import { CONTENT_TYPES, type ContentType } from '@bbt/shared/types/index.ts'
import { textOf } from './rows.ts'

/** A live item beside another, and the text that is shown of it. */
export interface Neighbour {
  path: string
  digest: string
}

/** Whether the page of what a field names shows the item with that field as well. */
const isMutual = (type: ContentType, name: string): boolean =>
  CONTENT_TYPES[type].shownBy(name) === 'both'

/** Which live items name which. */
export function neighboursIn(db: DatabaseSync) {
  const sql = {
    named: db.prepare(
      `SELECT type, name, target AS other FROM live JOIN neighbours USING (seq) WHERE item = ?
       ORDER BY other`,
    ),
    naming: db.prepare(
      `SELECT type, name, item AS other FROM neighbours JOIN live USING (seq) WHERE target = ?
       ORDER BY other`,
    ),
    shown: db.prepare(
      'SELECT live.path, digest FROM live JOIN texts USING (seq) WHERE live.item = ?',
    ),
  }
  const others = (query: 'named' | 'naming', item: string, isToBe: typeof isMutual) =>
    sql[query].all(item).flatMap((row) => {
      const isOne = isToBe(textOf(row, 'type') as ContentType, textOf(row, 'name'))
      return isOne ? [textOf(row, 'other')] : []
    })
  const any = () => true

  return {
    /** These items and all whose pages and cards may show something of them. */
    closure: (items: readonly string[]): string[] => {
      const beside = items.flatMap((item) => [
        ...others('naming', item, any),
        ...others('named', item, isMutual),
      ])
      return [...new Set([...items, ...beside])]
    },
    /** What the page of an item shows of others: of those that it names, and of those that say so of themselves. */
    shownOn: (item: string): Neighbour[] => {
      const items = [...others('named', item, any), ...others('naming', item, isMutual)]
      return [...new Set(items)].flatMap((other) =>
        sql.shown
          .all(other)
          .map((row) => ({ path: textOf(row, 'path'), digest: textOf(row, 'digest') })),
      )
    },
  }
}
