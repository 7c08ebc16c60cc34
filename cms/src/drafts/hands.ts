import type { PayloadRequest } from 'payload'
import { Refusal } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { onceWithin } from '../platform/within.ts'
import { personName } from '../workflow/changed.ts'
import { itemName } from '../workflow/itemName.ts'
import { lastHand } from './lastHand.ts'
import type { People } from './people.ts'
import { commonWords, mayTake, wordsIn } from './people.ts'
import { saysSame } from './sameText.ts'
import type { ListedState, Place } from './states.ts'
import { listedStates, textsInTurn } from './states.ts'

type Names = readonly string[]

/**
 * Whose text this is that somebody puts aside: whoever had it in the item, or beside it, before them.
 * @param names of all fields that make the text: a part of it is of whoever puts it aside
 * @param known who has words in the item's text now
 */
export async function handsOf(
  req: PayloadRequest,
  place: Place,
  {
    item,
    person,
    text,
    names,
    known,
  }: { item: Item; person: string; text: object; names: Names; known: readonly string[] },
): Promise<Pick<People, 'by' | 'words'>> {
  if (saysSame(names, text, item)) return { by: lastHand(item).by ?? person, words: known }
  const oldestFirst = (await listedStates(req, place)).reverse()
  for await (const { state, content } of textsInTurn(req, oldestFirst)) {
    if (!saysSame(names, text, content)) continue
    if (state.by) return { by: state.by, words: wordsIn(state) }
    break
  }
  return { by: person, words: [...known, person] }
}

/** What a save says of the earlier states that went into it; anything may come from outside. */
const namesOf = (restored: unknown): readonly unknown[] => (Array.isArray(restored) ? restored : [])

interface Back {
  restored: unknown
  /** All of the text that is saved, by field. */
  text: object
  /** Who has words in it anyhow, and who saves it. */
  known: readonly string[]
}

/**
 * Earlier states with words of others than these people, or from before that was kept; asked once in a transaction.
 * @param beside the request for what may be read beside it
 */
export const statesOfOthers = (
  req: PayloadRequest,
  place: Place,
  known: readonly string[],
  beside: PayloadRequest = req,
): Promise<ListedState[]> => {
  const others = { or: [{ words: { not_in: commonWords(known) } }, { words: { exists: false } }] }
  const name = `states of ${itemName(place, place.id)} by others than ${[...known].sort().join()}`
  return onceWithin(req, name, () => listedStates(beside, place, others))
}

/** Earlier states with words of others that come back with a save: those that it names, and those it is the same as. */
async function foreignIn(req: PayloadRequest, place: Place, { restored, text, known }: Back) {
  const isOwn = (state: ListedState) => mayTake(state, known)
  const foreign = (await statesOfOthers(req, place, known)).filter((state) => !isOwn(state))
  if (foreign.length === 0) return []
  const fields = Object.keys(text)
  const named = namesOf(restored)
  let back: { state: ListedState; content: object }[] = []
  for await (const one of textsInTurn(req, foreign)) {
    if (named.includes(one.state.id) || saysSame(fields, one.content, text)) back.push(one)
  }
  if (back.length === 0) return []
  // What also stood there as words of these people, or was approved, is no longer anybody else's.
  const own = (await listedStates(req, place)).filter(isOwn)
  for await (const { content } of textsInTurn(req, own))
    back = back.filter((one) => !saysSame(fields, content, one.content))
  return back.map(({ state }) => state)
}

/**
 * Nobody becomes a writer by another's hand, and nobody's words come back without them: a state with words of
 * somebody who has none in the text now is brought back by them alone.
 */
export async function refuseForeignWords(
  req: PayloadRequest,
  place: Place,
  back: Back,
): Promise<void> {
  const foreign = await foreignIn(req, place, back)
  const people = [...new Set(foreign.flatMap(wordsIn))].filter((id) => !back.known.includes(id))
  if (people.length === 0) return
  const names = await Promise.all(people.map((id) => personName(req, id)))
  throw new Refusal([
    { code: 'othersWords', detail: `Chữ trong bản ấy là của ${names.join(', ')}.` },
  ])
}
