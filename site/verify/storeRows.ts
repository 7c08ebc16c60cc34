import type { DatabaseSync } from 'node:sqlite'
import { checkChain, GENESIS } from '@bbt/shared/approval/chain.ts'
import { brokenChain } from '@bbt/shared/approval/people.ts'
import { FeedEvent, type PublishEvent } from '@bbt/shared/contract/feed.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { numberOf, textOf } from '../publisher/store/rows.ts'

/** What the events in the store say is live. */
export interface Told {
  events: FeedEvent[]
  /** What was published of each item since it was last taken down, in order. */
  published: Map<string, PublishEvent[]>
  /** When each item was first published. */
  firstAt: Map<string, string>
  findings: Finding[]
}

function read(json: string): FeedEvent | null {
  try {
    const value: unknown = JSON.parse(json)
    const parsed = FeedEvent.safeParse(value)
    return parsed.success && JSON.stringify(value) === json ? parsed.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Walks the events that the publisher took, as it should have taken them. */
export function walkEvents(db: DatabaseSync): Told {
  const told: Told = { events: [], published: new Map(), firstAt: new Map(), findings: [] }
  let [head, expected] = [GENESIS, 1]
  for (const row of db.prepare('SELECT * FROM events ORDER BY seq').all()) {
    const seq = numberOf(row, 'seq')
    const say = (problem: string) =>
      told.findings.push({ place: `store.db, events, sự kiện ${seq}`, problem })
    if (seq !== expected) say(`đáng lẽ là sự kiện ${expected}: có sự kiện bị bỏ hoặc chèn vào`)
    expected = seq + 1
    const event = read(textOf(row, 'json'))
    if (event === null) {
      say('không đọc được')
      head = textOf(row, 'hash')
      continue
    }
    const chain = checkChain([event], head)
    if (!chain.ok) say(chain.reason === 'link' ? 'không nối tiếp' : 'không khớp mã băm')
    const columns = (['seq', 'item', 'kind', 'at', 'hash'] as const).filter(
      (name) => row[name] !== event[name],
    )
    if (columns.length > 0) say(`cột ${columns.join(', ')} khác với sự kiện`)
    if (event.kind === 'publish' && brokenChain(event).length > 0) say('chuỗi duyệt không đủ')
    head = event.hash
    told.events.push(event)
    if (event.kind === 'unpublish') told.published.delete(event.item)
    else {
      told.published.set(event.item, [...(told.published.get(event.item) ?? []), event])
      told.firstAt.set(event.item, told.firstAt.get(event.item) ?? event.at)
    }
  }
  return told
}
