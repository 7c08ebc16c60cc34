import type { GovernedType } from '@bbt/shared/types/index.ts'
import { mayEdit, PARTIES } from '@bbt/shared/workflow/parties.ts'
import type { ItemFacts } from '@bbt/shared/workflow/situation.ts'
import type { Endpoint, Field, PayloadRequest } from 'payload'
import type { Person } from '../access/actor.ts'
import { freshActorOf } from '../access/actor.ts'
import { canSee } from '../access/items.ts'
import { answering, notFound, pathParam } from '../endpoints/answer.ts'
import { now } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import { RequestRefused } from '../platform/requestRefused.ts'
import type { Item } from '../platform/rows.ts'
import { byId } from '../platform/rows.ts'
import { factsOf } from '../workflow/facts.ts'
import type { DraftStates } from '../workflow/viewTypes.ts'
import { wellFormed } from '../workflow/wellFormed.ts'
import { spend } from '../security/limits/spend.ts'
import { isThere } from './asked.ts'
import { handsOf } from './hands.ts'
import { readersOf } from './people.ts'
import type { Place, Reader } from './states.ts'
import { keepState, readableStates, stateOf, statesFor } from './states.ts'

/** What makes the text of an item. */
interface Content {
  fields: readonly Field[]
  names: readonly string[]
}

interface Asking {
  item: Item
  facts: ItemFacts
  actor: Person
}

/** The item, and who asks, where they see it. */
async function asking(req: PayloadRequest, type: GovernedType): Promise<Asking | null> {
  const id = pathParam(req, 'id')
  if (!(await canSee(req, type.collection, id))) return null
  const [item, actor] = [await byId(req, type.collection, id), await freshActorOf(req)]
  if (!item || !actor) return null
  return { item, facts: await factsOf(req, type, item, { actor }), actor }
}

const refuse = (): never => {
  throw new Refusal([{ code: 'notYours' }])
}

const writes = ({ facts, actor }: Asking) => PARTIES.contributor.actsAs(facts, actor) !== null

const readerIn = ({ facts, actor }: Asking): Reader => ({
  person: actor.person,
  author: facts.author,
  contributors: facts.contributors,
})

/** What somebody may read of it: who neither writes it nor had one of them before them is told that it is not theirs. */
async function statesOf(req: PayloadRequest, place: Place, asked: Asking): Promise<DraftStates> {
  const reader = readerIn(asked)
  const states = asked.actor.active ? await readableStates(req, place, reader) : refuse()
  if (states.length === 0 && !writes(asked)) refuse()
  return statesFor(req, states, reader)
}

/**
 * What was typed over a text that somebody else had changed, or the other one: put beside the item, and never thrown
 * away. It stays whose it is, whoever puts it there.
 */
async function setAside(
  req: PayloadRequest,
  type: GovernedType,
  { fields, names }: Content,
): Promise<object> {
  const asked = await asking(req, type)
  if (asked === null) return notFound()
  const { actor, facts, item } = asked
  if (!actor.active || !(writes(asked) || mayEdit(facts, actor))) refuse()
  const sent: unknown = await req.json?.().catch(() => null)
  const data = await wellFormed(fields, sent)
  if (data === null) throw new RequestRefused('unreadable')
  const typed = Object.fromEntries(
    names.flatMap((name) => (name in data ? [[name, data[name]]] : [])),
  )
  const { collection } = type
  const [place, person, known] = [{ collection, id: item.id }, actor.person, facts.contributors]
  await spend(req, [['asides', person]])
  if (await isThere(req, place, { item, person, text: typed, names })) return { ok: true }
  const hands = await handsOf(req, place, { item, person, text: typed, names, known })
  const people = { ...hands, readers: readersOf(facts, person) }
  const text = { rev: item.rev, ...people, at: now().toISOString(), content: typed }
  await keepState(req, place, text, { isAside: true, putBy: person })
  return { ok: true }
}

/** The earlier states of a draft, each for those of its time: what there is, one of them, and one more put aside. */
export function draftEndpoints(type: GovernedType, content: Content): Endpoint[] {
  type Work = (req: PayloadRequest, place: Place, asked: Asking) => Promise<object | null>
  const seen = (work: Work) =>
    answering(async (req) => {
      const asked = await asking(req, type)
      const place = asked && { collection: type.collection, id: asked.item.id }
      return (place && (await work(req, place, asked))) ?? notFound()
    })
  const path = '/:id/earlier-states'
  return [
    {
      method: 'get',
      path,
      handler: seen(statesOf),
    },
    {
      method: 'get',
      path: `${path}/:state`,
      handler: seen((req, place, asked) =>
        asked.actor.active
          ? stateOf(req, place, pathParam(req, 'state'), readerIn(asked))
          : refuse(),
      ),
    },
    { method: 'post', path, handler: answering((req) => setAside(req, type, content)) },
  ]
}
