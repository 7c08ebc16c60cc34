import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifySite } from '../verify/site.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

const TAKEN_DOWN = 'Điểm thi của một em'

let site: TestSite

beforeEach(async () => {
  site = await startSite()
  site.clock.now = new Date('2026-09-02T00:00:00Z')
  for (const content of [CONFIGURATION, articleOf('mot'), articleOf('hai')]) {
    site.cms.publish(content)
  }
  expect(await site.step()).toBe(true)
})
afterEach(() => site.stop())

/** Files of the release that are no longer as they were; the head of its manifest names the feed's last event. */
async function changed(before: Record<string, string>) {
  const now = await site.tree()
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  return names.filter(
    (name) => before[name] !== now[name] && name !== '.well-known/ban-bien-tap.json',
  )
}

const findings = async () =>
  (await verifySite(site.dataDir, SITE_URL, 0, () => site.clock.now)).checks.flatMap(
    (c) => c.findings,
  )

/** Has the store take an article, and the program die when only one file of the home page was written. */
async function dieWriting(file: 'index.html.br' | 'index.html.gz') {
  site.cms.publish(articleOf('ba', { title: TAKEN_DOWN }))
  const { render } = site.bundle
  site.bundle.render = () => Promise.resolve(new Response('', { status: 500 }))
  expect(await site.step()).toBe(false)
  site.bundle.render = render
  const page = await (await render(site.store.published, `${SITE_URL}/`)).text()
  expect(page).toContain(TAKEN_DOWN)
  const encoded = file.endsWith('.br') ? brotliCompressSync(page) : gzipSync(page)
  await writeFile(join(site.folders.release, file), encoded)
}

it('a manifest half written for an event that shows nowhere yet is cleared away', async () => {
  const [folder, away] = ['.well-known', '.away'].map((name) => join(site.folders.release, name))
  site.cms.publish(articleOf('ba', { visibleFrom: '2099-01-01T00:00:00Z' }))
  await rename(folder!, away!)
  await writeFile(folder!, '')
  expect(await site.step()).toBe(false)
  await rm(folder!)
  await rename(away!, folder!)
  await writeFile(join(folder!, `.ban-bien-tap.json.${randomUUID()}`), '{"format":2,"he')
  await site.restart()
  expect(await site.step()).toBe(true)
  expect(await findings()).toEqual([])
})

describe.each(['index.html.br', 'index.html.gz'] as const)('%s of a page half written', (file) => {
  it('is written anew when its article is taken down before the page was', async () => {
    const before = await site.tree()
    await dieWriting(file)
    site.cms.unpublish('/tin-tuc/ba/')
    await site.restart()
    expect(await site.step()).toBe(true)
    expect(await changed(before)).toEqual([])
    expect(await findings()).toEqual([])
  })

  it('is written anew when the site is rolled back before the page was', async () => {
    const before = await site.tree()
    await dieWriting(file)
    await site.restart()
    expect(await site.hold(4)).toBe(true)
    expect(await changed(before)).toEqual([])
    expect(await findings()).toEqual([])
  })

  it('is not carried into a whole new release', async () => {
    const before = await site.tree()
    await dieWriting(file)
    site.cms.unpublish('/tin-tuc/ba/')
    site.store.pending.addEverything()
    await site.restart()
    expect(await site.step()).toBe(true)
    expect(await changed(before)).toEqual([])
    expect(await findings()).toEqual([])
  })
})
