import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import { mayEdit } from '@bbt/shared/workflow/parties.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { NotFound } from 'payload'
import { memberWithin } from '../access/actor.ts'
import { isAmong } from '../access/among.ts'
import { visibleItems } from '../access/items.ts'
import { refuseHiddenNames } from '../access/named.ts'
import { askedBy } from '../drafts/asked.ts'
import { refuseForeignWords, statesOfOthers } from '../drafts/hands.ts'
import { lastHand } from '../drafts/lastHand.ts'
import { readersOf } from '../drafts/people.ts'
import { isSame } from '../drafts/sameText.ts'
import type { Place } from '../drafts/states.ts'
import { howReplaced, keepState } from '../drafts/states.ts'
import { isNothing } from '../fields/values.ts'
import { WORKFLOW_FIELD_NAMES } from '../fields/workflow.ts'
import { together } from '../platform/beside.ts'
import { now } from '../platform/clock.ts'
import { isOurs, operationOf } from '../platform/operation.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { byIdOnce } from '../platform/rows.ts'
import { besideUnwritten } from '../platform/transaction.ts'
import { lastChange } from './changed.ts'
import { claim } from './claim.ts'
import { factsInRow } from './facts.ts'

const INITIAL: Record<string, unknown> = { state: 'draft', rev: 1, liveVersion: 0 }

/** @param restored earlier states that were taken back into this text; never stored */
type Data = Record<string, unknown> & { rev?: number; restored?: unknown }

/** Workflow fields that a request tries to set to something else than they are. */
const forged = (data: Data, current: object) =>
  WORKFLOW_FIELD_NAMES.filter((name) => name !== 'rev' && !isNothing(data[name])).filter(
    (name) => !isSame(data[name], Reflect.get(current, name)),
  )

const refuseForgery = (data: Data, current: object) => {
  const [field] = forged(data, current)
  if (field !== undefined) throw new Refusal([{ code: 'notYours', field }])
}

/** Who saw another text than there is now is told who changed it, and when. */
async function refuseStale(req: PayloadRequest, { rev }: Data, item: Item): Promise<void> {
  if (rev !== undefined && rev !== item.rev)
    throw new Refusal([{ code: 'stale' }], await lastChange(req, item))
}

async function itemOf(req: PayloadRequest, collection: GovernedCollection, id: unknown) {
  const item = await byIdOnce(req, collection, String(id))
  if (!item) throw new Refusal([{ code: 'wrongState' }])
  return item
}

/** Everybody with words in an item that somebody saves. */
const writersWith = (person: string, { contributors }: { contributors: readonly string[] }) => [
  ...new Set([...contributors, person]),
]

/** Who acts; and beside a transaction what its save of this item asks next, where it most probably does. */
async function actorBeside(req: PayloadRequest, place: Place, item: Item | null) {
  const beside = await besideUnwritten(req)
  const person = beside === req ? undefined : req.user?.id
  const [actor] = await together(beside, [
    () => memberWithin(req, beside),
    async () =>
      item === null || person === undefined
        ? null
        : statesOfOthers(req, place, writersWith(person, factsInRow(item)), beside),
  ])
  return actor
}

const REFUSED = ['delete', 'restoreVersion', 'autosave'] as const

/**
 * First fence, before access and files: no deleting, restoring, duplicating or changing in bulk, no
 * forged workflow field, and no save of an item that its author has not seen as it is.
 */
export const refuseOperations =
  (collection: GovernedCollection): CollectionBeforeOperationHook =>
  async (hook) => {
    const [operation, { args, req }] = [operationOf(hook), hook]
    if ((REFUSED as readonly string[]).includes(operation))
      throw new Refusal([{ code: 'notYours' }])
    if (operation !== 'create' && operation !== 'update') return
    const {
      data = {},
      duplicateFromID,
      id,
    } = args as { data?: Data; duplicateFromID?: unknown; id?: string }
    if (duplicateFromID !== undefined) throw new Refusal([{ code: 'notYours' }])
    if (operation === 'create') {
      const author = req.user?.id
      refuseForgery(data, { ...INITIAL, author, contributors: [author] })
      return
    }
    if (id === undefined) throw new Refusal([{ code: 'notYours' }])
    if (!req.user) return
    const item = await byIdOnce(req, collection, id)
    const isAsSeen = item !== null && data.rev === item.rev && forged(data, item).length === 0
    // Code of ours acts for whom it likes; the choke point behind this asks who may change what.
    if (isAsSeen && isOurs(args)) return
    // Access comes after this hook: who may not see the item learns nothing of it here either.
    const actor = await actorBeside(req, { collection, id }, isAsSeen ? item : null)
    if (!item || !actor || !isAmong(visibleItems(actor), item)) throw new NotFound(req.t)
    // First: an old form brings back with its `rev` also the other workflow fields as they were then.
    await refuseStale(req, data, item)
    refuseForgery(data, item)
    if (data.rev === undefined) throw new Refusal([{ code: 'stale' }], await lastChange(req, item))
  }

