import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { freshActorOf } from '../../access/actor.ts'
import { operationOf } from '../../platform/operation.ts'
import { isSetup } from '../../platform/setup.ts'
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

interface Account {
  id?: string
  active?: boolean
  email?: string
}

/** So does opening an account, opening it again, and giving it another address to sign in with, also one’s own. */
export const guardOpening: CollectionBeforeChangeHook = async (hook) => {
  const { context, operation, req } = hook
  const [next, before] = [hook.data as Account, (hook.originalDoc ?? {}) as Account]
  const opens = operation === 'create' || (next.active === true && before.active !== true)
  const renames = next.email !== undefined && next.email !== before.email
  if (!isSetup(context) && (opens || renames)) await needFreshCodeOf(req)
  return hook.data as object
}
