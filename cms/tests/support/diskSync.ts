import type { Payload } from 'payload'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { isOnMongo } from './env.ts'

type Sqlite = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

const clientOf = ({ db }: Payload) => (db as unknown as Sqlite).client

/** How SQLite waits for the disk at each commit: 2 for FULL. */
export async function diskSync(payload: Payload): Promise<unknown> {
  const { rows } = await clientOf(payload).execute('PRAGMA synchronous')
  return rows[0]?.['synchronous']
}

/**
 * Sets whether SQLite waits for the disk. Tests need not: they pull no plug, and what the system has been
 * given outlives a killed office. On MongoDB nothing is changed.
 */
export async function syncToDisk(payload: Payload, how: 'OFF' | 'FULL'): Promise<void> {
  if (!isOnMongo()) await clientOf(payload).execute(`PRAGMA synchronous = ${how}`)
}
