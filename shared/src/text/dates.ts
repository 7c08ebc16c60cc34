/** The school's clock. Every date a person reads is in this zone, wherever the server stands. */
const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})
const WEEKDAYS = [
  'Chủ nhật',
  'Thứ Hai',
  'Thứ Ba',
  'Thứ Tư',
  'Thứ Năm',
  'Thứ Sáu',
  'Thứ Bảy',
] as const
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2}))?$/
const DAY_MS = 86_400_000
const SCHOOL_YEAR_STARTS_IN = 8

/** An instant, or its ISO spelling: "2026-11-22" or a time that names its zone. */
export type Instant = Date | string

function toDate(instant: Instant): Date {
  // Without a zone JavaScript would read the server's own.
  if (typeof instant === 'string' && !ISO.test(instant)) {
    throw new RangeError(`not an ISO date, or a time without its zone: "${instant}"`)
  }
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) throw new RangeError(`not a date: "${String(instant)}"`)
  return date
}

function localParts(instant: Instant) {
  const values = new Map(
    PARTS.formatToParts(toDate(instant)).map(({ type, value }) => [type, value]),
  )
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(values.get(type))
  const [year, month, day] = [number('year'), number('month'), number('day')]
  return { year, month, day, hour: number('hour'), minute: number('minute') }
}

const two = (number: number) => String(number).padStart(2, '0')

/** Days since 1970-01-01, counted by the school's calendar. */
function dayNumber(instant: Instant): number {
  const { year, month, day } = localParts(instant)
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** "22/11/2026" */
export function formatDate(instant: Instant): string {
  const { year, month, day } = localParts(instant)
  return `${two(day)}/${two(month)}/${year}`
}

/** "22/11/2026, 07:05" */
export function formatDateTime(instant: Instant): string {
  const { hour, minute } = localParts(instant)
  return `${formatDate(instant)}, ${two(hour)}:${two(minute)}`
}

/** "ngày 05 tháng 9 năm 2025": days below 10 and the months 1 and 2 get a zero (NĐ 30/2020, phụ lục I). */
export function formatOfficialDate(instant: Instant): string {
  const { year, month, day } = localParts(instant)
  return `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`
}

/** "Chủ nhật, ngày 22 tháng 11 năm 2026" */
export function formatArticleDate(instant: Instant): string {
  const weekday = new Date(dayNumber(instant) * DAY_MS).getUTCDay()
  return `${String(WEEKDAYS[weekday])}, ${formatOfficialDate(instant)}`
}

/** "2026-11-22": the day of an instant by the school's calendar. */
export function dayKey(instant: Instant): string {
  const { year, month, day } = localParts(instant)
  return `${year}-${two(month)}-${two(day)}`
}

/** "2026–2027": a school year begins in August. */
export function schoolYear(instant: Instant): string {
  const { year, month } = localParts(instant)
  const start = month >= SCHOOL_YEAR_STARTS_IN ? year : year - 1
  return `${start}–${start + 1}`
}

const sundaysUntil = (day: number) => Math.floor((day + 4) / 7)

/**
 * How many school days (Monday to Saturday; holidays are not known) begin after the day of `from`,
 * up to and including the day of `to`: from Saturday to Monday is 1. Never below 0.
 */
export function schoolDaysBetween(from: Instant, to: Instant): number {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return Math.max(0, last - first - (sundaysUntil(last) - sundaysUntil(first)))
}

/** The day some days after (before, where negative) a day, both yyyy-MM-dd. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}
