import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateTypes } from 'payload/node'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isOnMongo } from './support/env.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

const SOURCES = path.resolve(import.meta.dirname, '../src')

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

it('payload-types.ts is what the collections give (node cms/scripts/generate.ts)', async () => {
  const outputFile = path.join(mkdtempSync(path.join(tmpdir(), 'bbt-types-')), 'types.ts')
  const typescript = { ...school.config.typescript, outputFile }
  await generateTypes({ ...school.config, typescript }, { log: false })
  const [fresh, kept] = [outputFile, path.join(SOURCES, 'payload-types.ts')].map((file) =>
    readFileSync(file, 'utf8'),
  )
  expect(fresh).toBe(kept)
})

/** Payload leaves the process where there is nothing to write; here that is the good answer. */
class NothingToWrite extends Error {}

describe.skipIf(isOnMongo())('the migrations in git', () => {
  it('bring an empty file to exactly what the collections need (node cms/scripts/migration.ts NAME)', async () => {
    const { payload } = school
    const folder = mkdtempSync(path.join(tmpdir(), 'bbt-migrations-'))
    cpSync(path.join(SOURCES, 'migrations'), folder, { recursive: true })
    payload.db.migrationDir = folder
    vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new NothingToWrite()
    })
    const writing = payload.db.createMigration({
      payload,
      migrationName: 'missing',
      skipEmpty: true,
    })
    await expect(writing).rejects.toThrow(NothingToWrite)
    vi.restoreAllMocks()
    expect(readdirSync(folder).filter((file) => file.includes('missing'))).toEqual([])
  })

  it('have all run, each once', async () => {
    const { docs } = await school.payload.find({
      collection: 'payload-migrations',
      pagination: false,
      overrideAccess: true,
    })
    const files = readdirSync(path.join(SOURCES, 'migrations')).filter((file) =>
      /^\d.*\.ts$/.test(file),
    )
    expect(docs.map(({ name }) => `${String(name)}.ts`).sort()).toEqual(files.sort())
  })
})
