import { z } from 'zod'
import { dayKey } from './text/dates.ts'

/**
 * The days that people may enter, both included: a school has papers older than itself, and nobody plans for the
 * grandchildren of its pupils. Dates are compared as texts in many places, which ends with the year 9999.
 */
export const DAYS = { first: '1900-01-01', last: '2099-12-31' } as const

const isInside = (day: string) => DAYS.first <= day && day <= DAYS.last

const Day = z.iso.date()
const Instant = z.iso.datetime({ offset: true })

/** Whether a text is a day of the calendar, yyyy-MM-dd, inside the window. */
export const isDayToEnter = (text: string): boolean => Day.safeParse(text).success && isInside(text)

/** An instant inside the window, in UTC; null for what is none, names no zone, or lies elsewhere. */
export function instantToEnter(text: string): string | null {
  if (!Instant.safeParse(text).success) return null
  const date = new Date(text)
  return isYearOfFour(date) && isInside(dayKey(date)) ? date.toISOString() : null
}

/** Beyond them ISO spells a year with a sign and six digits, which are in no order with the others. */
const isYearOfFour = (date: Date) => {
  const year = date.getUTCFullYear()
  return year >= 1000 && year <= 9999
}

/** The day of a day or an instant by the school's calendar; null for what is neither, names no zone, or lies elsewhere. */
export function dayToEnter(text: string): string | null {
  if (isDayToEnter(text)) return text
  const instant = instantToEnter(text)
  return instant === null ? null : dayKey(instant)
}
