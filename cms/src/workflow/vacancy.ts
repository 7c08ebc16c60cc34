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

/** Whom an item waits for. */
export async function waitingWith(
  req: PayloadRequest,
  item: Pick<ItemFacts, 'state' | 'unit' | 'route'>,
): Promise<Waiting> {
  const turn = turnOf(item)
  return { turn, holders: turn === null ? [] : await holdersOf(req, turn) }
}

/** Why an item waits for an office that nobody can act in at present, in a sentence; null when somebody can. */
export function vacancyOf(facts: ItemFacts, { turn, holders }: Waiting): string | null {
  if (turn === null) return null
  if (holders.length === 0) return VACANT
  return holders.some((person) => mayDecide(facts, person)) ? null : CONFLICTED
}
