import { DECIDING_OFFICES } from '@bbt/shared/appointing/giving.ts'
import type { Office } from '@bbt/shared/offices.ts'
import type { Access } from 'payload'
import { actorOf, holdsAny } from './actor.ts'

/** Leaders and the administrator: they see every item, whatever its unit. */
export const BOARD = [
  'principal',
  'vicePrincipalAcademic',
  'vicePrincipalActivities',
  'websiteAdmin',
] as const satisfies readonly Office[]

/** Those who decide on texts or post them: their offices need a second factor. */
export const DECIDERS: readonly Office[] = DECIDING_OFFICES

/** Any active person of the school. */
export const staff: Access = async ({ req }) => (await actorOf(req))?.active === true

/** An active person with one of these offices. */
export const holding =
  (...offices: Office[]): Access =>
  async ({ req }) =>
    holdsAny(await actorOf(req), offices)

export const nobody: Access = () => false
