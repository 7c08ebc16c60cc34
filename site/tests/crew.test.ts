import { getEventListeners } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Bundle, loadBundle } from '../publisher/bundle.ts'
import { allPaths } from '../publisher/pageTypes.ts'
import type { Result } from '../publisher/refusals.ts'
import { renderInto } from '../publisher/whole/renderInto.ts'
import { writeEverything } from '../publisher/whole/writeEverything.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

const ARTICLES = 150
const CREW = 2

let site: TestSite
let folder: string
const running = () => new AbortController().signal

beforeAll(async () => {
  site = await startSite()
  site.cms.publish(CONFIGURATION)
  for (let n = 0; n < ARTICLES; n++) site.cms.publish(articleOf(`bai-${n}`))
  expect(await site.step()).toBe(true)
})
afterAll(() => site.stop())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bbt-crew-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A bundle whose every page is "ok", but for what this does first; it runs in the worker. */
async function bundleThat(does: string): Promise<Bundle> {
  const dist = join(folder, 'dist')
  await mkdir(join(dist, 'server'), { recursive: true })
  await writeFile(join(dist, 'bundle.json'), JSON.stringify({ hash: 'của kiểm thử' }))
  const code = `export async function render(site, url) { ${does}; return new Response('ok') }`
  await writeFile(join(dist, 'server/entry.mjs'), code)
  return loadBundle(dist)
}

function render(bundle: Bundle, signal = running()): Promise<Result<null>> {
  const whole = { ...site, store: site.store, bundle, siteUrl: SITE_URL }
  const into = { release: join(folder, 'release'), previous: folder, encodings: false }
  return renderInto(whole, into, allPaths(site.store.published), () => undefined, signal, CREW)
}

const refusalOf = async (done: Promise<Result<null>>) => {
  const result = await done
  return result.ok ? null : result.refusal
}

it('a crew writes the release that one thread writes, and notes the same files', async () => {
  const whole = { ...site, store: site.store, siteUrl: SITE_URL }
  const seen: number[] = []
  const [alone, files] = [await site.tree(), site.store.files()]
  // Nothing to take over from: every file is made.
  await rm(join(site.folders.release, 'tin-tuc'), { recursive: true })
  const done = await writeEverything(whole, (pages) => seen.push(pages), running(), CREW)
  const pages = allPaths(site.store.published).length
  expect(done).toEqual({ ok: true, value: { pages } })
  expect(await site.tree()).toEqual(alone)
  expect(site.store.files()).toEqual(files)
  expect([seen.length, seen.at(-1)]).toEqual([Math.ceil(pages / 64), pages])
})

it('files that are as before are the same files, not copies', async () => {
  const whole = { ...site, store: site.store, siteUrl: SITE_URL }
  await writeEverything(whole, () => undefined, running(), CREW)
  const [last = '', before = ''] = (await readdir(site.folders.releases)).sort().reverse()
  const inode = async (release: string, file: string) =>
    (await stat(join(site.folders.releases, release, 'tin-tuc/bai-7', file))).ino
  for (const file of ['index.html', 'index.html.br', 'index.html.gz']) {
    expect(await inode(last, file)).toBe(await inode(before, file))
  }
})

it.each([
  [
    'a page that fails',
    `if (url.endsWith('/bai-99/')) return new Response('', { status: 500 })`,
    /^không dựng được một trang \(\/tin-tuc\/bai-99\/, trạng thái 500\)$/,
  ],
  [
    'a page whose template throws',
    `if (url.endsWith('/bai-99/')) throw new Error('hỏng khuôn')`,
    /^không dựng được một trang \(\/tin-tuc\/bai-99\/, hỏng khuôn\)$/,
  ],
  [
    'an error outside of any page',
    `if (url.endsWith('/bai-99/')) setImmediate(() => { throw new Error('lạc lõng') }), await new Promise(() => {})`,
    /^không dựng được một trang \(từ \/tin-tuc\/bai-\d+\/ trở đi, Error: lạc lõng\)$/,
  ],
  [
    'a thread that is ended',
    `if (url.endsWith('/bai-99/')) process.exit(9)`,
    /^không dựng được một trang \(từ \/tin-tuc\/bai-\d+\/ trở đi, một luồng dựng trang dừng giữa chừng, mã 9\)$/,
  ],
  [
    'a thread that needs too much memory',
    `if (url.endsWith('/bai-99/')) { const all = []; for (;;) all.push(new Array(1e5).fill(url)) }`,
    /^không dựng được một trang \(từ \/tin-tuc\/bai-\d+\/ trở đi, .*memory/,
  ],
])('%s refuses the whole release, and says where', async (_, does, reason) => {
  const refusal = await refusalOf(render(await bundleThat(does)))
  expect(refusal?.code).toBe('renderFailed')
  expect(refusal?.message).toMatch(reason)
  // Of a thread that breaks only the batch is known: its first address, and no item to be blamed.
  const [, from] = /từ (\S+) trở đi/.exec(refusal?.message ?? '') ?? []
  const item = from === undefined ? 'items//tin-tuc/bai-99/' : null
  expect(refusal?.about).toEqual({ item, url: from ?? '/tin-tuc/bai-99/' })
})

it('stops in the middle, and leaves nobody at work', async () => {
  const stopping = new AbortController()
  const bundle = await bundleThat(`await new Promise((resolve) => setTimeout(resolve, 20))`)
  const done = render(bundle, stopping.signal)
  stopping.abort()
  expect((await refusalOf(done))?.code).toBe('stopped')
  expect((await refusalOf(render(bundle, stopping.signal)))?.code).toBe('stopped')
  expect(process.getActiveResourcesInfo()).not.toContain('Worker')
})

it('leaves nothing on a signal that outlives it: a page that stays broken is tried again for ever', async () => {
  const { signal } = new AbortController()
  const bundle = await bundleThat(`return new Response('', { status: 500 })`)
  for (let n = 0; n < 3; n++) {
    expect((await refusalOf(render(bundle, signal)))?.code).toBe('renderFailed')
    expect(getEventListeners(signal, 'abort')).toEqual([])
  }
})

it('refuses to mix the pages of two sites', async () => {
  const bundle = await bundleThat('')
  const other = await refusalOf(render({ ...bundle, hash: 'khác' }))
  expect(other?.code).toBe('changedMeanwhile')
  const store = { ...site.store, head: () => ({ seq: 1, hash: 'khác' }) }
  const into = { release: join(folder, 'release'), previous: folder, encodings: false }
  const whole = { ...site, store, bundle, siteUrl: SITE_URL }
  const paths = allPaths(site.store.published)
  const behind = renderInto(whole, into, paths, () => undefined, running(), CREW)
  expect((await refusalOf(behind))?.code).toBe('changedMeanwhile')
})
