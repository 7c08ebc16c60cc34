import type { DatabaseSync } from 'node:sqlite'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import { visibilityOf } from '@bbt/shared/contract/visibility.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { checkRevision } from '../publisher/check/checkRevision.ts'
import { KEPT_DAYS } from '../publisher/store/texts.ts'
import { strayColumns } from './rowFindings.ts'
import type { Told } from './storeRows.ts'

const DAY_MS = 86_400_000

/** A text that may be shown, and its event. */
export interface KeptText {
  event: PublishEvent
  content: Content
}

/** Whether each text that may be shown is what its event says, and none is missing that may be asked for. */
export function checkTexts(
  db: DatabaseSync,
  told: Told,
  now: Date,
): { texts: KeptText[]; findings: Finding[] } {
  const findings: Finding[] = []
  const texts: KeptText[] = []
  const due = new Map([...told.published.values()].flat().map((event) => [event.seq, event]))
  for (const row of db.prepare('SELECT * FROM texts ORDER BY seq').all()) {
    const event = due.get(Number(row['seq']))
    const place = `store.db, texts, ${String(row['item'])} (sự kiện ${String(row['seq'])})`
    const checked = event && checkRevision(String(row['content']), event)
    if (!event || !checked) {
      findings.push({ place, problem: 'không sự kiện nào cho phép' })
      continue
    }
    if (!checked.ok) {
      findings.push({ place, problem: checked.refusal.message })
      continue
    }
    const { item, type, url: path, digest } = event
    const { from: visible_from, until: visible_until } = visibilityOf(checked.value)
    const stray = strayColumns(row, { item, type, path, digest, visible_from, visible_until })
    if (stray.length > 0) findings.push({ place, problem: `cột ${stray.join(', ')} khác với bản` })
    // As it was written, not as it was read: cards repeat its order.
    texts.push({ event, content: JSON.parse(String(row['content'])) as Content })
  }
  const there = new Set(texts.map(({ event }) => event.seq))
  const limit = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString()
  for (const { seq, item } of [...told.published.values()].flatMap((all) => needed(all, limit))) {
    const place = `store.db, texts, ${item} (sự kiện ${seq})`
    if (!there.has(seq)) findings.push({ place, problem: 'bị mất' })
  }
  return { texts, findings }
}

/** The last publication of an item, and those that were its last one at some time since `limit`. */
function needed(events: readonly PublishEvent[], limit: string): PublishEvent[] {
  const lastBefore = events.findLastIndex(({ at }) => at <= limit)
  return events.slice(Math.max(0, lastBefore))
}
