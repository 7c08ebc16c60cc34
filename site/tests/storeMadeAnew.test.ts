import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MANIFEST_FILE } from '../publisher/release/manifest.ts'
import { verifySite } from '../verify/site.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startSite()
  site.clock.now = new Date('2026-09-02T00:00:00Z')
  site.cms.publish(CONFIGURATION)
  for (const slug of ['mot', 'hai', 'ba']) site.cms.publish(articleOf(slug))
  expect(await site.step()).toBe(true)
})
afterEach(() => site.stop())

function useOtherVersion() {
  const db = new DatabaseSync(site.folders.store)
  db.exec('PRAGMA user_version = 1')
  db.close()
}

function loseStore() {
  for (const suffix of ['', '-wal', '-shm']) rmSync(site.folders.store + suffix, { force: true })
}

function damageStore() {
  loseStore()
  writeFileSync(site.folders.store, 'không phải cơ sở dữ liệu. '.repeat(200))
}

const findings = async () =>
  (await verifySite(site.dataDir, SITE_URL, 0, () => site.clock.now)).checks.flatMap(
    (c) => c.findings,
  )

const HELD = /^Kho được dựng mới: trang vẫn được giữ ngay trước sự kiện 3/

describe.each([
  ['another version wrote it', useOtherVersion],
  ['it is lost', loseStore],
  ['it is damaged', damageStore],
])('a store that is made anew: %s', (_, between) => {
  it('keeps a site held that was held, and lets it go when asked to', async () => {
    expect(await site.hold(3)).toBe(true)
    const held = await site.tree()
    site.log.length = 0
    await site.restart(between)
    expect(site.log).toEqual([expect.stringMatching(HELD)])
    expect(site.health()).toMatchObject({ seq: 0, heldBefore: 3 })

    expect(await site.step()).toBe(true)
    expect(site.health()).toMatchObject({ seq: 4, heldBefore: 3 })
    expect(await site.tree()).toEqual(held)
    expect(await findings()).toEqual([])

    site.log.length = 0
    await site.restart()
    expect(site.log).toEqual([])
    expect(await site.hold(null)).toBe(true)
    expect(await site.page('/tin-tuc/hai/')).not.toBeNull()
    expect(await site.page('/tin-tuc/ba/')).not.toBeNull()
    await site.restart(between)
    expect(site.health().heldBefore).toBeNull()
  })

  it('says nothing where the site follows the feed', async () => {
    const before = await site.tree()
    site.log.length = 0
    await site.restart(between)
    expect(site.log).toEqual([])
    expect(await site.step()).toBe(true)
    expect(await site.tree()).toEqual(before)
  })

  it.each(['{"format":2', '{"format":3,"head":{"seq":4,"hash":""}}', '[]'])(
    'does nothing where the release does not say whether it is held: %s',
    async (text) => {
      expect(await site.hold(3)).toBe(true)
      writeFileSync(join(site.folders.release, MANIFEST_FILE), text)
      await expect(site.restart(between)).rejects.toThrow(
        'ban-bien-tap.json: không biết trang tới sự kiện nào và có đang được giữ không',
      )
      expect(await site.page('/tin-tuc/hai/')).toBeNull()
    },
  )
})
