import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { GOVERNED_COLLECTIONS } from '@bbt/shared/types/index.ts'
import type { CollectionSlug } from 'payload'
import { readEnv } from '../../src/env.ts'
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

function mediaFiles(): string[] {
  const folder = path.join(readEnv().DATA_DIR, 'media')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
}

/** All that nobody may change past the board, as the database and the media folder hold it, by its name. */
export async function evidence(school: School): Promise<Map<string, string>> {
  const records = new Map<string, string>()
  for (const collection of WATCHED) {
    records.set(collection, JSON.stringify((await rowsOf(school, collection)).map(withoutTime)))
  }
  records.set('users', JSON.stringify((await rowsOf(school, 'users')).map(accountOf)))
  return records.set('files', mediaFiles().join('\n'))
}
