import type { Folders } from '../publisher/folders.ts'
import { readStore } from '../publisher/store/store.ts'
import { walkEvents } from './storeRows.ts'

/** Addresses at which something was live once and nothing is now. */
export function gonePaths(folders: Folders): string[] {
  const { db } = readStore(folders.store)
  const { events, live } = walkEvents(db)
  db.close()
  const shown = new Set([...live.values()].map(({ url }) => url))
  return [...new Set(events.map(({ url }) => url))].filter((url) => !shown.has(url))
}
