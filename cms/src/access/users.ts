import type { Access, FieldAccess } from 'payload'
import type { User } from '../payload-types.ts'
import { actorOf, holdsAny } from './actor.ts'

const keepers = ['principal', 'websiteAdmin'] as const

export const keepAccounts: Access = async ({ req }) => holdsAny(await actorOf(req), keepers)

export const keepAccountField: FieldAccess = async ({ req }) =>
  holdsAny(await actorOf(req), keepers)

/** One's own account, or everybody's for those who keep them. */
export const ownAccount: Access = async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor?.active) return false
  return holdsAny(actor, keepers) || { id: { equals: actor.person } }
}

/** A field of one's own account, or of everybody's for those who keep them. */
export const ownAccountField: FieldAccess<User> = async ({ req, doc }) => {
  const actor = await actorOf(req)
  return actor !== null && (holdsAny(actor, keepers) || doc?.id === actor.person)
}
