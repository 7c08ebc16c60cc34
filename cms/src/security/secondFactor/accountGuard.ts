import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { freshActorOf } from '../../access/actor.ts'
import { operationOf } from '../../platform/operation.ts'
import { needFreshCode } from './freshCode.ts'

async function needFreshCodeOf(req: PayloadRequest): Promise<void> {
  const actor = await freshActorOf(req)
  if (actor) needFreshCode(actor)
}

/** To set somebody else's password is to be able to sign in as them: it takes a code. */
export const guardPasswordOfOthers: CollectionBeforeOperationHook = async (hook) => {
  const { data, id } = hook.args as { data?: { password?: unknown }; id?: unknown }
  const isAnothers = operationOf(hook) === 'update' && hook.req.user?.id !== id
  if (isAnothers && data?.password !== undefined) await needFreshCodeOf(hook.req)
}
