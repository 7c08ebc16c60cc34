import { APPROVING_OFFICES } from '../offices.ts'
import type { ApprovingOffice, Office } from '../offices.ts'
import type { Holder, ItemFacts, Route, Writer } from './situation.ts'
import type { State } from './states.ts'

const OTHER = {
  vicePrincipalAcademic: 'vicePrincipalActivities',
  vicePrincipalActivities: 'vicePrincipalAcademic',
} as const

/** Why a text takes another way than its category says, in words. */
export const ROUTE_REASONS = {
  byHeads: 'không qua thẩm định vì chỉ tổ trưởng hoặc phụ trách đoàn thể viết',
  headHasWords: 'không qua thẩm định vì ai giữ chức vụ thẩm định cũng đã góp chữ',
  byVicePrincipal: 'Hiệu trưởng phê duyệt vì Phó Hiệu trưởng đã viết hoặc gửi',
  byPrincipal: 'Phó Hiệu trưởng phê duyệt vì Hiệu trưởng đã viết hoặc gửi',
  approverHasWords: 'sang người phê duyệt khác vì ai giữ chức vụ phê duyệt cũng đã góp chữ',
  headMustApprove:
    'không qua thẩm định vì ngoài người giữ chức vụ thẩm định không còn ai phê duyệt được',
  approverDecided:
    'sang người phê duyệt khác vì ai giữ chức vụ phê duyệt cũng đã góp chữ hoặc đã thẩm định',
} as const

export type RouteReason = keyof typeof ROUTE_REASONS

export const ROUTE_REASON_NAMES = Object.keys(ROUTE_REASONS) as RouteReason[]

/** The route a text takes from here. */
export interface Way {
  route: Route
  /** Where it differs from the category's, and why. */
  reasons: readonly RouteReason[]
}

/** Who only stands in for the head is none of them: the head is still there to judge. */
const isHeadOf = ({ offices }: Writer, unit: string | null) =>
  offices.some((o) => o.office === 'head' && o.unit === unit && o.onBehalfOf === null)

/** Who may not judge a text: who has words in it, also by a stand-in, and in person who endorsed it. */
interface Barred {
  writers: readonly string[]
  endorser: string | null
}

const isBarred = ({ person, onBehalfOf }: Holder, { writers, endorser }: Barred) =>
  person === endorser || [person, onBehalfOf].some((id) => id !== null && writers.includes(id))

/** An office is closed to a text where everybody who holds it may not judge it. A vacant one is not: it is the principal's to fill. */
const isClosed = (office: Office, barred: Barred, holders: readonly Holder[]) => {
  const held = holders.filter((holder) => holder.office === office)
  return held.length > 0 && held.every((holder) => isBarred(holder, barred))
}

/**
 * The first of the offices that is open to a text: where the first of all is closed, one that somebody holds goes
 * before a vacant one. Undefined where all are closed.
 */
function firstOpen(
  offices: readonly ApprovingOffice[],
  barred: Barred,
  holders: readonly Holder[],
): ApprovingOffice | undefined {
  const open = offices.filter((office) => !isClosed(office, barred, holders))
  const isHeld = (office: Office) => holders.some((holder) => holder.office === office)
  return open[0] === offices[0] ? open[0] : (open.find(isHeld) ?? open[0])
}

/**
 * Whether stage 1 would take the last who may approve: some of the approving offices are closed by words, and
 * whoever endorses, the rest would be closed by that.
 */
function needsHeadToApprove(writers: readonly string[], holders: readonly Holder[]): boolean {
  const isOpenBut = (endorser: string | null) => (office: Office) =>
    !isClosed(office, { writers, endorser }, holders)
  if (APPROVING_OFFICES.every(isOpenBut(null))) return false
  const barred = { writers, endorser: null }
  const endorsers = holders.filter((h) => h.office === 'head' && !isBarred(h, barred))
  return (
    endorsers.length > 0 &&
    endorsers.every(({ person }) => !APPROVING_OFFICES.some(isOpenBut(person)))
  )
}

