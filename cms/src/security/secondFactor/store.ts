import type { SecondFactor } from '@bbt/shared/workflow/secondFactor.ts'
import type { PayloadRequest } from 'payload'
import { compareAndSet, firstWhere, insert } from '../../platform/rows.ts'
import type { Factor } from './factor.ts'
import { NO_FACTOR, provedAt, readFactor } from './factor.ts'
import { FactorRefusal } from './refusals.ts'

/** A person's factor with the row it stands in, to be written back only if nobody was faster. */
export interface Kept {
  person: string
  row: { id: string; rev: number } | null
  factor: Factor
}

export async function keptOf(req: PayloadRequest, person: string): Promise<Kept> {
  const row = await firstWhere(req, 'second-factors', { person: { equals: person } })
  return { person, row, factor: row ? readFactor(row.state) : NO_FACTOR }
}

/** Writes the factor; of two at once the second is refused, or tried again by its transaction. */
export async function keep(
  req: PayloadRequest,
  { person, row }: Kept,
  next: Factor,
): Promise<void> {
  const state = JSON.stringify(next)
  if (row === null) {
    await insert(req, 'second-factors', { person, rev: 1, state })
    return
  }
  const where = { id: { equals: row.id }, rev: { equals: row.rev } }
  const change = { rev: row.rev + 1, state }
  if (!(await compareAndSet(req, 'second-factors', where, change))) throw new FactorRefusal('busy')
}

/** What the workflow must know of it. @param session null where the request has none */
export const secondFactorOf = ({ factor }: Kept, session: string | null): SecondFactor => ({
  enrolled: factor.device !== null,
  verifiedAt: provedAt(factor, session),
})
