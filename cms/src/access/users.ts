import type { Office } from '@bbt/shared/offices.ts'
import type { Access, FieldAccess } from 'payload'
import type { User } from '../payload-types.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Person } from './actor.ts'
import { actorOf, holdsAny } from './actor.ts'

const keepers = ['principal', 'websiteAdmin'] as const

/** Whether what this person may do with accounts comes from a loan: by opening them one could be several people. */
const isStandIn = ({ capacities }: Person): boolean =>
  capacities.some(({ office, onBehalfOf }) => office === 'principal' && onBehalfOf !== null) ||
  !capacities.some(({ office, onBehalfOf }) => isKeeper(office) && onBehalfOf === null)

const isKeeper = (office: Office) => (keepers as readonly Office[]).includes(office)

/** Who keeps accounts by a loan alone, or stands in for the principal, opens none and takes none over. @throws Refusal */
export function refuseStandIn(actor: Person | null): void {
  if (holdsAny(actor, keepers) && actor && isStandIn(actor)) {
    throw new Refusal([{ code: 'standInOpens' }])
  }
}

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
