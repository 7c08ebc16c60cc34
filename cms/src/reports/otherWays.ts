import { dayAfter, formatDateTime } from '@bbt/shared/text/dates.ts'
import { ROUTE_REASONS } from '@bbt/shared/workflow/route.ts'
import type { PayloadRequest } from 'payload'
import { entries } from '../platform/chains.ts'
import type { DecisionEntry } from '../workflow/decisionEntry.ts'
import { itemTitles } from '../workflow/itemTitles.ts'
import { oneLine } from './oneLine.ts'

/** So many days up to the one of the report: one case is an exception, ten are a habit. */
const DAYS = 30

const DID: Partial<Record<DecisionEntry['action'], string>> = {
  submit: 'gửi',
  endorse: 'thẩm định',
  judgeAgain: 'đưa về xét lại',
}

/**
 * How often a text was sent another way than its category says, or moved on later, and why: a step was passed, or
 * moved up because those who would decide had words in the text, or had decided on it before. @param from the instant at which a day begins
 */
export async function otherWayLines(
  req: PayloadRequest,
  day: string,
  { from, until }: { from: (day: string) => string; until: string },
): Promise<string[]> {
  const since = from(dayAfter(day, 1 - DAYS))
  const where = {
    action: { in: ['submit', 'endorse', 'judgeAgain'] },
    at: { greater_than_equal: since, less_than_equal: until },
  }
  const sent = await entries<DecisionEntry>(req, 'decisions', where)
  const others = sent.filter(({ routeReasons = [] }) => routeReasons.length > 0)
  const today = others.filter(({ at }) => at >= from(day))
  const titles = await itemTitles(
    req,
    today.map(({ item }) => item),
  )
  const lines = today.map(({ at, action, item, personName, routeReasons = [] }) => {
    const why = routeReasons.map((reason) => ROUTE_REASONS[reason]).join('; ')
    const what = `“${oneLine(titles.get(item) ?? item)}” (${oneLine(personName)} ${DID[action]})`
    return `  - ${formatDateTime(at).slice(-5)} ${what}: ${why}`
  })
  const often = `${DAYS} ngày qua: ${others.length}`
  return [`Đi đường khác với chuyên mục: ${today.length} (${often})`, ...lines]
}
