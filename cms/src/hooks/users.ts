import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { freshActorOf, holdsAny } from '../access/actor.ts'
import { refuseStandIn } from '../access/users.ts'
import { now } from '../platform/clock.ts'
import { operationOf } from '../platform/operation.ts'
import { isOwnPassword } from '../platform/ownPassword.ts'
import { Refusal } from '../platform/refusal.ts'
import { isSetup } from '../platform/setup.ts'
import type { User } from '../payload-types.ts'
import { guardLogin } from '../security/login/guard.ts'
import {
  guardClosing,
  guardFirstPassword,
  guardNewPassword,
  guardResetPassword,
  guardTakingOver,
} from '../security/password/guard.ts'
import { askAboutDecided } from './closing.ts'
import { onePasswordSpelling } from '../security/password/spelling.ts'

interface Args {
  data?: Record<string, unknown>
  id?: unknown
}

/** Accounts are never deleted: what their people did stays theirs. Passwords are judged, logins counted. */
export const guardUserOperations: CollectionBeforeOperationHook = async (hook) => {
  const operation = operationOf(hook)
  const { data = {}, id } = hook.args as Args
  if (operation === 'delete') throw new Refusal([{ code: 'notYours' }])
  if (operation === 'update' && id === undefined) throw new Refusal([{ code: 'notYours' }])
  const given = data['password']
  if (typeof given !== 'string' || given === '') return
  const password = onePasswordSpelling(given)
  // In place: Payload has taken the object apart by now, and hashes what it holds.
  data['password'] = password
  const { req } = hook
  if (operation === 'login') await guardLogin(req, data)
  if (operation === 'create') await guardFirstPassword(req, { ...data, password })
  if (operation === 'update') await guardNewPassword(req, { ...data, id, password })
  if (operation === 'resetPassword') {
    await guardResetPassword(req, { token: data['token'], password })
  }
}

const keepers = ['principal', 'websiteAdmin'] as const

/** Whether a write gives a field of an account another value. */
const isAnother =
  (values: Record<string, unknown>, before: Partial<User> | undefined) => (field: keyof User) =>
    before?.id !== undefined && values[field] !== undefined && values[field] !== before[field]

/** What the office notes about an account, whatever a request says. */
const noted = (
  values: Record<string, unknown>,
  before: Partial<User> | undefined,
  isOwn: boolean,
) => {
  const { password } = values
  const isSet = typeof password === 'string' && password !== ''
  const isLinkVoid = isSet || (['email', 'active'] as const).some(isAnother(values, before))
  return {
    // A link that went to a mailbox which is no longer theirs, or was asked for by somebody else.
    ...(isLinkVoid && { resetPasswordToken: null, resetPasswordExpiration: null }),
    lastLoginAt: before?.lastLoginAt ?? null,
    mustChangePassword: isSet ? !isOwn : (before?.mustChangePassword ?? null),
    passwordChangedAt: isSet ? now().toISOString() : (before?.passwordChangedAt ?? null),
  }
}

/** People change their own account; the principal and the administrator open and close accounts (3.2). */
export const guardUserChange: CollectionBeforeChangeHook<User> = async ({
  context,
  data,
  operation,
  originalDoc: before,
  req,
}) => {
  const isOwn = isSetup(context) || isOwnPassword(context, before?.id)
  const values = data as Record<string, unknown>
  const kept = { ...values, ...noted(values, before, isOwn) }
  if (isOwn) return kept
  const actor = await freshActorOf(req)
  const self = operation === 'update' && actor?.person === before?.id
  if (actor?.active !== true) throw new Refusal([{ code: 'inactive' }])
  if (!self && !holdsAny(actor, keepers)) throw new Refusal([{ code: 'notYours' }])
  const changes = isAnother(values, before)
  const closes = operation === 'update' && changes('active')
  if (closes && !holdsAny(actor, keepers)) throw new Refusal([{ code: 'notYours' }])
  const isMoved = changes('email')
  // Whoever finds a session open could otherwise have the account's mail, and with it a new password.
  if (isMoved && self && !holdsAny(actor, keepers)) {
    throw new Refusal([{ code: 'ownEmail', field: 'email' }])
  }
  const renamed = (['name', 'salutation'] as const).find(changes)
  if (renamed !== undefined && self && !holdsAny(actor, keepers)) {
    throw new Refusal([{ code: 'ownName', field: renamed }])
  }
  const reopens = closes && values['active'] === true
  if (operation === 'create' || reopens) refuseStandIn(actor)
  if (before && isMoved) await guardTakingOver(req, before.id)
  if (before && closes && values['active'] === false) {
    await guardClosing(req, before.id)
    await askAboutDecided(req, before.id, { answer: values['decidedGoesBack'], actor })
  }
  return kept
}
