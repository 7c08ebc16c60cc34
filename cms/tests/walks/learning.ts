import type { ItemRow } from './history.ts'
import { idIn } from './history.ts'
import { countOf, decisionsAfter, eventsAfter, itemRow, revisionText } from './observe.ts'
import type { Walk } from './walk.ts'

const dayRead = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' })

/** Reads what is new in the records into the walk's history; answers with how much. */
export async function takeIn(walk: Walk) {
  const { history, school } = walk
  const decisions = await decisionsAfter(school.payload, history.decisions.length)
  const events = await eventsAfter(school.payload, history.events.length)
  history.decisions.push(...decisions)
  history.events.push(...events)
  const before = history.revisions.size
  for (const { digest } of decisions) {
    if (digest === undefined || history.revisions.has(digest)) continue
    const text = await revisionText(school.payload, digest)
    if (text !== null) history.revisions.set(digest, text)
  }
  const newRevisions = (await countOf(school.payload, 'revisions')) - before
  return { newDecisions: decisions.length, newEvents: events.length, newRevisions }
}

/** Reads an item's row into the walk's history. */
export async function readItem(walk: Walk, item: string): Promise<ItemRow | null> {
  const row = await itemRow(walk.school.payload, item.replace('articles/', ''))
  if (row) walk.history.items.set(item, row)
  return row
}

/** Keeps who changed an item, and the view that everybody now has of it. */
export function remember(walk: Walk, item: string, by: string, row: ItemRow | null): void {
  walk.changed.set(item, { by, day: dayRead.format(walk.now()) })
  const view = { rev: row?.rev ?? 0, digest: row?.digest ?? null }
  walk.views.set(item, [...(walk.views.get(item) ?? []), view])
}

/** A save that changed the text, or began it, was somebody's writing. */
export function noteWriting(walk: Walk, person: string, item: string, row: ItemRow): void {
  walk.history.writings.push({
    item,
    person,
    coAuthors: (row.coAuthors ?? []).map(idIn),
    unit: idIn(row.unit),
    category: idIn(row.category),
    cover: idIn(row.cover),
    after: walk.history.decisions.length,
  })
}
