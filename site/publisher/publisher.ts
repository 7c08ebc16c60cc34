import { mkdir, realpath } from 'node:fs/promises'
import { replaceFile } from '@bbt/edge/durableFiles.ts'
import { lookAhead } from './aheadOfRefused.ts'
import type { Cms } from './cms.ts'
import { fetchEvents } from './fetchEvents.ts'
import { fetchLost } from './media.ts'
import { followClock, holdBefore, takeEvent, tryAgain, unpublishAhead } from './pending.ts'
import { accept, refuse, type Result } from './refusals.ts'
import { openReleases } from './release/current.ts'
import { sweepScratch } from './release/sweep.ts'
import { readIfThere } from './release/writeFile.ts'
import { createStatus } from './status.ts'
import { createTaken, shownNow, type Taken } from './taken.ts'
import { takeDownOnly } from './takeDowns.ts'
import { takeOver } from './takeOver.ts'
import { renderedWith, type Site, updateRelease } from './updateRelease.ts'

/**
 * More pages than this at once (the first start on a large archive, a long outage) are a whole new release:
 * changes are rendered before any is written, and would all be in memory.
 */
const MANY_PAGES = 1_000
/** So many pages of those that can wait are written at a time; whatever happens meanwhile comes before the next. */
const TOGETHER = 64

export type Publisher = Awaited<ReturnType<typeof createPublisher>>

