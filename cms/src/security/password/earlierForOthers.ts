import type { AfterErrorHook, PayloadRequest } from 'payload'
import { Refusal } from '../../platform/refusal.ts'
import { spend, waitOf } from '../limits/spend.ts'
import type { Spending } from '../limits/spend.ts'
import { recordListed } from '../login/failures.ts'

const counted = (by: string): Spending => ['earlierForOthers', by]

/** Who sets passwords for others learns by a refusal that it was one of theirs: a few times, not over and over. @throws Refusal */
export async function paceEarlier(req: PayloadRequest, by: string): Promise<void> {
  if ((await waitOf(req.payload, counted(by))) > 0) throw new Refusal([{ code: 'tooMany' }])
}

/** Counts such a refusal and writes it down, as it is on its way out: its transaction is over. */
export const noteEarlierForOthers: AfterErrorHook = async ({ error, req }) => {
  const isEarlier = error instanceof Refusal && error.issues[0]?.code === 'passwordUsed'
  const person = req.routeParams?.['id']
  if (!isEarlier || !req.user || typeof person !== 'string' || person === req.user.id) return
  const counts = spend(req, [counted(req.user.id)]).catch((problem: unknown) => {
    // Used up by others at the same time: it was told.
    if (!(problem instanceof Refusal)) throw problem
  })
  await counts
  await recordListed(req, { kind: 'passwordReuseRefused', person })
}
