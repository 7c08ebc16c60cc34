import type { State } from '@bbt/shared/workflow/states.ts'
import type { Who } from '../support/attempts.ts'

/** Everybody who may knock, as seen from an article of the chemistry department, and who plays them. */
export const CAST = {
  visitor: null,
  /** A website administrator whose account was closed while they were signed in. */
  closed: 'admin2',
  author: 'lan',
  colleague: 'quan',
  stranger: 'mai',
  head: 'bao',
  otherHead: 'thuy',
  academic: 'academic',
  activities: 'activities',
  principal: 'principal',
  admin: 'admin',
  clerk: 'clerk',
} as const satisfies Record<string, Who>

export type Role = keyof typeof CAST

export const ROLES = Object.keys(CAST) as Role[]

/** Everybody with an open account. */
export const STAFF =
  'author colleague stranger head otherHead academic activities principal admin clerk'

export const EVERYBODY = `visitor closed ${STAFF}`

/** Everybody whose session is still good: that of a closed account ended with it. */
export const SIGNED_IN = STAFF

/** Who may see an article that is not live. */
const READERS = 'author head academic activities principal admin'

/** Who may see an article, by its state: the colleagues only what is live. */
export const SEEN: Record<State, string> = {
  draft: READERS,
  inReview: READERS,
  inApproval: READERS,
  approved: READERS,
  scheduled: READERS,
  published: `${READERS} colleague`,
  changesRequested: READERS,
  unpublished: READERS,
}

/** Roles by their names, as the tables write them. @throws for a name that is nobody's */
export function rolesIn(names: string): Role[] {
  return names
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => {
      if (!Object.hasOwn(CAST, name)) throw new Error(`nobody is called ${name}`)
      return name as Role
    })
}
