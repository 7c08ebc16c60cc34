import { formatDate, formatDateTime } from '@bbt/shared/text/dates.ts'
import type { Instant } from '@bbt/shared/text/dates.ts'

/** "21/11/2026 lúc 15:40", by the school's clock. */
export function moment(instant: Instant): string {
  return `${formatDate(instant)} lúc ${formatDateTime(instant).slice(-5)}`
}
