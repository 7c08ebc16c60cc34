import type { Office } from '@bbt/shared/offices.ts'
import { OFFICES } from '@bbt/shared/offices.ts'
import type { Holder } from '@bbt/shared/workflow/situation.ts'
import type { Candidate } from '@bbt/shared/workflow/standstill.ts'
import type { PayloadRequest } from 'payload'
import { isValidOn, termsCover } from '../access/ownTerms.ts'
import { together } from '../platform/beside.ts'
import { today } from '../platform/clock.ts'
import type { Row } from '../platform/rows.ts'
import { allWhere, idOf } from '../platform/rows.ts'
import { readFactor } from '../security/secondFactor/factor.ts'

const peopleOf = (holders: readonly Holder[]) => [...new Set(holders.map(({ person }) => person))]

type Terms = readonly Row<'appointments'>[]

/** All terms of some offices, whenever and in whatever unit they are. */
export const termsIn = (req: PayloadRequest, offices: readonly Office[]): Promise<Terms> =>
  allWhere(req, 'appointments', { office: { in: [...offices] } }, { sort: 'from' })

/** Who is said to hold one of the offices now, whatever became of their account. @param unit for the offices of a unit */
function appointedBy(rows: Terms, unit: string | null): Holder[] {
  const day = today()
  const isLent = (row: Row<'appointments'>, person: string) =>
    termsCover(rows, { person, office: row.office, unit: idOf(row.unit) }, day, day)
  return rows.flatMap((row): Holder[] => {
    const { office } = row
    const [person, onBehalfOf] = [idOf(row.person), idOf(row.delegatedBy)]
    const asked = OFFICES[office].scope === 'unit' ? unit : null
    const holds = isValidOn(row, day) && idOf(row.unit) === asked
    const isHeld = holds && (onBehalfOf === null || isLent(row, onBehalfOf))
    return person !== null && isHeld ? [{ person, office, onBehalfOf }] : []
  })
}

const openAccounts = (req: PayloadRequest, people: readonly string[]) =>
  allWhere(req, 'users', { id: { in: [...people] }, active: { equals: true } })

/** Who may use one of the offices now, with an account that opens. @param unit for the offices of a unit */
export async function holdersOf(
  req: PayloadRequest,
  offices: readonly Office[],
  unit: string | null,
): Promise<Holder[]> {
  const holders = appointedBy(await termsIn(req, offices), unit)
  if (holders.length === 0) return []
  const open = new Set((await openAccounts(req, peopleOf(holders))).map(({ id }) => id))
  return holders.filter(({ person }) => open.has(person))
}

/** The same with what their accounts need before they may decide. @param terms of the offices: `termsIn` */
export async function candidatesBy(
  req: PayloadRequest,
  terms: Terms,
  unit: string | null,
): Promise<Candidate[]> {
  const holders = appointedBy(terms, unit)
  if (holders.length === 0) return []
  const people = peopleOf(holders)
  const [accounts, factors] = await together(req, [
    () => openAccounts(req, people),
    () => allWhere(req, 'second-factors', { person: { in: people } }),
  ])
  const enrolled = factors.filter(({ state }) => readFactor(state).device !== null)
  const withFactor = new Set(enrolled.map(({ person }) => person))
  return holders.flatMap((holder): Candidate[] => {
    const account = accounts.find(({ id }) => id === holder.person)
    if (!account) return []
    const hasOwnPassword = account.mustChangePassword !== true
    return [{ ...holder, hasOwnPassword, hasSecondFactor: withFactor.has(holder.person) }]
  })
}
