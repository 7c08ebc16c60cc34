import type { Migration, Payload } from 'payload'
import { migrations } from '../migrations/index.ts'

/**
 * Brings the database to what this version needs and refuses one without transactions. Idempotent.
 * @throws in Vietnamese when MongoDB is no replica set
 */
export async function openDatabase(payload: Payload): Promise<void> {
  // Payload types migrations for any adapter; these are for this one.
  if (payload.db.name === 'sqlite')
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  const transaction = await payload.db.beginTransaction()
  if (!transaction) {
    throw new Error(
      'MongoDB này không có giao dịch: cần một replica set (thêm ?replicaSet=tên vào DATABASE_URL).',
    )
  }
  await payload.db.rollbackTransaction(transaction)
}
