import { availableParallelism } from 'node:os'
import { setImmediate as otherWork } from 'node:timers/promises'
import { accept, refuse, type Result } from '../refusals.ts'
import type { FileChange } from '../release/release.ts'
import type { RenderedSite } from '../updateRelease.ts'
import { workTogether } from './crew.ts'
import type { NewRelease } from './newFile.ts'
import { writePages } from './writePages.ts'

/** Pages rendered and written at a time: what a thread keeps in memory. */
const TOGETHER = 64
/** Each thread takes some 150 MB. */
const LARGEST_CREW = 4
/** Fewer pages are written before a crew would have begun. */
const WORTH_A_CREW = 400

/** As many threads as the machine has cores, or none (this one does it) for a small site. */
const crewFor = (pages: number) =>
  pages < WORTH_A_CREW ? 0 : Math.min(availableParallelism(), LARGEST_CREW)

/** Told of each batch that is written: how many pages it was, and their files. */
export type Take = (pages: number, files: FileChange[]) => void

/** Writes the pages of these addresses into a new release, by as many threads as pay. */
export async function renderInto(
  { store, bundle, folders, siteUrl }: RenderedSite,
  into: NewRelease,
  paths: readonly string[],
  take: Take,
  signal: AbortSignal,
  crew = crewFor(paths.length),
): Promise<Result<null>> {
  const batches = inBatches(paths)
  if (crew > 0) {
    const { dist, hash: templates } = bundle
    const order = { dist, templates, storeFile: folders.store, head: store.head(), siteUrl, into }
    return workTogether(order, crew, batches, take, signal)
  }
  const { published, noted } = store
  for (const some of batches) {
    const written = await writePages({ bundle, published, siteUrl, into, noted }, some)
    if (!written.ok) return written
    take(some.length, written.value)
    await otherWork()
    if (signal.aborted) return refuse('stopped', '')
  }
  return accept(null)
}

function* inBatches(paths: readonly string[]): Generator<string[], undefined> {
  for (let at = 0; at < paths.length; at += TOGETHER) yield paths.slice(at, at + TOGETHER)
}
