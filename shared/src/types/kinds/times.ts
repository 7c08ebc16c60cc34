import type { z } from 'zod'
import { day as isoDay, instant as isoInstant } from '../../contract/fields.ts'
import { formatDate, formatDateTime } from '../../text/dates.ts'
import type { Kind } from '../kind.ts'

/** A day, as people in Vietnam call it. */
export const day = (label: string): Kind<z.ZodISODate> & { kind: 'day' } => ({
  kind: 'day',
  label,
  schema: isoDay,
  lines: formatDate,
  wrong: () => `${label}: không phải là một ngày.`,
})

type Instant = Kind<z.ZodISODateTime> & { kind: 'instant' }

/** A moment, kept in UTC and shown in Vietnam's time. Pages of an item are rendered anew when one of its moments comes. */
export const instant = (label: string): Instant => ({
  kind: 'instant',
  label,
  schema: isoInstant,
  lines: formatDateTime,
  wrong: () => `${label}: không phải là một thời điểm.`,
  moments: (value) => [value],
})

/** A moment that comes after that of another field, where both are said; `contentType` has the words for it. */
export const after = (field: string, moment: Instant): Instant & { after: string } => ({
  ...moment,
  after: field,
})
