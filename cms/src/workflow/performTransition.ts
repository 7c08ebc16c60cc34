import type { PayloadRequest } from 'payload'
import type { Item } from '../platform/rows.ts'
import { inTransaction } from '../platform/transaction.ts'
import { record, tellTheSite } from './record.ts'
import { settle, settleContributors } from './settle.ts'
import { prepare } from './step.ts'
import type { Step, Wish } from './step.ts'

/** A transition that was taken: by whom, and the item as it is now. */
export interface Taken {
  actor: Step['actor']
  item: Item
}

/**
 * Takes a transition: reads, decides, freezes, sets, records and announces, in one transaction.
 * The only writer of workflow state, revisions, decisions and feed. Null where the item does not exist
 * for who acts.
 * @throws Refusal with the issues (and, when somebody was faster, who and when)
 */
export async function performTransition(req: PayloadRequest, wish: Wish): Promise<Taken | null> {
  return inTransaction(req, async () => {
    const step = await prepare(req, wish)
    if (step === null) return null
    const settled = await settle(req, step)
    const contributors = await settleContributors(req, step)
    const decision = await record(req, step, contributors)
    await tellTheSite(req, step, decision.hash)
    return { actor: step.actor, item: { ...settled, contributors } }
  })
}
