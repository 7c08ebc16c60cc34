import type { GovernedType } from '@bbt/shared/types/index.ts'
import type { Payload } from 'payload'
import { heldActorOf } from '../access/actor.ts'
import { visibleItems } from '../access/items.ts'
import { now, useClock } from '../platform/clock.ts'
import { byId } from '../platform/rows.ts'
import { asItStands } from '../workflow/asItStands.ts'
import { performTransition } from '../workflow/performTransition.ts'
import type { Step } from './data/types.ts'
import { requestBy } from './requests.ts'

interface Telling {
  payload: Payload
  type: GovernedType
  /** Ids of people by key. */
  people: ReadonlyMap<string, string>
  story: readonly Step[]
  /** Makes the item as its author; answers with its id. */
  create: (author: string) => Promise<string>
  /** The fields an edit changes. */
  edited: (edit: Extract<Step, { edit: unknown }>['edit']) => Promise<object>
}

async function edit(
  telling: Telling,
  id: string,
  person: string,
  step: Extract<Step, { edit: unknown }>,
) {
  const { payload, type } = telling
  const req = await requestBy(payload, person)
  const row = await byId(req, type.collection, id)
  if (!row) throw new Error(`no item ${id}`)
  const data = { ...(await telling.edited(step.edit)), rev: row.rev }
  await payload.update({ collection: type.collection, id, data, req, overrideAccess: false })
}

async function take(
  telling: Telling,
  id: string,
  person: string | undefined,
  step: Extract<Step, { do: unknown }>,
) {
  if (step.do === 'create') throw new Error('an item is created once')
  const { payload, type } = telling
  const req = await requestBy(payload, person)
  const row = await byId(req, type.collection, id)
  if (!row) throw new Error(`no item ${id}`)
  const at = step.do === 'schedule' ? new Date(step.scheduleFor).toISOString() : null
  const taken = await performTransition(req, {
    type,
    id,
    action: step.do,
    attempt: {
      ...asItStands(row),
      comment: 'comment' in step ? (step.comment ?? null) : null,
      at,
    },
    actor: async (within, beside) => {
      if (person === undefined) return async () => ({ kind: 'clock' })
      const read = await heldActorOf(within, beside)
      return async () => {
        const actor = await read()
        if (!actor) throw new Error(`no person ${person}`)
        // They entered a code that day; the teller has no phone.
        return { ...actor, secondFactor: { enrolled: true, verifiedAt: now().toISOString() } }
      }
    },
    sees: (actor) => actor.kind === 'clock' || visibleItems(actor),
  })
  if (taken === null) throw new Error(`${step.by} does not see ${id}`)
}

/** A teller of one item's story: each call takes its next step, at that step's time. */
export function teller(telling: Telling): { next: () => Promise<void>; times: string[] } {
  let id: string | null = null
  let place = 0
  const next = async () => {
    const step = telling.story[place++]
    if (!step) throw new Error('the story is over')
    const person = telling.people.get(step.by)
    const restore = useClock(() => new Date(step.at))
    try {
      if ('do' in step && step.do === 'create') id = await telling.create(person ?? '')
      else if (id === null) throw new Error('a story begins with create')
      else if ('edit' in step) await edit(telling, id, person ?? '', step)
      else await take(telling, id, person, step)
    } finally {
      restore()
    }
  }
  return { next, times: telling.story.map(({ at }) => at) }
}
