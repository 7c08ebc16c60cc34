import { join } from 'node:path'
import { accept, refuse } from '../site/publisher/refusals.ts'
import { loadBundle } from '../site/publisher/bundle.ts'
import type { Cms } from '../site/publisher/cms.ts'
import { foldersOf } from '../site/publisher/folders.ts'
import { createPublisher } from '../site/publisher/publisher.ts'
import { openStore } from '../site/publisher/store/store.ts'
import type { Site } from '../site/publisher/updateRelease.ts'
import type { BenchContext } from './part.ts'
import { median } from './median.ts'
import { fillSite, publicationOf } from './publisher/archive.ts'
import { type BenchRow, TOLD } from './row.ts'

const SIZES = { full: [100, 1_000, 10_000], quick: [100, 1_000] }
const PUBLICATIONS = 40
const WARM_UP = 10
const FLAT = 1.5
/** The archive at which it has to be as fast as at the first. */
const JUDGED_AT = 10_000

interface Taken {
  total: number
  rendering: number
}

/**
 * The publisher alone, in this process: from its question to the feed until all files are written, by how
 * much is live. Turn by turn, so that whatever else the machine does weighs on all alike.
 */
export async function benchPublisher({ folder, quick, log }: BenchContext): Promise<BenchRow[]> {
  const sites: Publishing[] = []
  for (const live of quick ? SIZES.quick : SIZES.full) {
    log(`${live} bài: soạn…`)
    sites.push(await publishing(join(folder, String(live)), live))
  }
  log(`${PUBLICATIONS} lần đăng trên mỗi trang…`)
  for (let n = 1; n <= PUBLICATIONS + WARM_UP; n++) {
    for (const site of sites) {
      const taken = await site.publish(n)
      if (n > WARM_UP) site.times.push(taken)
    }
  }
  for (const site of sites) site.close()
  const [least = 0] = sites.map(({ times }) => median(times.map((time) => time.total)))
  return sites.flatMap((site) => rowsOf(site, least))
}

function rowsOf({ live, times }: Publishing, least: number): BenchRow[] {
  const name = `Bộ xuất bản: sự kiện → tệp, ${live} bài`
  const value = median(times.map((time) => time.total))
  const ratio = value / least
  const judged = live === JUDGED_AT ? { bar: '≤ 1,5×', holds: ratio <= FLAT } : TOLD
  const against = `${SIZES.full[0] ?? 0} bài`
  const rendering = median(times.map((time) => time.rendering))
  return [
    { name, value, unit: 'ms', against, ratio, tried: times.length, failed: 0, ...judged },
    { name: `${name}: trong đó dựng trang`, value: rendering, unit: 'ms', ...TOLD },
  ]
}

/** A publisher on a site of its own, and what each publication there took. */
interface Publishing {
  live: number
  times: Taken[]
  publish: (n: number) => Promise<Taken>
  close: () => void
}

async function publishing(dataDir: string, live: number): Promise<Publishing> {
  const built = await loadBundle()
  let rendering = 0
  const bundle: typeof built = {
    ...built,
    async render(...args) {
      const started = performance.now()
      try {
        return await built.render(...args)
      } finally {
        rendering += performance.now() - started
      }
    },
  }
  const folders = foldersOf(dataDir)
  const store = openStore(folders.store)
  const siteUrl = 'https://bensong.example'
  const site: Site = {
    store,
    bundle,
    folders,
    siteUrl,
    now: () => new Date(),
    machineRun: 'một lần',
  }
  await fillSite(site, live)
  let next = publicationOf(site, live + 1, new Date())
  const cms: Cms = {
    feedAfter: async () => accept({ events: [next.event], head: next.event }),
    revision: async () => accept(next.bytes),
    media: async (sha256) => refuse('badMedia', sha256),
  }
  const publisher = await createPublisher(site, cms, () => undefined)
  return {
    live,
    times: [],
    async publish(n) {
      next = publicationOf(site, live + n, new Date())
      rendering = 0
      const started = performance.now()
      if (!(await publisher.step()))
        throw new Error(publisher.health().lastError ?? 'not published')
      return { total: performance.now() - started, rendering }
    },
    close: () => store.close(),
  }
}
