import type { IssueCode } from '@bbt/shared/workflow/issues.ts'
import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import type { GovernedType } from '@bbt/shared/types/index.ts'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { collectBytes } from '../bytes/collect.ts'
import { now, today } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import type { ListedItem } from '../platform/listed.ts'
import { listedWhere } from '../platform/listed.ts'
import { pokePublisher } from '../publishing/publisher.ts'
import { writeDueReports } from '../reports/write.ts'
import { asItStands } from './asItStands.ts'
import { performTransition } from './performTransition.ts'

const TICK_MS = 5_000

function publishOne(req: PayloadRequest, type: GovernedType, item: ListedItem) {
  return performTransition(req, {
    type,
    id: item.id,
    action: 'publishDue',
    attempt: asItStands(item),
    actor: async () => async () => ({ kind: 'clock' }),
    sees: () => true,
  })
}

/** What somebody who was faster (unscheduled, returned it) leaves behind: their decision stands. */
const OVERTAKEN: readonly IssueCode[] = ['stale', 'wrongState', 'notDue']

const isOvertaken = (error: unknown) =>
  error instanceof Refusal && error.issues.every(({ code }) => OVERTAKEN.includes(code))

const notPublished = ({ title }: ListedItem, cause: unknown) =>
  new Error(`Chưa đăng được bài đã hẹn giờ “${title}”: ${String(cause)}`, { cause })

/**
 * Publishes every scheduled item whose time has come, late ones too; answers with how many. What cannot be
 * published keeps none of the others waiting. @throws the first reason afterwards
 */
export async function publishDueItems(payload: Payload): Promise<number> {
  let published = 0
  const failures: unknown[] = []
  for (const type of GOVERNED_TYPES) {
    const req = await createLocalReq({}, payload)
    const due = {
      state: { equals: 'scheduled' },
      scheduledFor: { less_than_equal: now().toISOString() },
    }
    for (const item of await listedWhere(req, type.collection, due, { sort: 'scheduledFor' })) {
      try {
        const taken = await publishOne(await createLocalReq({}, payload), type, item)
        if (taken) published++
      } catch (error) {
        if (!isOvertaken(error)) failures.push(notPublished(item, error))
      }
    }
  }
  if (failures.length > 0) throw failures[0]
  return published
}

/** Work that is done again and again: what goes wrong is said when it begins, and anew after it was well in between. */
function saidOnce({ logger }: Payload, work: () => Promise<unknown>): () => Promise<void> {
  let said = ''
  return async () => {
    try {
      await work()
      said = ''
    } catch (error) {
      const reason = String(error)
      if (reason !== said) logger.error({ err: error, msg: 'Đồng hồ hẹn giờ gặp lỗi, sẽ thử lại.' })
      said = reason
    }
  }
}

/** Looks every few seconds whether something is due, whether a day is over that has no report, and once a day whether bytes lie there that nothing names. Returns the way to stop it. */
export function startClock(payload: Payload): () => void {
  let isBusy = false
  let reportedOn = ''
  let collectedOn = ''
  const publish = saidOnce(payload, async () => {
    if ((await publishDueItems(payload)) > 0) pokePublisher(payload.logger)
  })
  const report = saidOnce(payload, async () => {
    if (today() !== reportedOn) await writeDueReports(payload)
    reportedOn = today()
  })
  const collect = saidOnce(payload, async () => {
    if (today() !== collectedOn) await collectBytes(payload)
    collectedOn = today()
  })
  const tick = async () => {
    if (isBusy) return
    isBusy = true
    try {
      await publish()
      await report()
      await collect()
    } finally {
      isBusy = false
    }
  }
  const timer = setInterval(() => void tick(), TICK_MS)
  return () => {
    clearInterval(timer)
  }
}
