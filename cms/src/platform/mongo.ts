import { mongooseAdapter } from '@payloadcms/db-mongodb'

/** @param url `mongodb://host/name?replicaSet=…`; without a replica set there are no transactions. */
export function mongoDatabase(url: string): ReturnType<typeof mongooseAdapter> {
  // Not `new URL`: an address may name several hosts, which it does not understand.
  if (!url.startsWith('mongodb+srv:') && !/[?&]replicaSet=[^&]/.test(url)) {
    throw new Error(
      'DATABASE_URL trỏ tới MongoDB không có replica set: thêm ?replicaSet=tên vào địa chỉ.',
    )
  }
  return mongooseAdapter({ url, ensureIndexes: true })
}

/** The same database for reading alone: no collection and no index is made. */
export function readOnlyMongo(url: string): ReturnType<typeof mongooseAdapter> {
  const connectOptions = { autoIndex: false, autoCreate: false }
  return mongooseAdapter({ url, ensureIndexes: false, connectOptions })
}
