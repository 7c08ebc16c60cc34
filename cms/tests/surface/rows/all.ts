import type { Rows } from '../row.ts'
import { ARTICLES } from './articles.ts'
import { PREFERENCES, ROOT, SECURITY_EVENTS } from './machinery.ts'
import { FILES } from './files.ts'
import { MEDIA } from './media.ts'
import { APPOINTMENTS, CATEGORIES, UNITS } from './organisation.ts'
import { CLOSED } from './payload.ts'
import { SITE_CONFIGURATIONS } from './siteConfigurations.ts'
import { USERS } from './users.ts'

/** Every place of the REST API, by collection: who may send what there, and what comes of it. */
export const ALL_ROWS: Readonly<Record<string, Rows>> = {
  articles: ARTICLES,
  media: MEDIA,
  files: FILES,
  'site-configurations': SITE_CONFIGURATIONS,
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
