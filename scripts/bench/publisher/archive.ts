import { mkdir, realpath } from 'node:fs/promises'
import type { Content } from '@bbt/shared/contract/content.ts'
import { allPaths } from '../../../site/publisher/pageTypes.ts'
import { takeEvent } from '../../../site/publisher/pending.ts'
import { openReleases } from '../../../site/publisher/release/current.ts'
import { ENCODINGS, fileOf } from '../../../site/publisher/release/files.ts'
import { writeManifest } from '../../../site/publisher/release/manifest.ts'
import { renderedWith, type Site } from '../../../site/publisher/updateRelease.ts'
import { articleAt } from '../archive/articles.ts'
import { CONFIGURATION } from '../archive/configuration.ts'
import { firstPublication } from '../archive/events.ts'

const SEED = 20_261_124
/** Articles span the same years whatever there are: a school has only so many months. */
const [FIRST, LAST] = [Date.UTC(2011, 8, 5, 1), Date.UTC(2026, 8, 5, 1)]

/** The publication of an article with this number, behind all that the store has. */
export const publicationOf = (site: Site, number: number, at: Date) =>
  firstPublication(articleAt(number, SEED), site.store.head(), at)

/**
 * Has the publisher's store hold so many live articles, and its release be noted as written. The files
 * themselves are not there: a publication reads none of them but those that it writes.
 */
export async function fillSite(site: Site, articles: number): Promise<void> {
  const { store, folders, bundle } = site
  const take = (content: Content, at: Date) => {
    takeEvent(store, firstPublication(content, store.head(), at), at)
  }
  take(CONFIGURATION, new Date(FIRST))
  for (let n = 1; n <= articles; n++) {
    take(articleAt(n, SEED), new Date(FIRST + Math.round(((LAST - FIRST) / articles) * n)))
  }
  await mkdir(folders.media, { recursive: true })
  await openReleases(folders)
  const names = allPaths(store.published).map((path) => `/${fileOf(path)}`)
  const files = names.flatMap((name) => [name, ...ENCODINGS.map(({ suffix }) => name + suffix)])
  store.replaceFiles(files.map((path) => ({ path, sha256: '0'.repeat(64) })))
  await writeManifest(store, await realpath(folders.release), bundle.hash, store.filledShards())
  store.caughtUp(renderedWith(site), store.head().seq)
}
