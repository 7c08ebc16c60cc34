import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { FeedEvent, PublishEvent } from '@bbt/shared/contract/feed.ts'
import type { FileChange } from '../release/release.ts'
import { aheadIn } from './aheadRows.ts'
import { eventsIn } from './eventRows.ts'
import { filesIn } from './filesRows.ts'
import { liveIn } from './live.ts'
import { mediaIn } from './mediaRows.ts'
import { neighboursIn } from './neighbourRows.ts'
import { pendingIn } from './pendingRows.ts'
import { publishedFromStore } from './publishedFromStore.ts'
import { prepareSchema } from './schema.ts'
import { stateIn } from './state.ts'
import { textsIn } from './texts.ts'
import { withheldIn } from './withheldRows.ts'

/** An event with what it publishes, checked: what may be taken. */
export type CheckedEvent =
  | { event: PublishEvent; content: Content; bytes: string }
  | { event: Extract<FeedEvent, { kind: 'unpublish' }> }

export type Store = ReturnType<typeof storeOn>

/**
 * Opens the publication store, makes it when it is not there; one that another version of the program
 * wrote, or that is no database any more, is made anew, and filled from the feed. The publisher is its only writer.
 * @param pageSize how many items a page of a list holds, where a test wants many pages of few
 */
export function openStore(file: string, pageSize?: number): Store {
  mkdirSync(dirname(file), { recursive: true })
  const db = new DatabaseSync(file, { timeout: 5_000 })
  if (isOurs(db)) return storeOn(db, pageSize)
  db.close()
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
  return openStore(file, pageSize)
}

const DAMAGED = [11, 26]

/** Whether a file has, or now gets, the tables of this version. @throws when it cannot be read at all */
function isOurs(db: DatabaseSync): boolean {
  try {
    // synchronous = NORMAL: commits do not fsync. A power cut may lose the last ones; the feed gives them again.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    return prepareSchema(db)
  } catch (error) {
    // SQLITE_CORRUPT, SQLITE_NOTADB: nothing in it that the feed does not have.
    if (DAMAGED.includes((error as { errcode?: number }).errcode ?? 0)) return false
    throw error
  }
}

/** Opens the store as it is at this moment, beside the publisher; nothing is written. */
export function readStore(file: string): { db: DatabaseSync; store: Store } {
  const db = new DatabaseSync(file, { timeout: 5_000, readOnly: true })
  db.exec('BEGIN')
  return { db, store: storeOn(db) }
}

function storeOn(db: DatabaseSync, pageSize?: number) {
  const state = stateIn(db)
  const { add: addEvent, ...events } = eventsIn(db)
  const { forgetAhead, ...ahead } = aheadIn(db)
  const { forgetTried, ...withheld } = withheldIn(db)
  const texts = textsIn(db)
  const live = liveIn(db, texts)
  const { note, clear, ...files } = filesIn(db)
  const pending = pendingIn(db, state)
  const neighbours = neighboursIn(db)

  const heldBefore = () => {
    const seq = state.get('heldBefore')
    return seq === null ? null : Number(seq)
  }
  const transaction = (work: () => void) => {
    db.exec('BEGIN IMMEDIATE')
    try {
      work()
      db.exec('COMMIT')
    } catch (error) {
      db.exec('ROLLBACK')
      throw error
    }
  }

  return {
    published: publishedFromStore(db, pageSize),
    /** All or nothing, and all at once for those who read. */
    transaction,
    ...events,
    ...ahead,
    ...withheld,
    ...mediaIn(db),
    ...files,
    pending,
    /** What is shown of an item, or null. */
    live: live.of,
    liveSince: live.since,
    listsWith: live.listsWith,

    /** Takes an event. What is shown of its item has to be settled in the same transaction. @param now ISO instant */
    take(checked: CheckedEvent, now: string) {
      const { item } = checked.event
      addEvent(checked.event)
      forgetAhead(checked.event.seq)
      if ('content' in checked) {
        texts.add(checked.event, checked.content, checked.bytes)
        live.enlist(checked.event, checked.content)
        if (heldBefore() === null) texts.forgetOld(item, now)
      } else texts.forget(item)
    },
    heldBefore,
    /** Runs a change that no feed gives again, with `synchronous = FULL`: its commit fsyncs the WAL. */
    durably(change: () => void) {
      db.exec('PRAGMA synchronous = FULL')
      try {
        change()
      } finally {
        db.exec('PRAGMA synchronous = NORMAL')
      }
    },
    /** Whether, and before which event, the site is held. What is shown has to be settled in the same transaction. */
    setHeldBefore(seq: number | null) {
      if (seq === null) state.remove('heldBefore')
      else state.set('heldBefore', String(seq))
    },
    /**
     * Makes what is shown of these items what it ought to be at a time. All that are `turning` until then are to be
     * among them: the whole site is as of the last moment before it. @param now ISO instant
     */
    settle(items: readonly string[], now: string) {
      const asOf = texts.lastMoment(now)
      state.set('asOf', asOf)
      live.settle(items, { asOf, heldBefore: heldBefore() })
    },
    /** The moment since which nothing changed by the clock: what is shown is as of then. Null before anything was settled. */
    asOf: () => state.get('asOf'),
    /** The items that may show otherwise now than what is shown of them. @param now ISO instant */
    turning: (now: string) => texts.turning(state.get('asOf') ?? '', now),
    /** When anything changes next by the clock, or null. */
    lastMoment: texts.lastMoment,
    nextMoment: () => texts.nextMoment(state.get('asOf') ?? ''),
    withNeighbours: neighbours.closure,
    /** The items whose titles the page of an item shows, with the texts that are live of them. */
    shownOn: neighbours.shownOn,
    withRivals: texts.withRivals,
    itemsSince: texts.itemsSince,
    hadConfiguration: texts.hadConfiguration,

    /** Which templates and address the release was last wholly rendered with, or null. */
    renderedWith: () => state.get('renderedWith'),
    /** The last event that the release shows; 0 for none. */
    shownSeq: () => Number(state.get('shownSeq') ?? 0),
    /** Notes that the release shows the store, rendered with these templates, but for pages that could not be. */
    caughtUp(templates: string, seq: number, failed: readonly string[] = []) {
      transaction(() => {
        pending.clear()
        pending.add(
          failed.map((path) => ({ path, isTarget: false })),
          [],
        )
        forgetTried()
        state.set('renderedWith', templates)
        state.set('shownSeq', String(seq))
      })
    },
    noteFiles: (changes: readonly FileChange[]) => transaction(() => note(changes)),
    /** Notes the files of a release that was written anew. */
    replaceFiles(changes: Iterable<FileChange>) {
      transaction(() => {
        clear()
        note(changes)
      })
    },
    close: () => db.close(),
  }
}
