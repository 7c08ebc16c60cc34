import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isAttack, staticBuildVariables, thrownSeed } from './support/env.ts'
import { dice, happenings, type Happening, tell } from './support/sequence.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

/** One sequence that is known to hold everything, and others that nobody has seen before. */
const SEED = 20_261_124
const THROWN = Array.from({ length: isAttack() ? 20 : 1 }, thrownSeed)
const STEPS = 180
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
  const kinds = new Set<Happening['kind']>()
  for (let n = 0; n < steps; n++) {
    const step = sequence.next().value
    const { what } = step
    kinds.add(what.kind)
    site.clock.now = step.now
    tell(site.cms, step)
    if (what.kind === 'hold') expect(await site.hold(headOf(site) - what.back)).toBe(true)
    if (what.kind === 'resume') expect(await site.hold(null)).toBe(true)
    // Bursts are taken together, and now and then the program ends and begins.
    if (roll(3) > 0) expect(await site.step()).toBe(true)
    if (roll(20) === 0) await site.restart()
  }
  expect(await site.settle()).toBe(true)
  return kinds
}

const headOf = ({ store }: TestSite) => store.head().seq

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

const CASE = 'after whatever happened, the tree is the one that a whole new build gives (seed %i)'

it.each([SEED, ...THROWN])(CASE, async (seed) => {
  const kinds = await live(STEPS, seed)
  const grown = await site.tree()

  const built = await staticBuild()
  const plain = Object.fromEntries(
    Object.entries(grown).filter(([file]) => !/\.(?:br|gz)$|^\.well-known\/|^media\//.test(file)),
  )
  if (seed === SEED) {
    expect([...kinds].sort()).toEqual(['hold', 'publish', 'resume', 'timePasses', 'unpublish'])
    expect(Object.keys(plain).length).toBeGreaterThan(60)
  }
  expect(differing(plain, built)).toEqual([])
  const forgotten = { ...plain, 'index.html': plain['404.html']! }
  expect(differing(forgotten, built)).toEqual(['index.html'])

  site.store.pending.addEverything()
  await site.restart()
  expect(await site.step()).toBe(true)
  expect(site.log.at(-1)).toContain('Đã dựng lại cả trang')
  expect(differing(grown, await site.tree())).toEqual([])
})