/** The offices that may approve, in the order in which they are asked, and why the first is not the category's. */
function approversFor(
  { approver }: Route,
  wrote: (office: Office) => boolean,
): [offices: ApprovingOffice[], reason: RouteReason] {
  const vice = approver === 'principal' ? 'vicePrincipalAcademic' : approver
  const vices = wrote(vice) ? [OTHER[vice], vice] : [vice, OTHER[vice]]
  if (wrote('principal')) return [[...vices, 'principal'], 'byPrincipal']
  const byVice = wrote(vice) || wrote(OTHER[vice])
  const first = byVice ? 'principal' : approver
  const rest = ([vice, 'principal', OTHER[vice]] as const).filter((office) => office !== first)
  return [[first, ...rest], 'byVicePrincipal']
}

/**
 * The way a submission takes (regulation 4.1.e, 4.2.e; nobody judges their own text). It follows who
 * changed this text since its last approval and who sends it, never who once made the item: what a vice
 * principal changed goes to the principal, what the principal changed to the category's vice principal (to
 * the other one where that office wrote as well), and what heads of the unit alone wrote and send needs no
 * stage 1. Where an office that must decide is closed to the text, the step moves up: no text waits for
 * somebody who may not act on it. Null where every approving office is closed.
 * @param writers everybody with words in the text, and who sends it
 */
export function wayAtSubmission(
  { unit, holders }: Pick<ItemFacts, 'unit' | 'holders'>,
  writers: readonly Writer[],
  category: Route,
): Way | null {
  const wrote = (office: Office) =>
    writers.some(({ offices }) => offices.some((held) => held.office === office))
  const barred = { writers: writers.map(({ person }) => person), endorser: null }

  const areHeads = writers.length > 0 && writers.every((writer) => isHeadOf(writer, unit))
  const hasWords = isClosed('head', barred, holders)
  const skipped = areHeads ? 'byHeads' : hasWords ? 'headHasWords' : 'headMustApprove'
  const isPassed = areHeads || hasWords || needsHeadToApprove(barred.writers, holders)
  const stage1 = category.stage1 && !isPassed

  const [offices, reason] = approversFor(category, wrote)
  const [first] = offices
  const approver = firstOpen(offices, barred, holders)
  if (approver === undefined) return null
  const reasons: [boolean, RouteReason][] = [
    [category.stage1 && !stage1, skipped],
    [approver !== category.approver, reason],
    [approver !== first, 'approverHasWords'],
  ]
  return { route: { stage1, approver }, reasons: reasons.flatMap(([is, why]) => (is ? [why] : [])) }
}

/**
 * The way of a text that comes to its approval after its submission: endorsed just now, or decided on by somebody
 * whose account is closed. Where everybody who holds the office that it would wait for has words in it or has
 * endorsed it, it moves on as at submission: from a vice principal to the principal, from the principal to the
 * other one. It stays where no approving office is open: then it is the principal's to appoint somebody.
 * @param item with who holds the offices that decide
 * @param endorser who endorsed it, if anybody did
 */
export function wayToApproval(
  item: Pick<ItemFacts, 'contributors' | 'pictureWordsBy' | 'holders' | 'categoryRoute'>,
  route: Route,
  endorser: string | null,
): Way {
  const barred = { writers: [...item.contributors, ...item.pictureWordsBy], endorser }
  const named = item.categoryRoute?.approver ?? route.approver
  const vice = named === 'principal' ? 'vicePrincipalAcademic' : named
  // Where the category's vice principal was passed over already, it is the other one's.
  const vices = route.approver === named ? [vice, OTHER[vice]] : [OTHER[vice], vice]
  const rest = (['principal', ...vices] as const).filter((office) => office !== route.approver)
  const approver = firstOpen([route.approver, ...rest], barred, item.holders) ?? route.approver
  const reasons = approver === route.approver ? [] : (['approverDecided'] as const)
  return { route: { ...route, approver }, reasons }
}

/** Where a submission lands. */
export function firstState(route: Route): Extract<State, 'inReview' | 'inApproval'> {
  return route.stage1 ? 'inReview' : 'inApproval'
}
