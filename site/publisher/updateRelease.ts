import { realpath } from 'node:fs/promises'
import type { Bundle } from './bundle.ts'
import type { Folders } from './folders.ts'
import { dropMedia, hideMedia, showMedia } from './media.ts'
import { accept, type Result } from './refusals.ts'
import { fileOf } from './release/files.ts'
import { writeManifest } from './release/manifest.ts'
import { type FileChange, type Places, putFiles, removeFile } from './release/release.ts'
import { shardOf } from './release/shards.ts'
import { type RenderedPage, renderPages } from './renderPages.ts'
import type { Pending } from './store/pendingRows.ts'
import type { Store } from './store/store.ts'
import { writeEverything } from './whole/writeEverything.ts'

/** What pages are rendered from, and where they are written. */
export interface RenderedSite {
  store: Store
  bundle: Bundle
  folders: Folders
  siteUrl: string
}

export interface Site extends RenderedSite {
  /** The time of day: what comes and goes by the clock follows it. */
  now: () => Date
  /** Names the time since the machine was switched on. */
  machineRun: string
}

/** Names what every page was rendered with; when it changes, every page may differ. */
export const renderedWith = ({ bundle, siteUrl }: RenderedSite) => `${bundle.hash} ${siteUrl}`

/** Told after every few pages of a whole new release. */
export type Progress = (done: number, total: number) => void

/**
 * Brings the release to what the store holds: changed pages in the release that is shown, or, where
 * every page may differ, a whole new one beside it. The signal ends that one before it is shown.
 */
export async function updateRelease(
  site: Site,
  pending: Pending,
  progress: Progress,
  signal: AbortSignal,
): Promise<Result<{ pages: number }>> {
  const written = pending.everything
    ? await writeEverything(site, progress, signal)
    : await writeChanges(site, pending)
  if (written.ok) site.store.caughtUp(renderedWith(site), site.store.head().seq)
  return written
}

/**
 * Everything is rendered before anything is written; then what is linked to comes before what links to
 * it, and what goes away goes last.
 */
async function writeChanges(
  { store, bundle, folders, siteUrl }: Site,
  { media, paths }: Pending,
): Promise<Result<{ pages: number }>> {
  const pages = await renderPages(bundle, store.published, siteUrl, paths)
  if (!pages.ok) return pages
  const release = await realpath(folders.release)
  const shown = media.filter(store.isShown)
  const hidden = media.filter((file) => !store.isShown(file))
  const changes = await showMedia(folders.media, release, shown)
  changes.push(...(await putPages({ release, noted: store.noted }, pages.value)))
  for (const { path, body } of pages.value) {
    if (!body) changes.push(...(await removeFile(release, fileOf(path))))
  }
  changes.push(...(await hideMedia(release, hidden)))
  store.noteFiles(changes)
  const touched = [...paths.map((path) => `/${fileOf(path)}`), ...changes.map(({ path }) => path)]
  await writeManifest(store, release, bundle.hash, new Set(touched.map(shardOf)))
  await dropMedia(
    folders.media,
    hidden.filter((file) => !store.isKept(file)),
  )
  return accept({ pages: pages.value.length })
}

function putPages(into: Places, pages: RenderedPage[]): Promise<FileChange[]> {
  const files = pages.flatMap(({ path, body }) =>
    body ? [{ name: fileOf(path), data: body }] : [],
  )
  return putFiles(into, files, 9)
}
