import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { freshActorOf, holdsAny } from '../access/actor.ts'
import { operationOf } from '../platform/operation.ts'
import { Refusal } from '../platform/refusal.ts'

/**
 * Units and categories decide who judges what (regulation 3.1), and appointments and items point at
 * them: changed one by one, never deleted.
 */
export const refuseOrganisationOperations: CollectionBeforeOperationHook = (hook) => {
  const { id } = hook.args as { id?: unknown }
  const operation = operationOf(hook)
  if (operation === 'delete' || (operation === 'update' && id === undefined)) {
    throw new Refusal([{ code: 'notYours' }])
  }
}

/** The principal alone, also where code has switched access off. */
export const guardOrganisation: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!holdsAny(await freshActorOf(req), ['principal'])) throw new Refusal([{ code: 'notYours' }])
  return data as object
}
