import type { GovernedCollection } from '@bbt/shared/contentTypes.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import { decide } from '@bbt/shared/workflow/decide.ts'
import type { Decision } from '@bbt/shared/workflow/decide.ts'
import type { Actor, Attempt, ItemFacts } from '@bbt/shared/workflow/situation.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import type { PayloadRequest } from 'payload'
import { now } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { byId } from '../platform/rows.ts'
import { contentOf } from '../publishing/content.ts'
import { freeze, frozenContent } from '../publishing/revisions.ts'
import { wordsInPictures } from '../publishing/pictureWords.ts'
import { lastChange } from './changed.ts'
import { factsOf } from './facts.ts'

/** What somebody asks for. */
export interface Wish {
  collection: GovernedCollection
  id: string
  action: TransitionName
  attempt: Attempt
  /** Reads who acts, inside the transaction: an office may be lost between load and click. */
  actor: () => Promise<Actor>
}

type Allowed = Extract<Decision, { ok: true }>

/** What a transition is about to do, with all it needs, read inside its transaction. */
export interface Step {
  wish: Wish
  row: Item
  facts: ItemFacts
  decision: Allowed
  person: string | null
  /** The content being submitted or published. */
  content: Content | null
  digest: string | null
  /** Who changed the words of the pictures that are being submitted, or were. */
  pictureWordsBy: readonly string[]
  at: string
}

/** How the records name an item. */
export const itemName = ({ collection, id }: Pick<Wish, 'collection' | 'id'>) =>
  `${collection}/${id}`

const NEEDS_REVISION: readonly TransitionName[] = [
  'endorse',
  'approve',
  'schedule',
  'publish',
  'publishDue',
]

/** Reads everything and decides. @throws Refusal with what stands in the way */
export async function prepare(req: PayloadRequest, wish: Wish): Promise<Step> {
  const row = await byId(req, wish.collection, wish.id)
  if (!row) throw new Refusal([{ code: 'wrongState' }])
  const built = wish.action === 'submit' ? await contentOf(req, wish.collection, row) : null
  const problems = built && !built.ok ? built.problems : []
  const facts = await factsOf(req, wish.collection, row, problems)
  const actor = await wish.actor()
  const decision = decide(wish.action, facts, actor, wish.attempt, now())
  if (!decision.ok) {
    const late = decision.issues.some((i) => i.code === 'stale' || i.code === 'wrongState')
    throw new Refusal(decision.issues, late ? await lastChange(req, row) : undefined)
  }
  const frozen =
    facts.digest !== null && NEEDS_REVISION.includes(wish.action)
      ? await frozenContent(req, facts.digest)
      : null
  if (NEEDS_REVISION.includes(wish.action) && frozen === null) {
    throw new Refusal([{ code: 'revisionDamaged' }])
  }
  const content = built?.ok ? built.content : frozen
  const digest =
    built?.ok === true ? await freeze(req, itemName(wish), built.content) : facts.digest
  const person = actor.kind === 'person' ? actor.person : null
  const pictureWordsBy = built?.ok === true ? await wordsInPictures(req, row) : facts.pictureWordsBy
  const at = now().toISOString()
  return { wish, row, facts, decision, person, content, digest, pictureWordsBy, at }
}
