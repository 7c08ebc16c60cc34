import type { PayloadRequest } from 'payload'
import type { Item } from '../platform/rows.ts'
import { compareAndSet, firstWhere } from '../platform/rows.ts'
import { lastHand } from './lastHand.ts'
import { saysSame } from './sameText.ts'
import type { Place } from './states.ts'
import { listedStates, textsOf } from './states.ts'

/** Who put the text of an item aside while it stood there; null where nobody did. */
export function askedBy(item: Item): string | null {
  const [at, person] = (item.askedFor ?? '').split(' ')
  return person !== undefined && at === lastHand(item).at ? person : null
}

interface Aside {
  item: Item
  person: string
  text: object
  /** Of all fields that make the text. */
  names: readonly string[]
}

/** Notes that the text of an item is asked for: whatever save replaces it keeps it. False where somebody was faster. */
async function ask(req: PayloadRequest, { collection, id }: Place, item: Item, person: string) {
  const where = { id: { equals: id }, rev: { equals: item.rev }, state: { equals: item.state } }
  const askedFor = `${lastHand(item).at} ${person}`
  return compareAndSet(req, collection, where, { askedFor })
}

/**
 * Whether a text that somebody puts aside is there already and stays: as the item's own, or as the last one that
 * they put there. Equal texts in a row are kept once.
 */
export async function isThere(
  req: PayloadRequest,
  place: Place,
  { item, names, person, text }: Aside,
): Promise<boolean> {
  if (saysSame(names, text, item)) return askedBy(item) !== null || ask(req, place, item, person)
  const [newest] = await listedStates(req, place, { putBy: { equals: person } })
  const row = newest && (await firstWhere(req, 'earlier-states', { id: { equals: newest.id } }))
  return Boolean(row && saysSame(names, text, textsOf(row)))
}
