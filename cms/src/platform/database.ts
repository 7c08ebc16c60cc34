import type { DatabaseAdapterObj } from 'payload'

/**
 * The database named by a URL: `file:` (SQLite, embedded) or `mongodb://` (a replica set).
 * The other adapter is not loaded.
 */
export async function database(url: string): Promise<DatabaseAdapterObj> {
  if (url.startsWith('mongodb')) {
    const { mongoDatabase } = await import('./mongo.ts')
    return mongoDatabase(url)
  }
  const { sqliteDatabase } = await import('./sqlite.ts')
  return sqliteDatabase(url)
}
