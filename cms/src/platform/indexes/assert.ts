import type { Payload } from 'payload'
import type { MongoModels } from './mongo.ts'
import { hasMongoIndex, mongoCure } from './mongo.ts'
import type { SqliteClient } from './sqlite.ts'
import { hasSqliteIndex, sqliteCure } from './sqlite.ts'
import type { InvariantIndex } from './table.ts'
import { INVARIANT_INDEXES } from './table.ts'

interface Database {
  has: (index: InvariantIndex) => Promise<boolean>
  cure: (index: InvariantIndex) => string
}

function databaseOf(payload: Payload): Database {
  if (payload.db.name === 'sqlite') {
    const { client } = payload.db as unknown as { client: SqliteClient }
    return { has: (index) => hasSqliteIndex(client, index), cure: sqliteCure }
  }
  const { collections } = payload.db as unknown as { collections: MongoModels }
  return {
    has: (index) => hasMongoIndex(collections, index),
    cure: (index) => mongoCure(collections, index),
  }
}

/**
 * Refuses a database that lacks an index of the table: without it the office would run, and on a bad day
 * let two through where one may be. @throws in Vietnamese, naming each and the statement that makes it again
 */
export async function assertIndexes(payload: Payload): Promise<void> {
  const { cure, has } = databaseOf(payload)
  const missing: InvariantIndex[] = []
  for (const index of INVARIANT_INDEXES) if (!(await has(index))) missing.push(index)
  if (missing.length === 0) return
  const lines = missing.map(
    (index) =>
      `- ${index.collection} (${index.fields.join(', ')}): ${index.keeps}. Tạo lại bằng: ${cure(index)}`,
  )
  throw new Error(
    [
      'Cơ sở dữ liệu thiếu chỉ mục duy nhất nên phần biên tập không khởi động:',
      ...lines,
      'Sao lưu dữ liệu, chạy các lệnh trên rồi khởi động lại. Lệnh nào báo trùng dữ liệu thì dữ liệu đã bị sửa từ bên ngoài: dừng lại, so với bản sao lưu gần nhất.',
    ].join('\n'),
  )
}
