import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import type { GovernedType } from '@bbt/shared/types/index.ts'
import { stepDecidedBy } from '@bbt/shared/workflow/again.ts'
import type { PayloadRequest } from 'payload'
import type { Person } from '../access/actor.ts'
import type { ListedItem } from '../platform/listed.ts'
import { listedWhere } from '../platform/listed.ts'
import { asItStands } from './asItStands.ts'
import { decisionsOn } from './decisionEntry.ts'
import { lastScheduler } from './earlier.ts'
import { performTransition } from './performTransition.ts'

interface Decided {
  type: GovernedType
  row: ListedItem
}

async function decidedIn(req: PayloadRequest, type: GovernedType, person: string) {
  const where = { state: { in: ['inApproval', 'approved', 'scheduled'] } }
  const found: Decided[] = []
  for (const row of await listedWhere(req, type.collection, where, { sort: 'changedAt' })) {
    const isScheduled = row.state === 'scheduled'
    const decisions = isScheduled ? await decisionsOn(req, `${type.collection}/${row.id}`) : []
    const { state, endorsedBy = null, approvedBy = null } = row
    const facts = { state, endorsedBy, approvedBy, scheduledBy: lastScheduler(decisions) }
    if (stepDecidedBy(facts, person) !== null) found.push({ type, row })
  }
  return found
}

/** What somebody endorsed, approved or set a time for, and is not up yet. */
export async function decidedAndNotUp(req: PayloadRequest, person: string): Promise<Decided[]> {
  const found: Decided[] = []
  for (const type of GOVERNED_TYPES) found.push(...(await decidedIn(req, type, person)))
  return found
}

const NAMED = 3

/** “A”, “B” and how many more, for the person who is asked. */
export function decidedWords(decided: readonly Decided[]): string {
  const named = decided.slice(0, NAMED).map(({ row }) => `“${row.title}”`)
  const more = decided.length - named.length
  return `${named.join(', ')}${more > 0 ? ` và ${more} bài khác` : ''}.`
}

/** Sends what a person decided, whose account is being closed, back to the step at which they did; in the transaction of that. @param actor who closes it */
export async function judgeAgain(
  req: PayloadRequest,
  person: string,
  actor: Person,
): Promise<void> {
  for (const { type, row } of await decidedAndNotUp(req, person)) {
    await performTransition(req, {
      type,
      id: row.id,
      action: 'judgeAgain',
      attempt: { ...asItStands(row), closed: person },
      actor: async () => async () => actor,
      sees: () => true,
    })
  }
}
