import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { staticBuildVariables } from './support/env.ts'
import { dice, happenings } from './support/sequence.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

const SEED = 20_261_124
const STEPS = 90
const SITE_FOLDER = fileURLToPath(new URL('..', import.meta.url))

let site: TestSite

beforeEach(async () => {
  site = await startSite()
})
afterEach(() => site.stop())

/** Takes what happens to the feed, and has the publisher look after every few of them. */
async function live(steps: number, seed: number) {
  const roll = dice(seed)
  const sequence = happenings(roll)
  for (let step = 0; step < steps; step++) {
    const what = sequence.next().value
    if (what.kind === 'unpublish') site.cms.unpublish(what.url, what.item)
    else
      site.cms.publish(what.content, { item: what.kind === 'configure' ? 'cau-hinh' : what.item })
    // Bursts are taken together, and now and then the program ends and begins.
    if (roll(3) > 0) expect(await site.step()).toBe(true)
    if (roll(20) === 0) await site.restart()
  }
  expect(await site.step()).toBe(true)
}

const differing = (a: Record<string, string>, b: Record<string, string>) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((file) => a[file] !== b[file]).sort()

/** Every page of a static `astro build` from the same store, as the release names and encodes files. */
async function staticBuild(): Promise<Record<string, string>> {
  const folder = join(SITE_FOLDER, 'dist/static')
  await promisify(execFile)(process.execPath, [join(SITE_FOLDER, 'build.ts')], {
    cwd: SITE_FOLDER,
    env: staticBuildVariables(site.dataDir, SITE_URL),
  })
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const read = async (file: string) =>
    [relative(folder, file), (await readFile(file)).toString('base64')] as const
  return Object.fromEntries(await Promise.all(files.map(read)))
}

it(`after whatever happened, the tree is the one that a whole new build gives (seed ${SEED})`, async () => {
  await live(STEPS, SEED)
  const grown = await site.tree()

  const built = await staticBuild()
  const plain = Object.fromEntries(
    Object.entries(grown).filter(([file]) => !/\.(?:br|gz)$|^\.well-known\/|^media\//.test(file)),
  )
  expect(Object.keys(plain).length).toBeGreaterThan(60)
  expect(differing(plain, built)).toEqual([])
  const forgotten = { ...plain, 'index.html': plain['404.html']! }
  expect(differing(forgotten, built)).toEqual(['index.html'])

  site.store.markBehind()
  await site.restart()
  expect(await site.step()).toBe(true)
  expect(site.log.at(-1)).toContain('Đã dựng lại cả trang')
  expect(differing(grown, await site.tree())).toEqual([])
})
