import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { inTurn } from './inTurn.ts'

type Adapter = ReturnType<ReturnType<typeof mongooseAdapter>['init']>

/**
 * Payload writes a row with its `id`, which is no path of mongoose's schema: for each of those mongoose lists every path
 * of the whole change before it drops it, and a text of 50 000 nodes has half a million. It took a second.
 */
function withoutOwnId(adapter: Adapter): Adapter {
  const write = adapter.updateOne.bind(adapter)
  adapter.updateOne = (args) => {
    const data = { ...args.data }
    Reflect.deleteProperty(data, 'id')
    return write({ ...args, data })
  }
  return adapter
}

/** @param url `mongodb://host/name?replicaSet=…`; without a replica set there are no transactions. */
export function mongoDatabase(url: string): ReturnType<typeof mongooseAdapter> {
  // Not `new URL`: an address may name several hosts, which it does not understand.
  if (!url.startsWith('mongodb+srv:') && !/[?&]replicaSet=[^&]/.test(url)) {
    throw new Error(
      'DATABASE_URL trỏ tới MongoDB không có replica set: thêm ?replicaSet=tên vào địa chỉ.',
    )
  }
  const base = mongooseAdapter({ url, ensureIndexes: true })
  const turns = ['create', 'find', 'findOne', 'updateOne'] as const
  return { ...base, init: (args) => inTurn(withoutOwnId(base.init(args)), turns) }
}

/** The same database for reading alone: no collection and no index is made. */
export function readOnlyMongo(url: string): ReturnType<typeof mongooseAdapter> {
  const connectOptions = { autoIndex: false, autoCreate: false }
  return mongooseAdapter({ url, ensureIndexes: false, connectOptions })
}
