import { execFile, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { State } from '@bbt/shared/workflow/states.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOfStep, stepAt } from '../src/security/secondFactor/totp.ts'
import { articleData, articleIn, correct, viewOf } from './support/articles.ts'
import { FEED_SECRET, usePublisher } from './support/env.ts'
import { openSession, PASSWORD } from './support/people.ts'
import { picture, uploadPicture } from './support/pictures.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { serve } from './support/server.ts'
import { PHONE_SECRET } from './support/secondFactor.ts'

const DOCUMENT = path.resolve(import.meta.dirname, '../../docs/api.md')

/** Every ```sh block of the document with the heading it stands under. */
const BLOCKS = readFileSync(DOCUMENT, 'utf8')
  .split(/^## /m)
  .flatMap((section) => {
    const heading = section.split('\n', 1)[0] ?? ''
    return [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(
      ([, block]) => [heading, block!] as const,
    )
  })

/** Whose line it is, and in which state the item must be for it; the first that fits a block counts. */
const CASES: readonly [RegExp, PersonName, State][] = [
  [/second-factor/, 'lan', 'draft'],
  [/"submit/, 'lan', 'draft'],
  [/"endorse/, 'bao', 'inReview'],
  [/"requestChanges/, 'bao', 'inReview'],
  [/"schedule/, 'admin', 'approved'],
  [/"republish/, 'admin', 'published'],
  [/-X PATCH/, 'lan', 'draft'],
  [/./, 'lan', 'published'],
]

let school: School
let office: Awaited<ReturnType<typeof serve>>
let publisher: Awaited<ReturnType<typeof serve>>
let sha256: string

beforeAll(async () => {
  school = await makeSchool()
  office = await serve(school.handle)
  publisher = await serve(async () => new Response('<!doctype html><p>Nước ròng.</p>'))
  usePublisher(publisher.url)
  writeFileSync(path.join(school.folder, 'secrets.json'), JSON.stringify({ FEED_SECRET }))
  sha256 = (await uploadPicture(school, 'lan', 'Bến sông', await picture())).sha256
})
afterAll(async () => {
  await office.close()
  await publisher.close()
  await school.close()
})

interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs a block as a reader would paste it, and then prints the variables it may have set. */
function run(block: string, variables: Record<string, string>): Promise<Ran> {
  const shown = ['TOKEN', 'UNIT', 'CATEGORY', 'ID', 'REV']
    .map((name) => `${name}=$${name}`)
    .join('\n')
  const script = `set -eu -o pipefail\n${block}\ncat <<SHOWN\n${shown}\nSHOWN\n`
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'test',
    PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin`,
    ...variables,
  }
  return new Promise((resolve) => {
    execFile('bash', ['--norc', '--noprofile', '-c', script], { env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, stdout, stderr })
    })
  })
}

async function variablesFor(block: string): Promise<Record<string, string>> {
  const [, person, state] = CASES.find(([pattern]) => pattern.test(block.replaceAll('\\', '')))!
  const id = await articleIn(school, state)
  const { digest: earlier } = await viewOf(school, 'principal', id)
  if (block.includes('republish')) await correct(school, id, { summary: 'Đã sửa số liệu.' })
  const { rev, digest, live } = await viewOf(school, person, id)
  return {
    CMS: office.url,
    EMAIL: `${person}@truong.test`,
    PASSWORD,
    TOKEN: await openSession(school.payload, person),
    UNIT: school.units.get('hoa')!,
    CATEGORY: school.categories.get('chuyenMon')!,
    ID: id,
    REV: String(rev),
    DIGEST: digest ?? live?.digest ?? '',
    EARLIER: earlier ?? '',
    SHA256: sha256,
    CODE: codeOfStep(PHONE_SECRET, stepAt(new Date())),
    DATA_DIR: school.folder,
  }
}

const hasShell = spawnSync('bash', ['-c', 'command -v curl']).status === 0

describe.skipIf(!hasShell)('docs/api.md (needs bash and curl)', () => {
  it('has its lines', () => {
    expect(BLOCKS.length).toBeGreaterThanOrEqual(19)
  })

  it.each(BLOCKS)('%s: %s', async (_, block) => {
    const { code, stdout, stderr } = await run(block, await variablesFor(block))
    expect({ code, stdout, stderr }).toMatchObject({ code: 0, stderr: '' })
    expect(stdout).not.toMatch(/undefined|"errors"|"issues":\[\{/)
  })
})

it('the article of the document is the one of these tests, so that it can be submitted', () => {
  expect(Object.keys(articleData(school))).toEqual(['title', 'summary', 'unit', 'category', 'body'])
})
