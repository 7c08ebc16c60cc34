import type { Migration, Payload } from 'payload'
import { migrations } from '../migrations/index.ts'
import { assertIndexes } from './indexes/assert.ts'
import { claimDatabase, sqliteUrl } from './onlyOffice.ts'

/**
 * Brings the database to what this version needs and refuses one without transactions, without an index
 * that an invariant rests on, or a file that another process already works on. Idempotent.
 * @throws in Vietnamese, with the cure
 */
export async function openDatabase(payload: Payload): Promise<void> {
  const file = sqliteUrl(payload.db)
  if (file !== null) {
    claimDatabase(file)
    // Payload types migrations for any adapter; these are for this one.
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  }
  const transaction = await payload.db.beginTransaction()
  if (!transaction) {
    throw new Error(
      'MongoDB này không có giao dịch: cần một replica set (thêm ?replicaSet=tên vào DATABASE_URL).',
    )
  }
  await payload.db.rollbackTransaction(transaction)
  await assertIndexes(payload)
}

/** Whether the database still lacks what this version needs; MongoDB needs nothing beforehand. */
export async function isOlder(payload: Payload): Promise<boolean> {
  if (payload.db.name !== 'sqlite') return false
  const query = { collection: 'payload-migrations', pagination: false, limit: 0 } as const
  const { docs } = await payload.db.find<{ id: string; name?: string | null }>(query)
  const done = docs.map(({ name }) => name)
  return migrations.some(({ name }) => !done.includes(name))
}
