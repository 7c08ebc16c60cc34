import type { Folders } from '../publisher/folders.ts'
import { textOf } from '../publisher/store/rows.ts'
import { readStore } from '../publisher/store/store.ts'
import { walkEvents } from './storeRows.ts'

/** Addresses at which something was published once and nothing is shown now. */
export function gonePaths(folders: Folders): string[] {
  const { db } = readStore(folders.store)
  const { events } = walkEvents(db)
  const shown = new Set(
    db
      .prepare('SELECT path FROM live')
      .all()
      .map((row) => textOf(row, 'path')),
  )
  db.close()
  return [...new Set(events.map(({ url }) => url))].filter((url) => !shown.has(url))
}
