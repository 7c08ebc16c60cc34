import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { GOVERNED_COLLECTIONS } from '@bbt/shared/types/index.ts'
import type { CollectionSlug } from 'payload'
import { bytesOf } from '../../src/bytes/store.ts'
import type { School } from './school.ts'

const WATCHED: readonly CollectionSlug[] = [
  ...GOVERNED_COLLECTIONS,
  'revisions',
  'decisions',
  'publication-feed',
  'appointment-events',
  'organisation-events',
  'appointments',
  'media',
  'files',
  'units',
  'categories',
]

/** What a login leaves behind is no change of anybody's account. */
const ACCOUNT = ['id', 'name', 'email', 'active', 'hash', 'salt'] as const

type Row = Record<string, unknown>

async function rowsOf(school: School, collection: CollectionSlug): Promise<Row[]> {
  const query = { collection, pagination: false, limit: 0, sort: 'createdAt' }
  const { docs } = await school.payload.db.find<Row & { id: string }>(query)
  return docs
}

/** Derived by Payload on every write. */
const withoutTime = ({ updatedAt: _time, thumbnailURL: _address, ...row }: Row) => row

const accountOf = (row: Row) => Object.fromEntries(ACCOUNT.map((name) => [name, row[name]]))

/** What lies in the store, and in its folder what is no part of it. */
async function storedBytes(school: School): Promise<string[]> {
  const folder = path.join(school.folder, 'media')
  const places: string[] = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : []
  for await (const { place } of bytesOf(school.payload).stored()) places.push(place)
  return places.sort()
}

/** All that nobody may change past the board, as the database and the store of bytes hold it, by its name. */
export async function evidence(school: School): Promise<Map<string, string>> {
  const records = new Map<string, string>()
  for (const collection of WATCHED) {
    records.set(collection, JSON.stringify((await rowsOf(school, collection)).map(withoutTime)))
  }
  records.set('users', JSON.stringify((await rowsOf(school, 'users')).map(accountOf)))
  return records.set('files', (await storedBytes(school)).join('\n'))
}
