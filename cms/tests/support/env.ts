import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readEnv } from '../../src/env.ts'
import type { CmsEnv } from '../../src/env.ts'

export const CMS_URL = 'http://localhost:3000'
export const FEED_SECRET = 'f'.repeat(40)

/** Settings of a test school in `folder`: on the MongoDB server of the run when there is one, else on SQLite. */
export function settings(folder: string, name: string): CmsEnv {
  const mongo = readTestDatabase()
  Object.assign(process.env, {
    DATA_DIR: folder,
    PAYLOAD_SECRET: 'p'.repeat(40),
    FEED_SECRET,
    CMS_URL,
    PUBLISHER_URL: 'http://127.0.0.1:9',
    SITE_CHECK_URL: 'http://127.0.0.1:9',
    DATABASE_URL: mongo
      ? databaseNamed(mongo, `bbt${name.replaceAll('-', '')}`)
      : `file:${folder}/cms.db`,
  })
  return readEnv()
}

/** Whether this run is on MongoDB: what SQLite alone promises is not tried then. */
export const isOnMongo = () => readTestDatabase() !== undefined

/** Whether this is `npm run attack`, which tries more than every run of the tests does. */
export const isAttack = () => process.env['ATTACK'] === '1'

/** Where `npm run attack` collects its figures. */
export const figuresFile = () => process.env['ATTACK_FIGURES']

/** Where uploads are scanned from now on; nowhere when undefined. */
export function useScanner(url: string | undefined): void {
  if (url === undefined) delete process.env['CLAMD_URL']
  else Object.assign(process.env, { CLAMD_URL: url })
}

/** A `clamd` that tests may start: the one given, else the system's. */
export function clamdBinary(): string | undefined {
  const given = process.env['CLAMD_BINARY']
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin']
  const places = given === undefined ? folders.map((folder) => path.join(folder, 'clamd')) : [given]
  return places.find((place) => existsSync(place))
}

/** From where random walks start: WALK_SEED to walk again what failed, else a number of its own each time. */
export const walkSeed = (): number => Number(process.env['WALK_SEED'] ?? randomInt(2 ** 31))

/** Where the public site is looked at from now on. */
export function usePublicSite(url: string): void {
  Object.assign(process.env, { SITE_CHECK_URL: url })
}

/** Where the publisher is asked from now on. */
export function usePublisher(url: string): void {
  Object.assign(process.env, { PUBLISHER_URL: url })
}

function readTestDatabase(): string | undefined {
  return process.env['TEST_ON_MONGODB'] === '1' ? process.env['MONGODB_TEST_URL'] : undefined
}

function databaseNamed(url: string, name: string): string {
  const place = new URL(url)
  place.pathname = `/${name}`
  return place.href
}

/** What a process that a test starts gets beside our own environment. */
export const inherited = (more: Record<string, string>) => ({ ...process.env, ...more })
