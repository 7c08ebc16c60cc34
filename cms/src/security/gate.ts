import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest } from 'payload'
import { operationOf } from '../platform/operation.ts'
import { Refusal } from '../platform/refusal.ts'
import { refuseOtherPerson } from './samePerson.ts'
import { isOwnPassword } from '../platform/ownPassword.ts'

/** Whether the person of this request has a password that somebody else set, and has to set their own first. */
export const mustChangePassword = (req: PayloadRequest): boolean =>
  req.user?.mustChangePassword === true

/** @throws Refusal where the person has to set their own password before anything else */
export function refuseForeignPassword(req: PayloadRequest): void {
  if (mustChangePassword(req)) throw new Refusal([{ code: 'mustChangePassword' }])
}

/** How one gets in and out of an account; access decides what of it is read. */
const DOORS = ['login', 'refresh', 'forgotPassword', 'resetPassword']

const gate: CollectionBeforeOperationHook = (hook) => {
  const { req } = hook
  if (DOORS.includes(operationOf(hook))) return
  refuseOtherPerson(req)
  if (isOwnPassword(req.context, req.user?.id)) return
  refuseForeignPassword(req)
}

/** The collection, closed to who has yet to set a password of their own, and to another person's page. */
export function gated(collection: CollectionConfig): CollectionConfig {
  const beforeOperation = [gate, ...(collection.hooks?.beforeOperation ?? [])]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}
