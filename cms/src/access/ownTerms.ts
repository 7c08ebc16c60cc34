import type { Office } from '@bbt/shared/offices.ts'
import { dayAfter } from '@bbt/shared/text/dates.ts'
import type { PayloadRequest } from 'payload'
import type { Row } from '../platform/rows.ts'
import { allWhere, idOf } from '../platform/rows.ts'

/** An office of a unit, or of the whole school, and who is said to hold it. */
interface Held {
  person: string
  office: Office
  unit: string | null
}

/** What the principal ended is over at once; a term that runs out lasts to the end of its last day. */
const isOver = (row: Row<'appointments'>, day: string): boolean =>
  Boolean(row.endedBy) && row.to === day

/** Whether a term is over for good on a day: of one that is not, some of it may still come. */
export const isPast = (row: Row<'appointments'>, day: string): boolean =>
  isOver(row, day) || Boolean(row.to && row.to < day)

/** Whether a term holds on a day; a lent office also takes somebody who has it to lend. */
export const isValidOn = (row: Row<'appointments'>, day: string): boolean =>
  row.from <= day && !isPast(row, day)

/** The last day of a term that counts; null for one without end. */
function lastDay(row: Row<'appointments'>): string | null {
  if (!row.to) return null
  return row.endedBy ? dayAfter(row.to, -1) : row.to
}

/** Whether a term has a day left that counts, today or later: one that was ended before its first day has none. */
export function hasDaysLeft(row: Row<'appointments'>, day: string): boolean {
  const last = lastDay(row)
  return last === null || (last >= day && last >= row.from)
}

/** Whether a person holds an office in their own name on every day of a time; terms may follow one another. */
export async function holdsThroughout(
  req: PayloadRequest,
  held: Held,
  from: string,
  to: string,
): Promise<boolean> {
  const where = { person: { equals: held.person }, office: { equals: held.office } }
  const rows = await allWhere(req, 'appointments', where, { sort: 'from' })
  return termsCover(rows, held, from, to)
}

/** The same by appointments that were read already. @param rows all of this person in this office, by `from` */
export function termsCover(
  rows: readonly Row<'appointments'>[],
  { person, office, unit }: Held,
  from: string,
  to: string,
): boolean {
  const own = rows.filter(
    (row) =>
      idOf(row.person) === person &&
      row.office === office &&
      idOf(row.delegatedBy) === null &&
      idOf(row.unit) === unit,
  )
  let missing = from
  for (const row of own) {
    if (row.from > missing) break
    const last = lastDay(row)
    if (last === null || last >= to) return true
    if (last >= missing) missing = dayAfter(last, 1)
  }
  return false
}
