import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { shortCode } from '@bbt/shared/approval/digest.ts'
import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import type { Cms } from './cms.ts'
import { fetchEvents } from './fetchEvents.ts'
import { commitInto, isPending, nothingPending } from './pending.ts'
import { accept, refuse, type Result } from './refusals.ts'
import { openReleases } from './release/current.ts'
import { MANIFEST_FILE, seqOfManifest } from './release/manifest.ts'
import { readIfThere } from './release/writeFile.ts'
import { createStatus } from './status.ts'
import { renderedWith, type Site, updateRelease } from './updateRelease.ts'

export type Publisher = Awaited<ReturnType<typeof createPublisher>>

/** Follows the feed into the store and the store into the release; what is not right changes nothing. */
export async function createPublisher(site: Site, cms: Cms, log: (line: string) => void) {
  const { store, folders } = site
  const status = createStatus(log)
  await mkdir(folders.media, { recursive: true })
  await openReleases(folders)
  const manifest = await readIfThere(join(folders.release, MANIFEST_FILE))
  const shownSeq = seqOfManifest(manifest?.toString('utf8') ?? null)
  let pending = nothingPending()
  pending.everything =
    store.isBehind() || store.renderedWith() !== renderedWith(site) || shownSeq !== store.head().seq

  /** Takes all there is and writes it out. */
  async function follow(): Promise<Result<null>> {
    const started = performance.now()
    const taken: FeedEvent[] = []
    const take = (checked: Parameters<typeof commitInto>[2]) => {
      commitInto(pending, store, checked)
      taken.push(checked.event)
    }
    let fetched: Awaited<ReturnType<typeof fetchEvents>>
    do fetched = await fetchEvents({ cms, store, mediaFolder: folders.media, take })
    while (fetched.ok && fetched.value.hasMore)
    const written = await write(started, taken)
    return fetched.ok ? written : fetched
  }

  async function write(started: number, taken: FeedEvent[]): Promise<Result<null>> {
    if (!isPending(pending)) return accept(null)
    const { seq } = store.head()
    // A store that was lost must not empty a site that is there: wait until the feed has filled it again.
    if (seq < shownSeq) return refuse('storeLost', `${seq} sau ${shownSeq}`)
    const updated = await updateRelease(site, pending, status.rendering)
    if (!updated.ok) return updated
    pending = nothingPending()
    const ms = Math.round(performance.now() - started)
    const last = taken.at(-1)
    const published = last && { url: last.url, digest: digestOf(last), at: last.at, ms }
    status.working(published ?? null, report(taken, updated.value.pages, ms))
    return accept(null)
  }

  return {
    /** One look at the feed. Gives false when the old site was kept; the reason is in the log and in health(). */
    async step(): Promise<boolean> {
      try {
        const result = await follow()
        if (result.ok) status.caughtUp()
        else status.failed(result.refusal.message)
        return result.ok
      } catch (error) {
        status.failed(refuse('unexpected', String(error)).refusal.message, error)
        return false
      }
    },
    health: () => status.health(store.head().seq),
  }
}

const digestOf = (event: FeedEvent) => (event.kind === 'publish' ? event.digest : null)

function report(taken: readonly FeedEvent[], pages: number, ms: number): string {
  const work = `${pages} trang, ${(ms / 1000).toFixed(2).replace('.', ',')} giây`
  const [only, ...others] = taken
  if (!only) return `Đã dựng lại cả trang: ${work}.`
  if (others.length > 0) return `Đã nhận ${taken.length} sự kiện: ${work}.`
  return only.kind === 'publish'
    ? `Đã đăng ${only.url}, bản ${only.version}, mã ${shortCode(only.digest)}: ${work}.`
    : `Đã gỡ ${only.url}: ${work}.`
}
