import { copyFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../database-url.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { seededDigest } from './seeded.ts'

let database: Database & { kind: 'sqlite' }

beforeEach(() => {
  const file = join(temporaryFolder(), 'cms.db')
  writeFileSync(file, 'a')
  database = { kind: 'sqlite', url: `file:${file}`, shown: '', file }
})

describe('a seeded database', () => {
  it('stays known while it is written to', () => {
    const before = seededDigest(database, true, 'v1')
    expect(before).toBeDefined()
    writeFileSync(database.file, 'ab')
    expect(seededDigest(database, true, 'v1')).toBe(before)
  })

  it.each([
    [
      'when a copy was put in its place',
      () => {
        copyFileSync(database.file, `${database.file}.copy`)
        renameSync(`${database.file}.copy`, database.file)
        return seededDigest(database, true, 'v1')
      },
    ],
    ['after an upgrade', () => seededDigest(database, true, 'v2')],
    ['for a real school', () => seededDigest(database, false, 'v1')],
  ])('is not known %s', (_case, after) => {
    const before = seededDigest(database, true, 'v1')
    expect(after()).not.toBe(before)
  })

  it('is never known when it is not there, or on a server', () => {
    const gone = { ...database, file: `${database.file}.gone` }
    expect(seededDigest(gone, true, 'v1')).toBeUndefined()
    const url = 'mongodb://localhost/truong?replicaSet=rs0'
    const mongodb = { kind: 'mongodb', url, shown: url, hosts: [], srv: false } as const
    expect(seededDigest(mongodb, true, 'v1')).toBeUndefined()
  })
})
