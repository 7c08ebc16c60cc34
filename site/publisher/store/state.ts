import type { DatabaseSync } from 'node:sqlite'
import { scalar } from './rows.ts'

/**
 * Single facts about the release: whether all of it is to be written anew; the templates and the address it
 * was last wholly rendered with; the last event it shows; the event before which it is held (absent while
 * it follows the feed); the time that it is as of.
 */
type StateKey = 'everything' | 'renderedWith' | 'shownSeq' | 'heldBefore' | 'asOf'

export type State = ReturnType<typeof stateIn>

export function stateIn(db: DatabaseSync) {
  const sql = {
    get: db.prepare('SELECT value FROM state WHERE key = ?'),
    set: db.prepare('INSERT OR REPLACE INTO state VALUES (?, ?)'),
    remove: db.prepare('DELETE FROM state WHERE key = ?'),
  }
  const get = (key: StateKey) => scalar(sql.get, key) as string | null
  return {
    get,
    set: (key: StateKey, value: string) => sql.set.run(key, value),
    remove: (key: StateKey) => sql.remove.run(key),
  }
}
