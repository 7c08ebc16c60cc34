import type { GovernedCollection } from '@bbt/shared/contentTypes.ts'
import type { Access, PayloadRequest, Where } from 'payload'
import { firstWhere } from '../platform/rows.ts'
import type { Person } from './actor.ts'
import { actorOf, holdsAny, unitsOf } from './actor.ts'
import { BOARD } from './staff.ts'

/** Which items a person may see, as a query: their own, their unit's where they head it, the unit's live ones. */
export function visibleItems(actor: Person): boolean | Where {
  if (!actor.active) return false
  if (holdsAny(actor, BOARD)) return true
  const own: Where[] = [
    { author: { equals: actor.person } },
    { coAuthors: { equals: actor.person } },
    { contributors: { equals: actor.person } },
  ]
  const headed = unitsOf(actor, ['head'])
  const written = unitsOf(actor, ['writer'])
  if (headed.length > 0) own.push({ unit: { in: headed } })
  if (written.length > 0) {
    own.push({ and: [{ unit: { in: written } }, { liveDigest: { exists: true } }] })
  }
  return { or: own }
}

export const readItems: Access = async ({ req }) => {
  const actor = await actorOf(req)
  return actor === null ? false : visibleItems(actor)
}

/** May this request see this item? False for one that does not exist. */
export async function canSee(
  req: PayloadRequest,
  collection: GovernedCollection,
  id: string,
): Promise<boolean> {
  const actor = await actorOf(req)
  const visible = actor !== null && visibleItems(actor)
  if (visible === false) return false
  const own: Where = { id: { equals: id } }
  const where: Where = visible === true ? own : { and: [own, visible] }
  return (await firstWhere(req, collection, where)) !== null
}
