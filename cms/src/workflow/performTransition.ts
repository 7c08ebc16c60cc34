import type { PayloadRequest } from 'payload'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import { together } from '../platform/beside.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { inTransaction } from '../platform/transaction.ts'
import { refuseUnreadableTitle } from '../publishing/acceptable.ts'
import { failingPage } from '../publishing/pageCheck.ts'
import { freeze, isFrozen } from '../publishing/revisions.ts'
import type { DecisionEntry } from './decisionEntry.ts'
import { record, tellTheSite } from './record.ts'
import { settle, settleContributors } from './settle.ts'
import { itemName, prepare } from './step.ts'
import type { Step, Wish } from './step.ts'
import type { FrozenUnit } from './titles.ts'
import { actingTitle } from './titles.ts'
import type { Waiting } from './vacancy.ts'
import { waitingWith } from './vacancy.ts'

/** A transition that was taken: by whom, the item as it is now, all that was decided on it, oldest first, and whom it waits for. */
export interface Taken {
  actor: Step['actor']
  item: Item
  decisions: readonly Sealed<DecisionEntry>[]
  waiting: Waiting
}

/** The item's unit in the words of the text that is being sent or decided on. */
function frozenUnit({ content, facts }: Step): FrozenUnit | null {
  if (facts.unit === null || content === null || !('unit' in content)) return null
  return { id: facts.unit, name: content.unit.name }
}

/** Sets, freezes, records and announces: everything that a transition writes. */
async function write(req: PayloadRequest, step: Step, beside: PayloadRequest) {
  const { wish, content, digest, decision: taken } = step
  const sent = wish.action === 'submit' ? content : null
  const [title, isKnown, settled] = await together(beside, [
    () => actingTitle(beside, taken.actsAs, frozenUnit(step)),
    async () => sent === null || digest === null || isFrozen(beside, digest),
    () => settle(req, step),
  ])
  refuseUnreadableTitle(wish.action, title)
  const contributors = await settleContributors(req, step)
  if (sent && !isKnown) await freeze(req, itemName(wish), sent)
  const decision = await record(req, step, title, contributors)
  await tellTheSite(req, step, decision)
  return { item: { ...settled, contributors }, decisions: [...step.decisions, decision] }
}

/**
 * Takes a transition: reads, decides, freezes, sets, records and announces, in one transaction.
 * The only writer of workflow state, revisions, decisions and feed. Null where the item does not exist
 * for who acts.
 * @throws Refusal with the issues (and, when somebody was faster, who and when)
 */
export async function performTransition(req: PayloadRequest, wish: Wish): Promise<Taken | null> {
  const failing = await failingPage(req, wish)
  return inTransaction(req, async (beside) => {
    const step = await prepare(req, wish, beside)
    if (step === null) return null
    if (failing !== null && failing === step.digest) throw new Refusal([{ code: 'pageFails' }])
    const { to, route } = step.decision
    const [waiting, written] = await together(beside, [
      () => waitingWith(beside, { ...step.facts, state: to, route }, step.judges),
      () => write(req, step, beside),
    ])
    return { actor: step.actor, waiting, ...written }
  })
}
