import type { Access } from 'payload'
import { actorOf, holdsAny, unitsOf } from './actor.ts'
import { BOARD } from './staff.ts'

/** Pictures are private until a live revision names them: their uploader, the units they were made for, the board. */
export const readMedia: Access = async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor?.active) return false
  if (holdsAny(actor, BOARD)) return true
  const units = unitsOf(actor, ['writer', 'head'])
  const own = { uploadedBy: { equals: actor.person } }
  return units.length > 0 ? { or: [own, { units: { in: units } }] } : own
}

export const changeOwnMedia: Access = async ({ req }) => {
  const actor = await actorOf(req)
  return actor?.active === true && { uploadedBy: { equals: actor.person } }
}
