import { once } from 'node:events'
import type { OtherOffice } from '../support/otherOffice.ts'
import type { History, ItemRow } from '../walks/history.ts'

/** What a mortal office can be told beside its requests. */
export type Order =
  | { do: 'count' }
  | { do: 'forget' }
  | { do: 'die'; at: number; when: 'before' | 'after' }
  | { do: 'prove'; sessions: [person: string, sid: string][] }
  | { do: 'tick'; time: string }
  | { do: 'records' }

/** All that the database holds of items and of what was decided on them. */
export interface Records {
  decisions: History['decisions']
  events: History['events']
  revisions: [string, string][]
  items: ItemRow[]
}

/** Gives an order and waits for its answer. @throws when the office died of it */
export async function tell(office: OtherOffice, order: Order): Promise<unknown> {
  const gone = office.gone.then(() => ({ error: 'it died' }))
  const told = once(office.process, 'message').then(
    ([word]) => word as { answer: unknown } | { error: string },
  )
  office.process.send(order)
  const word = await Promise.race([told, gone])
  if ('error' in word) throw new Error(word.error)
  return word.answer
}
