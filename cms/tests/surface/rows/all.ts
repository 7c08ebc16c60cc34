import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import type { GovernedType } from '@bbt/shared/types/index.ts'
import type { Rows } from '../row.ts'
import { itemRows } from './items.ts'
import { PREFERENCES, ROOT, SECURITY_EVENTS } from './machinery.ts'
import { FILES } from './files.ts'
import { MEDIA } from './media.ts'
import { APPOINTMENTS, CATEGORIES, UNITS } from './organisation.ts'
import { CLOSED } from './payload.ts'
import { SITE_CONFIGURATIONS } from './siteConfigurations.ts'
import { USERS } from './users.ts'

const rowsOf = (type: GovernedType) =>
  type.address.only === undefined ? itemRows(type) : SITE_CONFIGURATIONS

/** Every place of the REST API, by collection: who may send what there, and what comes of it. */
export const ALL_ROWS: Readonly<Record<string, Rows>> = {
  ...Object.fromEntries(GOVERNED_TYPES.map((type) => [type.collection, rowsOf(type)])),
  media: MEDIA,
  files: FILES,
  users: USERS,
  appointments: APPOINTMENTS,
  'appointment-events': CLOSED,
  'organisation-events': CLOSED,
  units: UNITS,
  categories: CATEGORIES,
  revisions: CLOSED,
  decisions: CLOSED,
  'publication-feed': CLOSED,
  'security-events': SECURITY_EVENTS,
  'rate-limits': CLOSED,
  'second-factors': CLOSED,
  'known-devices': CLOSED,
  'past-passwords': CLOSED,
  'earlier-states': CLOSED,
  'payload-preferences': PREFERENCES,
  root: ROOT,
}
