import { getPayload, handleEndpoints } from 'payload'
import type { Payload } from 'payload'
import config from '../../src/payload.config.ts'
import { useClock } from '../../src/platform/clock.ts'
import { openDatabase } from '../../src/platform/ready.ts'
import { publishDueItems } from '../../src/workflow/clock.ts'
import { syncToDisk } from '../support/diskSync.ts'
import { endWithParent } from '../support/endWithParent.ts'
import { proveSession } from '../support/secondFactor.ts'
import { serve } from '../support/server.ts'
import { withoutHurry } from '../support/withoutHurry.ts'
import type { ItemRow } from '../walks/history.ts'
import { decisionsAfter, eventsAfter, rows } from '../walks/observe.ts'
import type { Order, Records } from './orders.ts'
import { endNotedSessions, noteSession } from './leftSessions.ts'

/**
 * An office that dies when it is told to: at a call of its database, before or after it. The wrapping is
 * of this process alone; what it runs is the office as it is.
 */
const CALLS = [
  'beginTransaction',
  'commitTransaction',
  'rollbackTransaction',
  'create',
  'find',
  'findOne',
  'updateOne',
  'count',
] as const

let calls = 0
let death: { at: number; when: 'before' | 'after' } | null = null

function dieAt(call: number, when: 'before' | 'after'): void {
  if (death?.at === call && death.when === when) process.kill(process.pid, 'SIGKILL')
}

type Call = (...args: unknown[]) => unknown

function makeMortal({ db }: Payload): void {
  for (const name of CALLS) {
    const call = (db[name] as Call).bind(db)
    const mortal: Call = async (...args) => {
      const mine = ++calls
      dieAt(mine, 'before')
      const result = await call(...args)
      if (name === 'beginTransaction') noteSession(db, result)
      dieAt(mine, 'after')
      return result
    }
    Object.assign(db, { [name]: mortal })
  }
}

async function recordsOf(payload: Payload): Promise<Records> {
  const texts = await rows<{ digest: string; canonical: string }>(payload, 'revisions')
  return {
    decisions: await decisionsAfter(payload, 0),
    events: await eventsAfter(payload, 0),
    revisions: texts.map(({ digest, canonical }) => [digest, canonical]),
    items: await rows<ItemRow>(payload, 'articles'),
  }
}

async function obey(payload: Payload, order: Order): Promise<unknown> {
  switch (order.do) {
    case 'count':
      return calls
    case 'forget':
      return endNotedSessions(payload.db)
    case 'die':
      calls = 0
      death = order
      return null
    case 'prove':
      for (const [person, sid] of order.sessions) await proveSession(payload, person, sid)
      return null
    case 'tick': {
      const back = useClock(() => new Date(order.time))
      return publishDueItems(payload).finally(back)
    }
    case 'records':
      return recordsOf(payload)
  }
}

endWithParent()
withoutHurry()
const payload = await getPayload({ config })
await openDatabase(payload)
await syncToDisk(payload, 'OFF')
makeMortal(payload)
process.on('message', (order: Order) => {
  void obey(payload, order).then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
const { url } = await serve((request) => handleEndpoints({ config, request }))
process.send?.({ url })
