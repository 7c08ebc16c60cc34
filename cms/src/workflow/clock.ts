import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '@bbt/shared/contentTypes.ts'
import type { GovernedCollection } from '@bbt/shared/contentTypes.ts'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { now, today } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { allWhere } from '../platform/rows.ts'
import { pokePublisher } from '../publishing/publisher.ts'
import { writeDueReports } from '../reports/write.ts'
import { performTransition } from './performTransition.ts'

const TICK_MS = 5_000

function publishOne(req: PayloadRequest, collection: GovernedCollection, item: Item) {
  return performTransition(req, {
    collection,
    id: item.id,
    action: 'publishDue',
    attempt: {
      seen: { rev: item.rev, digest: item.digest ?? null },
      comment: null,
      at: null,
      earlier: null,
    },
    actor: async () => ({ kind: 'clock' }),
    sees: () => true,
  })
}

/** Publishes every scheduled item whose time has come, late ones too; answers with how many. */
export async function publishDueItems(payload: Payload): Promise<number> {
  let published = 0
  for (const name of CONTENT_TYPE_NAMES) {
    const { collection } = CONTENT_TYPES[name]
    const req = await createLocalReq({}, payload)
    const due = {
      state: { equals: 'scheduled' },
      scheduledFor: { less_than_equal: now().toISOString() },
    }
    for (const item of await allWhere(req, collection, due, { sort: 'scheduledFor' })) {
      try {
        const taken = await publishOne(await createLocalReq({}, payload), collection, item)
        if (taken) published++
      } catch (error) {
        // Somebody was faster (unscheduled, returned it): their decision stands.
        if (!(error instanceof Refusal)) throw error
      }
    }
  }
  return published
}

/** Looks every few seconds whether something is due, and whether a day is over that has no report. Returns the way to stop it. */
export function startClock(payload: Payload): () => void {
  let isBusy = false
  let reportedOn = ''
  const tick = async () => {
    if (isBusy) return
    isBusy = true
    try {
      if ((await publishDueItems(payload)) > 0) pokePublisher(payload.logger)
      if (today() !== reportedOn) await writeDueReports(payload)
      reportedOn = today()
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Đồng hồ hẹn giờ gặp lỗi, sẽ thử lại.' })
    } finally {
      isBusy = false
    }
  }
  const timer = setInterval(() => void tick(), TICK_MS)
  return () => {
    clearInterval(timer)
  }
}