/** Follows the feed into the store and the store into the release; what is not right changes nothing. */
export async function createPublisher(site: Site, cms: Cms, log: (line: string) => void) {
  const { store, folders, now } = site
  const status = createStatus(log)
  await mkdir(folders.media, { recursive: true })
  await openReleases(folders)
  const place = await takeOver(site, log)
  const manifestSeq = place?.seq ?? null
  /** Whether the manifest says something else of a hold than the store: the work ended between the two. */
  let isRecordStale = place !== null && place.heldBefore !== store.heldBefore()
  const wasAtWork =
    !store.pending.isEmpty() || store.shownSeq() !== store.head().seq || isRecordStale
  // What it had begun to write is in the way of nobody, but is not the site.
  if (wasAtWork) await sweepScratch(await realpath(folders.release))
  // Pictures are fetched before anything is taken.
  await sweepScratch(folders.media)
  const isOurs = manifestSeq === store.shownSeq() || manifestSeq === store.head().seq
  const wasSwitchedOff = String(await readIfThere(folders.machineRun)) !== site.machineRun
  if (!isOurs || wasSwitchedOff || store.renderedWith() !== renderedWith(site))
    store.pending.addEverything()

  const stopping = new AbortController()
  /** How far the store must be before it is written. */
  const least = manifestSeq ?? store.shownSeq()
  const taken = createTaken()
  const ahead = lookAhead(cms, store, (event) => {
    if (store.live(event.item)) taken.add(event, performance.now())
    unpublishAhead(store, event, now())
  })

  /** Takes all there is and writes it out. */
  async function follow(): Promise<Result<null>> {
    const started = performance.now()
    const at = now()
    const take = (checked: Parameters<typeof takeEvent>[1]) => {
      takeEvent(store, checked, at)
      taken.add(checked.event, started)
    }
    followClock(store, at)
    let fetched: Awaited<ReturnType<typeof fetchEvents>>
    do {
      fetched = await fetchEvents({ cms, store, mediaFolder: folders.media, take, ahead })
      if (fetched.ok) status.taking(store.head().seq, fetched.value.feedSeq)
    } while (fetched.ok && store.head().seq < fetched.value.feedSeq)
    const written = await write(started)
    const done = fetched.ok ? written : fetched
    // Only a look can say so: a rollback that succeeds has not asked the feed.
    if (done.ok) status.caughtUp()
    return done
  }

  async function write(started: number): Promise<Result<null>> {
    const { seq } = store.head()
    tryAgain(store, store.withheld(), now())
    // What was taken may show nowhere yet; the manifest still says that it was taken.
    if (store.pending.isEmpty() && seq === store.shownSeq() && !isRecordStale) return accept(null)
    // A store that was lost must not empty a site that is there: wait until the feed has filled it again.
    if (seq < least) return refuse('storeLost', `${seq} sau ${least}`)
    const isTurn = letWaitingHaveTurn()
    const pending = store.pending.read()
    const everything = pending.everything || pending.paths.length > MANY_PAGES
    const pictures = everything ? store.media() : pending.media.filter(store.isShown)
    const fetched = await fetchLost(cms, folders.media, pictures)
    const updated = fetched.ok
      ? await updateRelease(site, everything, status.rendering, stopping.signal)
      : fetched
    if (!updated.ok) {
      if (!stopping.signal.aborted) await takeDownOnly(site)
      return updated
    }
    const { failure, isChanged, pages } = updated.value
    isRecordStale = false
    if (everything) await replaceFile(folders.machineRun, site.machineRun)
    const ms = Math.round(performance.now() - started)
    if (isTurn) reportWaiting()
    else if (isChanged || failure === null) {
      const line = taken.report({ everything, pages, ms })
      status.working(taken.last().filter(isShown).map(shownNow), line)
    }
    taken.clear(isWithheld)
    return failure === null ? accept(null) : { ok: false, refusal: failure }
  }

  /** Where there is nothing else to write. Gives whether it is their turn. */
  function letWaitingHaveTurn(): boolean {
    const { everything, paths, media } = store.pending.read()
    const isTurn = !everything && paths.length + media.length === 0 && store.pending.waiting() > 0
    if (isTurn) store.pending.haveTurn(TOGETHER)
    return isTurn
  }

  /** How many pages waited when their turns began. */
  let waited = 0
  function reportWaiting(): void {
    const left = store.pending.waiting()
    waited = left === 0 ? waited : Math.max(waited, left + TOGETHER)
    if (waited > 0) status.rendering(waited - left, waited)
    if (left === 0) waited = 0
  }

  const isWithheld = ({ event: { kind, seq } }: Taken) =>
    kind === 'publish' && store.withheld().some((text) => text.seq === seq)

  /** Not what waits for its time, what a rollback keeps back, or what a later event has replaced already. */
  const isShown = ({ event: { kind, item, seq } }: Taken) =>
    kind === 'unpublish' || store.live(item)?.seq === seq

  /** Runs work whose failure keeps the old site; the reason is in the log and in health(). */
  async function guarded(work: () => Promise<Result<null>>): Promise<boolean> {
    try {
      const result = await work()
      if (!result.ok) status.failed(result.refusal.message, { about: result.refusal.about ?? null })
      return result.ok
    } catch (error) {
      status.failed(refuse('unexpected', String(error)).refusal.message, { bug: error })
      return false
    }
  }

  return {
    /** One look at the feed. Gives false when the old site was kept. */
    step: () => guarded(follow),
    /**
     * Rolls the site back to before an event and holds it there: later publications are taken but not
     * shown, while what is taken down goes at once. Null has the site follow the feed again. Not during a step.
     */
    hold: (before: number | null) =>
      guarded(async () => {
        holdBefore(store, before, now())
        isRecordStale = true
        return write(performance.now())
      }),
    health() {
      const [{ seq }, heldBefore] = [store.head(), store.heldBefore()]
      const [withheld] = store.withheld()
      const shownSeq = Math.min(store.shownSeq(), (withheld?.seq ?? Infinity) - 1)
      return status.health({ seq, shownSeq, heldBefore })
    },
    /** In how many milliseconds there is something to do that nobody will tell of; null where nothing is known. */
    dueIn(): number | null {
      if (store.pending.waiting() > 0) return 0
      const next = store.nextMoment()
      return next === null ? null : Date.parse(next) - now().getTime()
    },
    /** Ends a whole new release that is being written; the next start begins it again. */
    stop: () => stopping.abort(),
  }
}
