import type { PayloadRequest } from 'payload'
import { inTransaction } from '../platform/transaction.ts'
import { record, tellTheSite } from './record.ts'
import { settle, settleContributors } from './settle.ts'
import { prepare } from './step.ts'
import type { Wish } from './step.ts'

/**
 * Takes a transition: reads, decides, freezes, sets, records and announces, in one transaction.
 * The only writer of workflow state, revisions, decisions and feed.
 * @throws Refusal with the issues (and, when somebody was faster, who and when)
 */
export async function performTransition(req: PayloadRequest, wish: Wish): Promise<void> {
  await inTransaction(req, async () => {
    const step = await prepare(req, wish)
    await settle(req, step)
    const contributors = await settleContributors(req, step)
    const decision = await record(req, step, contributors)
    await tellTheSite(req, step, decision.hash)
  })
}
