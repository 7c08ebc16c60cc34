import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { Access, PayloadRequest, Where } from 'payload'
import type { Item } from '../platform/rows.ts'
import { firstWhere } from '../platform/rows.ts'
import { rowKnownWithin } from '../platform/within.ts'
import type { Member } from './actor.ts'
import { actorOf, holdsAny, unitsOf } from './actor.ts'
import { isAmong } from './among.ts'
import { BOARD } from './staff.ts'

/** Which items a person may see, as a query: their own, their unit's where they head it, the unit's live ones. */
export function visibleItems(actor: Member): boolean | Where {
  if (!actor.active) return false
  if (holdsAny(actor, BOARD)) return true
  const own: Where[] = [
    { author: { equals: actor.person } },
    { coAuthors: { equals: actor.person } },
    { contributors: { equals: actor.person } },
    { openedBy: { equals: actor.person } },
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

/**
 * The same for a change: of the row that the guard has read for it (workflow/guard.ts) it is judged here, so that
 * Payload need not ask the database again.
 */
export const changeItems =
  (collection: GovernedCollection): Access =>
  async ({ id, req }) => {
    const actor = await actorOf(req)
    const visible = actor !== null && visibleItems(actor)
    const row = id === undefined ? null : await rowKnownWithin(req, collection, id)
    return row === null ? visible : isAmong(visible, row)
  }

/** The item, null for one that does not exist among those. @param visible as `visibleItems` gives it */
export async function itemAmong(
  req: PayloadRequest,
  collection: GovernedCollection,
  id: string,
  visible: boolean | Where,
): Promise<Item | null> {
  if (visible === false) return null
  const own: Where = { id: { equals: id } }
  return firstWhere(req, collection, visible === true ? own : { and: [own, visible] })
}

/** May this request see this item? False for one that does not exist. */
export async function canSee(
  req: PayloadRequest,
  collection: GovernedCollection,
  id: string,
): Promise<boolean> {
  const actor = await actorOf(req)
  const visible = actor !== null && visibleItems(actor)
  return (await itemAmong(req, collection, id, visible)) !== null
}
