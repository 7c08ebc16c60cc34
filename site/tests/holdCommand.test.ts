import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { takeLock } from '@bbt/edge/onlyProcess.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listEvents } from '../command/events.ts'
import { holdSite } from '../command/hold.ts'
import { foldersOf } from '../publisher/folders.ts'
import { SECRET } from './support/fakeCms.ts'
import { freePort } from '../../scripts/test-support/free-port.ts'
import { type PublisherProcess, startPublisher } from './support/publisherProcess.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

const DAY_MS = 86_400_000

let site: TestSite
let port: number

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString()

beforeEach(async () => {
  site = await startSite()
  port = await freePort()
  site.cms.publish(CONFIGURATION, { at: daysAgo(60) })
  site.cms.publish(articleOf('mot'), { at: daysAgo(31) })
  site.cms.publish(articleOf('hai'), { at: daysAgo(29) })
  expect(await site.step()).toBe(true)
})
afterEach(() => site.stop())

const ask = (before: number | null, DATA_DIR = site.dataDir) => {
  const settings = { DATA_DIR, CMS_URL: site.cms.url, SITE_URL }
  return holdSite({ ...settings, FEED_SECRET: SECRET, PUBLISHER_PORT: port }, before)
}

const says = (ok: boolean, words: string): object => ({
  ok,
  message: expect.stringContaining(words) as string,
})

/** Every way of asking, and that nothing but the last two changes what visitors get. */
async function asksEveryWay() {
  const before = await site.tree()
  for (const [number, words] of [
    [4, 'Chưa có sự kiện 4: sự kiện cuối cùng là 3.'],
    [2, 'Sự kiện 2 đã quá 30 ngày'],
    [1, 'Sự kiện 1 đã quá 30 ngày'],
    [null, 'Trang đang theo nguồn xuất bản'],
  ] as const) {
    expect(await ask(number)).toEqual(says(false, words))
  }
  expect(await site.tree()).toEqual(before)
  expect(await ask(3)).toEqual(says(true, 'Trang đã lùi về ngay trước sự kiện 3 (/tin-tuc/hai/'))
  expect(await site.page('/tin-tuc/hai/')).toBeNull()
  expect(await site.page('/tin-tuc/mot/')).not.toBeNull()
  expect(await ask(null)).toEqual({ ok: true, message: 'Trang đã theo lại nguồn xuất bản.' })
  expect(await site.tree()).toEqual(before)
}

describe('while no publisher runs', () => {
  it('rolls the site back itself, and lets it go', asksEveryWay)

  it('frees the folder, whatever came of it', async () => {
    await ask(3)
    await ask(99)
    const lock = takeLock(site.folders.lock)
    expect(lock).not.toBeNull()
    lock?.release()
  })
})

describe('while a publisher runs', () => {
  let running: PublisherProcess

  beforeEach(async () => {
    running = await startPublisher(site.dataDir, site.cms.url)
    await running.hasShown(3)
    ;({ port } = running)
  })
  afterEach(() => running.kill())

  it('has it do so', asksEveryWay)
})

it('says so when the publisher that holds the folder does not answer, and touches nothing', async () => {
  const before = await site.tree()
  const lock = takeLock(site.folders.lock)
  const words = `không trả lời ở http://127.0.0.1:${port}/hold`
  expect(await ask(3)).toEqual(says(false, words))
  lock?.release()
  expect(await site.tree()).toEqual(before)
})

describe('a store that this program cannot read is left as it is', () => {
  const OTHER = 'do một phiên bản khác của chương trình ghi: chạy npm start'

  it.each([3, null])('of another version: %j', async (before) => {
    const db = new DatabaseSync(site.folders.store)
    db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version = 1')
    db.close()
    const bytes = await readFile(site.folders.store)
    expect(await ask(before)).toEqual(says(false, OTHER))
    expect(await ask(before)).toEqual(says(false, OTHER))
    expect(listEvents({ DATA_DIR: site.dataDir }, 5)).toEqual(says(false, OTHER))
    expect(await readFile(site.folders.store)).toEqual(bytes)
    expect(await site.page('/tin-tuc/hai/')).not.toBeNull()
  })

  it('that is not there', async () => {
    const elsewhere = join(site.dataDir, 'khac')
    expect(await ask(3, elsewhere)).toEqual(says(false, 'không có kho của bộ xuất bản'))
    expect(existsSync(foldersOf(elsewhere).store)).toBe(false)
  })
})
