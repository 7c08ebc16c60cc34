import { publishDueItems } from '../../src/workflow/clock.ts'
import { readItem, remember, takeIn } from './learning.ts'
import type { Move } from './move.ts'
import { pick } from './move.ts'
import { faultsSince } from './oracle.ts'
import type { Walk } from './walk.ts'

const HOURS = [0, 1, 2, 8, 24, 72]

/** Time goes on, and the clock publishes all that is due, and nothing else. */
export async function tick(walk: Walk, move: Move) {
  const { history } = walk
  const mark = { decisions: history.decisions.length, events: history.events.length }
  walk.wait(pick(HOURS, move.how) * 3600)
  const published = await publishDueItems(walk.school.payload)
  const time = walk.now().toISOString()
  const due = [...history.items].filter(
    ([, row]) => row.state === 'scheduled' && String(row.scheduledFor) <= time,
  )
  await takeIn(walk)
  for (const [item] of due) remember(walk, item, 'Hệ thống', await readItem(walk, item))
  const taken = history.decisions.slice(mark.decisions).map(({ item }) => item)
  const missed = due.filter(([item]) => !taken.includes(item)).map(([item]) => item)
  const isRight = published === due.length && taken.length === due.length && missed.length === 0
  const items = due.map(([item]) => item)
  const faults = isRight ? [] : [`the clock published ${taken.join()}, due was ${items.join()}`]
  return { published, faults: [...faults, ...faultsSince(history, mark, items)] }
}
