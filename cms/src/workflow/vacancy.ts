import { hasWordsIn } from '@bbt/shared/workflow/parties.ts'
import type { ItemFacts } from '@bbt/shared/workflow/situation.ts'
import type { Turn } from '@bbt/shared/workflow/turn.ts'
import { turnOf } from '@bbt/shared/workflow/turn.ts'
import type { PayloadRequest } from 'payload'
import { capacitiesOf } from '../access/actor.ts'
import { allWhere, byId, idOf } from '../platform/rows.ts'

const VACANT =
  'Hiện chưa ai giữ chức vụ này: bài chờ đến khi Hiệu trưởng phân công hoặc uỷ quyền cho một người.'
const CONFLICTED =
  'Người giữ chức vụ này đã viết, góp chữ hoặc đã quyết định ở bước trước: bài chờ Hiệu trưởng uỷ quyền cho người khác.'

/** Who holds one of the offices now, with an account that opens. */
async function holdersOf(req: PayloadRequest, turn: Turn): Promise<string[]> {
  const rows = await allWhere(req, 'appointments', { office: { in: [...turn.offices] } })
  const people = new Set(rows.flatMap(({ person }) => idOf(person) ?? []))
  const holders: string[] = []
  for (const person of people) {
    const user = await byId(req, 'users', person)
    const held = await capacitiesOf(req, person)
    const holds = held.some((c) => turn.offices.includes(c.office) && c.unit === turn.unit)
    if (user?.active === true && holds) holders.push(person)
  }
  return holders
}

function mayDecide(facts: ItemFacts, person: string): boolean {
  if (facts.endorsedBy === person) return false
  const isWaitingForJudgement = facts.state === 'inReview' || facts.state === 'inApproval'
  return isWaitingForJudgement ? !hasWordsIn(facts, person) : facts.approvedBy !== person
}

/** Why an item waits for an office that nobody can act in at present, in a sentence; null when somebody can. */
export async function vacancyOf(req: PayloadRequest, facts: ItemFacts): Promise<string | null> {
  const turn = turnOf(facts)
  if (turn === null) return null
  const holders = await holdersOf(req, turn)
  if (holders.length === 0) return VACANT
  return holders.some((person) => mayDecide(facts, person)) ? null : CONFLICTED
}
