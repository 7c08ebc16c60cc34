import type { PayloadRequest } from 'payload'
import { Refusal } from '../../platform/refusal.ts'
import { recordListed } from '../login/failures.ts'
import { spend } from './spend.ts'

/** Counts a transition of the person of this request. @throws Refusal 429 when they are faster than anybody reads */
export async function paceTransitions(req: PayloadRequest): Promise<void> {
  const person = req.user?.id
  if (person === undefined) throw new Refusal([{ code: 'notYours' }])
  const left = await spend(req, [['transitions', person]])
  if (left === 0) await recordListed(req, { kind: 'tooManyTransitions', person })
}