/** What a save of the text writes on the item: who moved it last, and whose its text is. */
function writtenBy(person: string) {
  const at = now().toISOString()
  return { changedBy: person, changedAt: at, textBy: person, textAt: at }
}

async function begin(
  req: PayloadRequest,
  collection: GovernedCollection,
  data: Data,
): Promise<Data> {
  const actor = await memberWithin(req)
  if (!actor) throw new Refusal([{ code: 'notYours' }])
  if (!actor.active) throw new Refusal([{ code: 'inactive' }])
  await refuseHiddenNames(req, collection, data)
  const person = actor.person
  return { ...data, ...INITIAL, author: person, contributors: [person], ...writtenBy(person) }
}

/** Lists of people, of choices, of items stand in a table of their own: one that stays as it is is not written anew. */
function withoutSameLists(
  { payload }: PayloadRequest,
  collection: GovernedCollection,
  data: Data,
  item: Item,
): Data {
  const lists = payload.collections[collection].config.fields.flatMap((field) =>
    'hasMany' in field && field.hasMany === true ? [field.name] : [],
  )
  return Object.fromEntries(
    Object.entries(data).filter(
      ([name, value]) => !lists.includes(name) || !isSame(value, Reflect.get(item, name)),
    ),
  )
}

async function edit(
  req: PayloadRequest,
  collection: GovernedCollection,
  { restored, ...data }: Data,
  original: Data & { id: string },
  content: readonly string[],
): Promise<Data> {
  const item = await itemOf(req, collection, original.id)
  await refuseStale(req, data, item)
  refuseForgery(data, item)
  const kept = Object.fromEntries(
    WORKFLOW_FIELD_NAMES.map((name) => [name, Reflect.get(item, name) as unknown]),
  )
  const isChanged = content.some((name) => name in data && !isSame(data[name], original[name]))
  if (!isChanged) {
    const { rev } = item
    await claim(req, { collection, item, rev, change: { rev } }, { isFirst: false })
    return withoutSameLists(req, collection, { ...data, ...kept }, item)
  }

  const [facts, actor] = [factsInRow(item), await memberWithin(req)]
  if (actor?.active === false) throw new Refusal([{ code: 'inactive' }])
  if (!actor || !mayEdit(facts, actor)) throw new Refusal([{ code: 'notYours' }])
  if (!STATES[facts.state].editable) {
    throw new Refusal([{ code: 'wrongState' }], await lastChange(req, item))
  }
  await refuseHiddenNames(req, collection, data, original)
  const change = { rev: facts.rev + 1, ...writtenBy(actor.person) }
  const replaced = Object.fromEntries(
    content.map((name) => [name, Reflect.get(item, name) as unknown]),
  )
  const place = { collection, id: item.id }
  const contributors = writersWith(actor.person, facts)
  const saved = Object.fromEntries(
    content.map((name) => [name, name in data ? data[name] : original[name]]),
  )
  await refuseForeignWords(req, place, { restored, text: saved, known: contributors })
  const people = { words: facts.contributors, readers: readersOf(facts, actor.person) }
  const before = { rev: item.rev, ...lastHand(item), ...people, content: replaced }
  const how = howReplaced(before, { saver: actor.person, askedBy: askedBy(item) })
  const seen = data.rev ?? facts.rev
  await claim(req, { collection, item, rev: seen, change }, { isFirst: how !== null })
  if (how !== null) await keepState(req, place, before, how)
  return withoutSameLists(req, collection, { ...data, ...kept, ...change, contributors }, item)
}

/**
 * The choke point: every write of an item passes here, with access or without it. A new item starts as
 * its author's draft; a change of content is for those who may edit, in a state that allows it, on the
 * text they saw; workflow fields stay as the transition service left them.
 * @param content names of the fields that make the content
 */
export const guardChange =
  (collection: GovernedCollection, content: readonly string[]): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc, req }) =>
    operation === 'create'
      ? begin(req, collection, data as Data)
      : edit(req, collection, data as Data, originalDoc as Data & { id: string }, content)

/** Nothing governed is ever deleted: what was approved stays checkable. */
export const refuseDelete: CollectionBeforeDeleteHook = () => {
  throw new Refusal([{ code: 'notYours' }])
}
