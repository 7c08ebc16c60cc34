import { sortKey } from '@bbt/shared/text/names.ts'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import { capacitiesOf, freshActorOf, holdsAny } from '../access/actor.ts'
import { operationOf } from '../platform/operation.ts'
import { Refusal } from '../platform/refusal.ts'
import { isSetup } from '../platform/setup.ts'

const MIN_PASSWORD = 12

const refused = (message: string, status = 422) => new APIError(message, status, null, true)

const WITH_PASSWORD = ['create', 'update', 'resetPassword']

/** Whose decisions count: only the principal sets their passwords for them, so that nobody can act as them. */
const DECIDING = ['head', 'principal', 'vicePrincipalAcademic', 'vicePrincipalActivities'] as const

async function guardPassword(req: PayloadRequest, id: string): Promise<void> {
  if (!req.user || req.user.id === id) return
  const actor = await freshActorOf(req)
  const held = await capacitiesOf(req, id)
  const decides = held.some(({ office }) => (DECIDING as readonly string[]).includes(office))
  if (decides && !holdsAny(actor, ['principal'])) throw new Refusal([{ code: 'notYours' }])
}

/** Accounts are never deleted (what their people did stays theirs), and passwords are not short. */
export const guardUserOperations: CollectionBeforeOperationHook = async (hook) => {
  const operation = operationOf(hook)
  if (operation === 'delete') throw new Refusal([{ code: 'notYours' }])
  const { data, id } = hook.args as { data?: { password?: unknown }; id?: unknown }
  if (operation === 'update' && id === undefined) throw new Refusal([{ code: 'notYours' }])
  const password = data?.password
  if (!WITH_PASSWORD.includes(operation) || typeof password !== 'string' || password === '') return
  if (password.length < MIN_PASSWORD) {
    throw refused(`Mật khẩu cần ít nhất ${MIN_PASSWORD} ký tự.`)
  }
  if (operation === 'update') await guardPassword(hook.req, String(id))
}

const keepers = ['principal', 'websiteAdmin'] as const

/** People change their own account; the principal and the administrator open and close accounts (3.2). */
export const guardUserChange: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const values = data as Record<string, unknown>
  const keyed =
    typeof values['name'] === 'string' ? { ...values, sortKey: sortKey(values['name']) } : values
  if (isSetup(context)) return keyed
  const actor = await freshActorOf(req)
  const self = operation === 'update' && actor?.person === (originalDoc as { id?: string }).id
  if (actor?.active !== true) throw new Refusal([{ code: 'inactive' }])
  if (!self && !holdsAny(actor, keepers)) throw new Refusal([{ code: 'notYours' }])
  const before = originalDoc as { active?: boolean } | undefined
  const closes =
    operation === 'update' && values['active'] !== undefined && values['active'] !== before?.active
  if (closes && !holdsAny(actor, keepers)) throw new Refusal([{ code: 'notYours' }])
  return keyed
}

/** A deactivated account does not open. */
export const refuseInactive: CollectionBeforeLoginHook = ({ user }) => {
  if ((user as { active?: boolean }).active !== true) throw new Refusal([{ code: 'inactive' }])
}
