import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { PayloadRequest, Where } from 'payload'
import { now } from '../platform/clock.ts'
import type { Listed } from '../platform/listed.ts'
import { listedWhere } from '../platform/listed.ts'
import { byId, firstWhere, insert, removeWhere } from '../platform/rows.ts'
import { personName } from '../workflow/changed.ts'
import { itemName } from '../workflow/itemName.ts'
import type { DraftState, DraftStates } from '../workflow/viewTypes.ts'
import type { People } from './people.ts'
import { kept, mayRead, mayTake } from './people.ts'
import { isWorthKeeping, surplusOf } from './retention.ts'

/** The item that a text is or was of. */
export interface Place {
  collection: GovernedCollection
  id: string
}

interface Text extends People {
  rev: number
  /** Since when it stood there. */
  at: string
  content: Readonly<Record<string, unknown>>
}

/** The earlier states of an item. */
const statesIn = (place: Place): Where => ({ item: { equals: itemName(place, place.id) } })

/** An earlier state without its text. */
export type ListedState = Listed<'earlier-states'>

/** The earlier states of an item, or which of them, newest first, without their texts. */
export const listedStates = (
  req: PayloadRequest,
  place: Place,
  which?: Where,
): Promise<ListedState[]> =>
  listedWhere(
    req,
    'earlier-states',
    which === undefined ? statesIn(place) : { and: [statesIn(place), which] },
    { sort: '-at' },
  )

/** The text of an earlier state, by field. */
export const textsOf = ({ text }: { text: string }) => JSON.parse(text) as Record<string, unknown>

/** Their texts, one read after the other: all at once would hold the thread for as long as they are long. */
export async function* textsInTurn(req: PayloadRequest, states: readonly ListedState[]) {
  for (const state of states) {
    const row = await byId(req, 'earlier-states', state.id)
    if (row !== null) yield { state, content: textsOf(row) }
  }
}

interface How {
  /** It was never the item's: somebody else was faster. */
  isAside: boolean
  /** Who asked for it; null where a save left it. */
  putBy: string | null
}

/** Keeps a text of an item; what is surplus then goes. */
export async function keepState(
  req: PayloadRequest,
  place: Place,
  { rev, at, content, ...people }: Text,
  how: How,
): Promise<void> {
  const item = itemName(place, place.id)
  const text = JSON.stringify(content)
  await insert(req, 'earlier-states', { item, rev, at, text, ...how, ...kept(people) })
  const states = await listedStates(req, place)
  const surplus = surplusOf(states).map(({ id }) => id)
  if (surplus.length > 0) await removeWhere(req, 'earlier-states', { id: { in: surplus } })
}

/** How the text is kept that a save replaces: where it is worth it, or where somebody asked for it; null where it is not. */
export function howReplaced(
  before: Text,
  { saver, askedBy }: { saver: string; askedBy: string | null },
): How | null {
  const isWorth = isWorthKeeping(before, { by: saver, at: now().toISOString() })
  const putBy = isWorth ? null : askedBy
  return isWorth || putBy !== null ? { isAside: false, putBy } : null
}

/** Who asks for earlier states of an item. */
export interface Reader {
  person: string
  author: string
  /** Who has words in its text now. */
  contributors: readonly string[]
}

/** The earlier states of an item that somebody may read, newest first. */
export async function readableStates(
  req: PayloadRequest,
  place: Place,
  reader: Reader,
): Promise<ListedState[]> {
  const states = await listedStates(req, place)
  return states.filter((state) => mayRead(state, reader))
}

/** They as their reader sees them. */
export async function statesFor(
  req: PayloadRequest,
  states: readonly ListedState[],
  { contributors, person }: Reader,
): Promise<DraftStates> {
  const people = [...new Set(states.map(({ by }) => by))]
  const names = new Map(
    await Promise.all(people.map(async (by) => [by, await personName(req, by ?? null)] as const)),
  )
  return {
    states: states.map((state) => ({
      id: state.id,
      at: state.at,
      by: names.get(state.by) ?? '',
      isAside: state.isAside === true,
      mayTake: mayTake(state, [...contributors, person]),
    })),
  }
}

/** The text of one of them; null where it is not of this item, or not theirs to read. */
export async function stateOf(
  req: PayloadRequest,
  place: Place,
  state: string,
  reader: Reader,
): Promise<DraftState | null> {
  const where = { and: [{ id: { equals: state } }, statesIn(place)] }
  const row = await firstWhere(req, 'earlier-states', where)
  return row && mayRead(row, reader) ? { content: textsOf(row) } : null
}
