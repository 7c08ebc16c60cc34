import { realpath } from 'node:fs/promises'
import type { Bundle } from './bundle.ts'
import { withholdCulprits } from './culprits.ts'
import { wasUrgent } from './everyPage.ts'
import type { Folders } from './folders.ts'
import { dropMedia, hideMedia, showMedia } from './media.ts'
import { accept, type Refusal, type Result } from './refusals.ts'
import { fileOf } from './release/files.ts'
import { placeOfRelease, writeManifest } from './release/manifest.ts'
import { removeFile } from './release/release.ts'
import { shardOf } from './release/shards.ts'
import { clearMentions } from './release/mentions.ts'
import { putPages } from './putPages.ts'
import { type Failure, renderEach, type RenderedPage } from './renderPages.ts'
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

/** What was written, and which page was not. */
export interface Written {
  pages: number
  /** Whether any file of the release differs from before. */
  isChanged: boolean
  /** Why something is not shown that ought to be; null where all of it is. */
  failure: Refusal | null
}

/**
 * Brings the release to what the store holds: changed pages in the release that is shown, or, where
 * every page may differ, a whole new one beside it. The signal ends that one before it is shown. A text with which
 * a page cannot be rendered is withheld, and all else is shown.
 */
export async function updateRelease(
  site: Site,
  everything: boolean,
  progress: Progress,
  signal: AbortSignal,
): Promise<Result<Written>> {
  const withheld: Failure[] = []
  for (;;) {
    const tried = everything ? await tryEverything(site, progress, signal) : await tryChanges(site)
    // A configuration may be withheld meanwhile: then it is not everything, or all of it again.
    const culprits = await withholdCulprits(site, tried.failures)
    if (culprits.length > 0) {
      withheld.push(...culprits)
      continue
    }
    const done = await tried.finish()
    if (!done.ok) return done
    const failure = [...withheld, ...tried.failures][0]?.refusal ?? null
    const { store } = site
    const isWhole = failure === null || done.value.isChanged
    store.caughtUp(
      renderedWith(site),
      isWhole ? store.head().seq : store.shownSeq(),
      tried.failures.map(({ path }) => path),
    )
    return accept({ ...done.value, failure })
  }
}

/** Work that was tried: what failed of it, and the way to write the rest. */
interface Tried {
  failures: Failure[]
  finish: () => Promise<Result<Omit<Written, 'failure'>>>
}

/** A page that fails leaves visitors the old release. */
async function tryEverything(site: Site, progress: Progress, signal: AbortSignal): Promise<Tried> {
  const written = await writeEverything(site, progress, signal)
  const finish = () =>
    Promise.resolve(written.ok ? accept({ pages: written.value.pages, isChanged: true }) : written)
  const path = written.ok ? undefined : written.refusal.about?.url
  if (written.ok || path === undefined) return { failures: [], finish }
  return { failures: [{ path, refusal: written.refusal }], finish }
}

/** Everything is rendered before anything is written. */
async function tryChanges(site: Site): Promise<Tried> {
  const { store, bundle, siteUrl } = site
  const pending = store.pending.read()
  const { pages, failures } = await renderEach(bundle, store.published, siteUrl, pending.paths)
  const finish = async () => accept(await writeChanges(site, pending, { pages, failures }))
  return { failures, finish }
}

/**
 * What is linked to is written before what links to it, and what goes away goes last. A page that could not be
 * rendered stays as it was, unless it names what is gone.
 */
async function writeChanges(
  { store, bundle, folders }: Site,
  { media, paths }: Pick<Pending, 'media' | 'paths'>,
  { pages, failures }: { pages: RenderedPage[]; failures: Failure[] },
): Promise<Omit<Written, 'failure'>> {
  const release = await realpath(folders.release)
  const shown = media.filter(store.isShown)
  const hidden = media.filter((file) => !store.isShown(file))
  const gone = pages.flatMap(({ path, body }) => (body ? [] : [path]))
  const changes = await showMedia(folders.media, release, shown)
  changes.push(...(await putPages({ release, noted: store.noted }, pages)))
  changes.push(...(await clearMentions(release, failures, gone, wasUrgent(store.published))))
  for (const path of gone) changes.push(...(await removeFile(release, fileOf(path))))
  changes.push(...(await hideMedia(release, hidden)))
  const isChanged = changes.some(({ path, sha256 }) => store.noted(path) !== sha256)
  store.noteFiles(changes)
  const isSettled = failures.length === 0 && store.withheld().length === 0
  const isHeldOtherwise = (await placeOfRelease(release))?.heldBefore !== store.heldBefore()
  if (isChanged || isSettled || isHeldOtherwise) {
    const touched = [...paths.map((path) => `/${fileOf(path)}`), ...changes.map(({ path }) => path)]
    await writeManifest(store, release, bundle.hash, new Set(touched.map(shardOf)))
  }
  await dropMedia(
    folders.media,
    hidden.filter((file) => !store.isKept(file)),
  )
  return { pages: pages.length, isChanged }
}
