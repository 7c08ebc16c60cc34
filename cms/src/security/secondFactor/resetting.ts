import type { PayloadRequest } from 'payload'
import { holdsInOwnName } from '../../access/actor.ts'
import { Refusal } from '../../platform/refusal.ts'
import { inTransaction } from '../../platform/transaction.ts'
import { guardBothHalves } from '../password/guard.ts'
import { recordSecurityEvent } from '../events.ts'
import { NO_FACTOR } from './factor.ts'
import { needFreshCode } from './freshCode.ts'
import { signedIn } from './person.ts'
import { FactorRefusal } from './refusals.ts'
import { keep, keptOf } from './store.ts'

/** Forgets a person's phone, recovery codes and proofs: they enrol anew after the next login. */
export async function forget(req: PayloadRequest, person: string, detail?: string): Promise<void> {
  const kept = await keptOf(req, person)
  if (kept.row === null) throw new FactorRefusal('noSuchPerson')
  await keep(req, kept, NO_FACTOR)
  await recordSecurityEvent(req, {
    kind: 'secondFactorReset',
    person,
    ...(detail !== undefined && { detail }),
  })
}

/**
 * The principal in person helps somebody whose phone and recovery codes are gone: a stand-in could become
 * who lent them the office, and act as two. Nobody does that for the principal
 * over the network, the website administrator least of all: that takes the server (docs/operations.md).
 */
export async function resetFor(req: PayloadRequest, person: string): Promise<void> {
  await inTransaction(req, async () => {
    const { actor } = await signedIn(req)
    if (!holdsInOwnName(actor, ['principal'])) throw new Refusal([{ code: 'notYours' }])
    needFreshCode(actor)
    if (person === actor.person) throw new FactorRefusal('notOneself')
    await guardBothHalves(req, person, 'factor')
    await forget(req, person)
  })
}
