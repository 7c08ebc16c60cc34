import { formatDate } from '@bbt/shared/text/dates.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

interface Term {
  /** Set where the principal ended it. */
  endedBy?: unknown
}

/**
 * A first or last day of a term as a list says it, and what it is beside today: what is over or still to come must not
 * look like what holds.
 * @param day yyyy-MM-dd @param today likewise
 */
export function termDay(
  name: 'from' | 'to',
  day: unknown,
  { endedBy }: Term,
  today: string,
): { words: string; holds: boolean } {
  if (typeof day !== 'string' || !DAY.test(day)) {
    return { words: name === 'to' ? 'không thời hạn' : '–', holds: true }
  }
  // Midday is the same day in every zone.
  const words = formatDate(`${day}T12:00:00+07:00`)
  // What was ended is over on that very day; what runs out lasts to its evening.
  const isOver = name === 'to' && (day < today || (day === today && Boolean(endedBy)))
  if (isOver) return { words: `${words} (đã hết)`, holds: false }
  const isToCome = name === 'from' && day > today
  return isToCome ? { words: `${words} (chưa đến)`, holds: false } : { words, holds: true }
}
