/** What time it is. The seed and the tests replay the past; nothing else may. */
let reader = () => new Date()

export const now = (): Date => reader()

/** Makes `now` answer with another clock; returns the way back. */
export function useClock(clock: () => Date): () => void {
  const before = reader
  reader = clock
  return () => {
    reader = before
  }
}

// Made once: making one costs more than the query that asks for the day.
const dayThere = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

/** The day it is in Ho Chi Minh City, yyyy-MM-dd. */
export function today(): string {
  return dayThere.format(now())
}
