import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapter } from 'payload'
import { readEnv } from '../../src/env.ts'

/**
 * MongoDB keeps the transaction of a client that died, and what it locked, for a minute
 * (`transactionLifetimeLimitSeconds`). Each office notes the sessions it has, so that the next one can do
 * at once what the server does then.
 */
const noted = () => path.join(readEnv().DATA_DIR, 'sessions-of-offices')

const onMongo = (db: DatabaseAdapter): MongooseAdapter | null =>
  db.name === 'mongoose' ? (db as unknown as MongooseAdapter) : null

/** Notes, before anything else happens in it, which session a transaction is in. */
export function noteSession(db: DatabaseAdapter, transaction: unknown): void {
  const id = onMongo(db)?.sessions[String(transaction)]?.id?.id
  if (id) appendFileSync(noted(), `${Buffer.from(id.buffer).toString('base64')}\n`)
}

/** Ends the sessions of the offices before this one, with their transactions. */
export async function endNotedSessions(db: DatabaseAdapter): Promise<void> {
  const mongo = onMongo(db)
  if (!mongo || !existsSync(noted())) return
  const ids = [...new Set(readFileSync(noted(), 'utf8').trim().split('\n'))]
  const { Binary } = mongo.connection.base.mongo
  const sessions = ids.map((id) => ({ id: new Binary(Buffer.from(id, 'base64'), 4) }))
  await mongo.connection.getClient().db('admin').command({ killSessions: sessions })
  rmSync(noted())
}
