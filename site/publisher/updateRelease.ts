import { join } from 'node:path'
import type { Bundle } from './bundle.ts'
import type { Folders } from './folders.ts'
import { dropMedia, showMedia } from './media.ts'
import { allPaths } from './pageTypes.ts'
import type { Pending } from './pending.ts'
import { accept, type Result } from './refusals.ts'
import { putAssets } from './release/assets.ts'
import { fileOf } from './release/files.ts'
import { MANIFEST_FILE, manifestOf } from './release/manifest.ts'
import { type FileChange, putFiles, removeFile } from './release/release.ts'
import { sweep } from './release/sweep.ts'
import { replaceFile } from './release/writeFile.ts'
import { type RenderedPage, renderPages } from './renderPages.ts'
import type { Store } from './store/store.ts'

export interface Site {
  store: Store
  bundle: Bundle
  folders: Folders
  siteUrl: string
}

/** Names what every page was rendered with; when it changes, every page may differ. */
export const renderedWith = ({ bundle, siteUrl }: Site) => `${bundle.hash} ${siteUrl}`

/**
 * Brings the release to what the store holds. Everything is rendered before anything is written; then
 * what is linked to comes before what links to it, and what goes away goes last.
 */
export async function updateRelease(
  site: Site,
  pending: Pending,
): Promise<Result<{ pages: number }>> {
  const { store, bundle, siteUrl } = site
  const paths = pending.everything ? allPaths(store.published) : pending.paths
  const pages = await renderPages(bundle, store.published, siteUrl, paths)
  if (!pages.ok) return pages
  if (pending.everything) await writeEverything(site, pages.value)
  else await writeChanges(site, pages.value, pending)
  await replaceFile(join(site.folders.release, MANIFEST_FILE), manifestOf(store, bundle.hash))
  store.caughtUp(renderedWith(site))
  return accept({ pages: pages.value.length })
}

async function writeChanges({ store, folders }: Site, pages: RenderedPage[], { media }: Pending) {
  const { release } = folders
  const [shown, orphaned] = [
    media.filter(store.isShown),
    media.filter((file) => !store.isShown(file)),
  ]
  const changes = await showMedia(folders.media, release, shown)
  changes.push(...(await putPages(release, pages)))
  for (const { path, body } of pages) {
    if (!body) changes.push(...(await removeFile(release, fileOf(path))))
  }
  changes.push(...(await dropMedia(folders.media, release, orphaned)))
  store.noteFiles(changes)
}

async function writeEverything({ store, bundle, folders }: Site, pages: RenderedPage[]) {
  const { release } = folders
  const media = await showMedia(folders.media, release, store.media())
  const changes = [
    ...(await putAssets(bundle.clientDir, release)),
    ...media,
    ...(await putPages(release, pages)),
  ]
  store.replaceFiles(changes)
  const kept = changes.map(({ path }) => path)
  await sweep(release, new Set([...kept, `/${MANIFEST_FILE}`]))
  await sweep(folders.media, new Set(store.media().map((file) => `/${file.sha256}.${file.format}`)))
}

function putPages(release: string, pages: RenderedPage[]): Promise<FileChange[]> {
  const files = pages.flatMap(({ path, body }) =>
    body ? [{ name: fileOf(path), data: body }] : [],
  )
  return putFiles(release, files, 9)
}
