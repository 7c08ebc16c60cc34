import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { allPaths } from '../../site/publisher/pageTypes.ts'
import { openReleases } from '../../site/publisher/release/current.ts'
import { ENCODINGS, fileOf } from '../../site/publisher/release/files.ts'
import { writeManifest } from '../../site/publisher/release/manifest.ts'
import { renderedWith, type Site } from '../../site/publisher/updateRelease.ts'
import { articleAt } from '../archive/articles.ts'
import { firstPublication } from '../archive/events.ts'
import { fillStore } from '../archive/fillStore.ts'

const SEED = 20_261_124

/** The publication of an article with this number, behind all that the store has. */
export const publicationOf = (site: Site, number: number, at: Date) =>
  firstPublication(articleAt(number, SEED), site.store.head(), at)

/**
 * Has the publisher's store hold so many live articles, and its release be noted as written. The files
 * themselves are not there: a publication reads none of them but those that it writes.
 */
export async function fillSite(site: Site, articles: number): Promise<void> {
  const { store, folders, bundle } = site
  fillStore(store, articles, SEED)
  await mkdir(folders.media, { recursive: true })
  await openReleases(folders)
  const names = allPaths(store.published).map((path) => `/${fileOf(path)}`)
  const files = names.flatMap((name) => [name, ...ENCODINGS.map(({ suffix }) => name + suffix)])
  store.replaceFiles(files.map((path) => ({ path, sha256: '0'.repeat(64) })))
  await writeManifest(store, await realpath(folders.release), bundle.hash, store.filledShards())
  store.caughtUp(renderedWith(site), store.head().seq)
  await writeFile(folders.machineRun, site.machineRun)
}
