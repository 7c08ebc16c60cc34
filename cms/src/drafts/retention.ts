import { dayKey } from '@bbt/shared/text/dates.ts'

/** An earlier state of a text, as far as keeping it goes. */
export interface Dated {
  id: string
  /** ISO instant. */
  at: string
  /** Who asked for it; nobody where a save left it. */
  putBy?: string | null | undefined
}

const LAST = 50

function surplusIn(states: readonly Dated[]): Dated[] {
  const older = states.slice(LAST)
  const days = new Set<string>()
  return older.filter(({ at }) => {
    const day = dayKey(at)
    const isFirst = !days.has(day)
    days.add(day)
    return !isFirst
  })
}

/**
 * Which of a text's earlier states are kept no longer: of those before the last 50, one a day stays. What a
 * person puts aside counts for them alone: it takes nobody else's place. @param states newest first
 */
export function surplusOf(states: readonly Dated[]): Dated[] {
  const putters = [...new Set(states.map(({ putBy }) => putBy ?? ''))]
  return putters.flatMap((putter) =>
    surplusIn(states.filter(({ putBy }) => (putBy ?? '') === putter)),
  )
}

const SLOT_MS = 10 * 60_000

const slotOf = (at: string) => Math.floor(Date.parse(at) / SLOT_MS)

interface Moment {
  by: string | null
  at: string
}

/**
 * Whether the text that a save replaces is worth keeping: another person's always; one's own as it stood at the
 * end of each ten minutes, since a draft is saved at every pause in the typing.
 */
export const isWorthKeeping = (before: Moment, now: Moment): boolean =>
  before.by !== now.by || slotOf(before.at) !== slotOf(now.at)
