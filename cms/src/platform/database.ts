import type { DatabaseAdapterObj } from 'payload'
import { claiming } from './claims.ts'
import { withNewSessions } from './newSession.ts'
import { remembering } from './within.ts'

/**
 * The database named by a URL: `file:` (SQLite, embedded) or `mongodb://` (a replica set).
 * The other adapter is not loaded.
 */
export async function database(url: string): Promise<DatabaseAdapterObj> {
  if (url.startsWith('mongodb')) {
    const { mongoDatabase } = await import('./mongo.ts')
    return withNewSessions(remembering(claiming(mongoDatabase(url))))
  }
  const { sqliteDatabase } = await import('./sqlite.ts')
  return withNewSessions(remembering(sqliteDatabase(url)))
}

/** The same database for reading alone: no migration, no index, no row is written through it. */
export async function readOnlyDatabase(url: string): Promise<DatabaseAdapterObj> {
  if (url.startsWith('mongodb')) {
    const { readOnlyMongo } = await import('./mongo.ts')
    return readOnlyMongo(url)
  }
  const { readOnlySqlite } = await import('./sqlite.ts')
  return readOnlySqlite(url)
}
