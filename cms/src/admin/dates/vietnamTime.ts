import { dayKey, formatDateTime } from '@bbt/shared/text/dates.ts'

/** Vietnam has one zone and no summer time. */
const OFFSET = '+07:00'

/** A `datetime-local` value read by the school's clock ("2026-11-24T07:00") as an ISO instant; null when incomplete. */
export function instantOf(local: string): string | null {
  const date = new Date(`${local}:00${OFFSET}`)
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) && !Number.isNaN(date.getTime())
    ? date.toISOString()
    : null
}

/** An instant as a `datetime-local` value by the school's clock. */
export function localOf(instant: Date): string {
  return `${dayKey(instant)}T${formatDateTime(instant).slice(-5)}`
}
