import type { Office } from '../offices.ts'
import type { Issue } from '../workflow/issues.ts'

/** The offices that endorse, approve or post: they go to people, never to an account that somebody else can open. */
export const DECIDING_OFFICES = [
  'head',
  'vicePrincipalAcademic',
  'vicePrincipalActivities',
  'principal',
  'websiteAdmin',
] as const satisfies readonly Office[]

/** Whoever held both could open the accounts and give them their offices. */
const APART = ['principal', 'websiteAdmin'] as const satisfies readonly Office[]

/** An office that is to be given to an account. */
export interface Giving {
  office: Office
  /** The giver is principal in their own name, and does not stand in for one. */
  isPrincipal: boolean
  /** The giver has opened the account, or held all of it at once since. */
  isOpener: boolean
  hasOwnPassword: boolean
  hasSecondFactor: boolean
  /** What the person holds on some day of the term that is to be given, also what was lent to them. */
  heldMeanwhile: readonly Office[]
}

const isOneOf = (offices: readonly Office[], office: Office) => offices.includes(office)

/** What keeps an office from being given; none when nothing does. Different people, and not only different accounts. */
export function givingIssues(giving: Giving): Issue[] {
  const { office, isOpener, isPrincipal, heldMeanwhile } = giving
  const issues: Issue[] = []
  if (isOpener && !(isPrincipal && office === 'writer')) issues.push({ code: 'openedByGiver' })
  if (isOneOf(DECIDING_OFFICES, office)) {
    if (!giving.hasOwnPassword) issues.push({ code: 'ownerHasNoPassword', field: 'person' })
    if (!giving.hasSecondFactor) issues.push({ code: 'ownerHasNoFactor', field: 'person' })
  }
  const other = APART.find((one) => one !== office)
  if (isOneOf(APART, office) && other && heldMeanwhile.includes(other)) {
    issues.push({ code: 'principalApart', field: 'person' })
  }
  return issues.map((issue) => ({ field: 'person', ...issue }))
}
