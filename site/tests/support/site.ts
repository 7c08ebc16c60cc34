import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { loadBundle } from '../../publisher/bundle.ts'
import { connectCms } from '../../publisher/cms.ts'
import { foldersOf } from '../../publisher/folders.ts'
import { createPublisher, type Publisher } from '../../publisher/publisher.ts'
import { openStore } from '../../publisher/store/store.ts'
import { type FakeCms, SECRET, startFakeCms } from './fakeCms.ts'

export const SITE_URL = 'https://bensong.example'

export type TestSite = Awaited<ReturnType<typeof startSite>>

/** A CMS, a publisher and a folder of their own; `restart` is the publisher's program ending and beginning. */
export async function startSite({ pageSize }: { pageSize?: number } = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'bbt-site-'))
  const folders = foldersOf(dataDir)
  const bundle = await loadBundle()
  const cms: FakeCms = await startFakeCms()
  const log: string[] = []
  const clock = { now: new Date() }
  let machineRun = 'trước'
  let store = openStore(folders.store, pageSize)
  const start = () => {
    const site = { store, bundle, folders, siteUrl: SITE_URL, now: () => clock.now, machineRun }
    return createPublisher(site, connectCms(cms.url, SECRET), (line) => log.push(line))
  }
  let publisher: Publisher = await start()

  return {
    cms,
    dataDir,
    folders,
    bundle,
    log,
    /** The time of day, as the publisher sees it. */
    clock,
    hold: (before: number | null) => publisher.hold(before),
    get publisher() {
      return publisher
    },
    get store() {
      return store
    },
    step: () => publisher.step(),
    /** Looks until nothing waits any more; false where a look failed. */
    async settle() {
      let isDone = await publisher.step()
      while (isDone && store.pending.waiting() > 0) isDone = await publisher.step()
      return isDone
    },
    health: () => publisher.health(),
    /** @param between what happens to the folder while no program runs */
    async restart(between: () => void = () => undefined) {
      store.close()
      between()
      store = openStore(folders.store, pageSize)
      publisher = await start()
    },
    /** The machine loses its power and gets it back. @param between what that does to the folder */
    async powerCut(between: () => void) {
      machineRun = 'sau'
      await this.restart(between)
    },
    /** The page a visitor gets, null where there is none. */
    page: (path: string) =>
      readFile(join(folders.release, path, 'index.html'), 'utf8').catch(() => null),
    file: (path: string) => readFile(join(folders.release, path), 'utf8').catch(() => null),
    /** Every file of the release with its bytes. */
    async tree() {
      const entries = await readdir(folders.release, { recursive: true, withFileTypes: true })
      const files = entries.filter((entry) => entry.isFile())
      const read = async (file: string) =>
        [relative(folders.release, file), (await readFile(file)).toString('base64')] as const
      const pairs = await Promise.all(files.map((f) => read(join(f.parentPath, f.name))))
      return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
    },
    async stop() {
      store.close()
      await cms.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
