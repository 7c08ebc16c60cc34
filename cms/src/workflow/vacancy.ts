import { isDeepStrictEqual } from 'node:util'
import { hasWordsIn } from '@bbt/shared/workflow/parties.ts'
import type { ItemFacts } from '@bbt/shared/workflow/situation.ts'
import type { Turn } from '@bbt/shared/workflow/turn.ts'
import { turnOf } from '@bbt/shared/workflow/turn.ts'
import type { PayloadRequest } from 'payload'
import { isValidOn, termsCover } from '../access/ownTerms.ts'
import { today } from '../platform/clock.ts'
import type { Row } from '../platform/rows.ts'
import { allWhere, idOf } from '../platform/rows.ts'

const VACANT =
  'Hiện chưa ai giữ chức vụ này: bài chờ đến khi Hiệu trưởng phân công hoặc uỷ quyền cho một người.'
const CONFLICTED =
  'Người giữ chức vụ này đã viết, góp chữ hoặc đã quyết định ở bước trước: bài chờ Hiệu trưởng uỷ quyền cho người khác.'

/** Who holds one of the offices now, with an account that opens. */
async function holdersOf(req: PayloadRequest, turn: Turn): Promise<string[]> {
  const where = { office: { in: [...turn.offices] } }
  const rows = await allWhere(req, 'appointments', where, { sort: 'from' })
  const day = today()
  const isLent = (row: Row<'appointments'>, person: string) =>
    termsCover(rows, { person, office: row.office, unit: idOf(row.unit) }, day, day)
  const people = rows.flatMap((row) => {
    const [person, lender] = [idOf(row.person), idOf(row.delegatedBy)]
    const holds = isValidOn(row, day) && idOf(row.unit) === turn.unit
    return person !== null && holds && (lender === null || isLent(row, lender)) ? [person] : []
  })
  if (people.length === 0) return []
  const active = { id: { in: [...new Set(people)] }, active: { equals: true } }
  return (await allWhere(req, 'users', active)).map(({ id }) => id)
}

function mayDecide(facts: ItemFacts, person: string): boolean {
  if (facts.endorsedBy === person) return false
  const isWaitingForJudgement = facts.state === 'inReview' || facts.state === 'inApproval'
  return isWaitingForJudgement ? !hasWordsIn(facts, person) : facts.approvedBy !== person
}

/** Whose turn it is with an item, and who could take it now. */
export interface Waiting {
  turn: Turn | null
  holders: string[]
}

export async function waitingWith(
  req: PayloadRequest,
  item: Parameters<typeof turnOf>[0],
): Promise<Waiting> {
  const turn = turnOf(item)
  return { turn, holders: turn === null ? [] : await holdersOf(req, turn) }
}

/**
 * Why an item waits for an office that nobody can act in at present, in a sentence; null when somebody can.
 * @param known whom it waits for, where that was read just now
 */
export async function vacancyOf(
  req: PayloadRequest,
  facts: ItemFacts,
  known?: Waiting,
): Promise<string | null> {
  const turn = turnOf(facts)
  if (turn === null) return null
  const { holders } =
    known && isDeepStrictEqual(known.turn, turn) ? known : await waitingWith(req, facts)
  if (holders.length === 0) return VACANT
  return holders.some((person) => mayDecide(facts, person)) ? null : CONFLICTED
}
