import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import type { TestEnv } from '../env.ts'

export const NO_MONGODB =
  'MongoDB: BỎ QUA — các bài kiểm thử tích hợp chỉ chạy trên SQLite. Để chạy cả trên MongoDB: đặt MONGODB_TEST_URL="mongodb://127.0.0.1:27017/?replicaSet=rs0", hoặc cài mongod (hay đặt MONGOD_BINARY=đường-dẫn-tới-mongod) rồi chạy lại.'

/** A MongoDB for tests. */
export interface TestMongodb {
  url: string
  stop(): Promise<unknown>
}

/** The server given by address, else one of our own from an installed `mongod`, else nothing. */
export async function openMongodb(env: TestEnv): Promise<TestMongodb | undefined> {
  if (env.mongodbUrl !== undefined) return { url: env.mongodbUrl, stop: () => Promise.resolve() }
  const systemBinary = env.mongodBinary ?? findMongod(env.path)
  if (systemBinary === undefined) return undefined
  const server = await MongoMemoryReplSet.create({
    binary: { systemBinary },
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
  return { url: server.getUri(), stop: () => server.stop() }
}

/** Takes the folders of PATH. */
export function findMongod(path: readonly string[], exists = existsSync): string | undefined {
  return path
    .flatMap((folder) => ['mongod', 'mongod.exe'].map((name) => join(folder, name)))
    .find((file) => exists(file))
}
