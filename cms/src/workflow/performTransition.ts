import type { PayloadRequest } from 'payload'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import { PUTS_UP } from '@bbt/shared/workflow/transitions.ts'
import { together } from '../platform/beside.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { inTransaction } from '../platform/transaction.ts'
import type { BuiltContent } from '../publishing/content.ts'
import { contentOf } from '../publishing/content.ts'
import { refuseUnreadableTitle } from '../publishing/acceptable.ts'
import { freeze, isFrozen } from '../publishing/revisions.ts'
import type { DecisionEntry } from './decisionEntry.ts'
import { itemName } from './itemName.ts'
import { failingPage } from './pageCheck.ts'
import { record, tellTheSite } from './record.ts'
import { settle, settleContributors } from './settle.ts'
import { prepare } from './step.ts'
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
  /** What its working copy would be in public, where that was read meanwhile. */
  built?: BuiltContent
}

/** The item's unit in the words of the text that is being sent or decided on. */
function frozenUnit({ content, facts }: Step): FrozenUnit | null {
  if (facts.unit === null || content === null || !('unit' in content)) return null
  return { id: facts.unit, name: content.unit.name }
}

/**
 * Whether the text that is being sent was frozen before. It is asked where the item was decided on with the same text;
 * that another item says the very same is so rare that it is asked only where freezing it has failed.
 */
async function isKnown(beside: PayloadRequest, { decisions, digest }: Step, isAgain: boolean) {
  if (digest === null) return true
  const isLikely = isAgain || decisions.some((decision) => decision.digest === digest)
  return isLikely && isFrozen(beside, digest)
}

/** Sets, freezes, records and announces: everything that a transition writes. @param isAgain after an attempt in vain */
async function write(req: PayloadRequest, step: Step, beside: PayloadRequest, isAgain: boolean) {
  const { wish, content, decision: taken } = step
  const sent = wish.action === 'submit' ? content : null
  const [title, isThere, settled] = await together(beside, [
    () => actingTitle(beside, taken.actsAs, frozenUnit(step)),
    async () => sent === null || isKnown(beside, step, isAgain),
    () => settle(req, step),
  ])
  refuseUnreadableTitle(wish.action, title)
  const contributors = await settleContributors(req, step)
  if (sent && !isThere) await freeze(req, itemName(wish.type, wish.id), sent)
  const decision = await record(req, step, title, contributors)
  await tellTheSite(req, step, decision)
  return { item: { ...settled, contributors }, decisions: [...step.decisions, decision] }
}

/**
 * Takes a transition: reads, decides, freezes, sets, records and announces, in one transaction.
 * The only writer of workflow state, revisions, decisions and feed. Null where the item does not exist
 * for who acts.
 * @param isShown where who acts is shown the item then: what that needs and is no part of it is read meanwhile
 * @throws Refusal with the issues (and, when somebody was faster, who and when)
 */
export async function performTransition(
  req: PayloadRequest,
  wish: Wish,
  { isShown = false }: { isShown?: boolean } = {},
): Promise<Taken | null> {
  const failing = await failingPage(req, wish)
  // A caller's transaction is not tried again.
  let isAgain = req.transactionID !== undefined
  return inTransaction(req, async (beside) => {
    const wasTried = isAgain
    isAgain = true
    const step = await prepare(req, wish, beside)
    if (step === null) return null
    if (failing !== null && failing === step.digest) throw new Refusal([{ code: 'pageFails' }])
    const { to, route } = step.decision
    const isBuilt = isShown && beside !== req && PUTS_UP.includes(wish.action)
    const [waiting, built, written] = await together(beside, [
      () => waitingWith(beside, { ...step.facts, state: to, route }, step.judges),
      async () => (isBuilt ? contentOf(beside, wish.type, step.row, beside) : null),
      () => write(req, step, beside, wasTried),
    ])
    return { actor: step.actor, waiting, ...(built && { built }), ...written }
  })
}
