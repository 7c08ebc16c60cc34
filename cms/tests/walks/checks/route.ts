import type { ApprovingOffice, Office } from '@bbt/shared/offices.ts'
import type { Decision, History } from '../history.ts'
import { heldAt, isOpen, ownAt, termsAt } from './offices.ts'
import { writersBefore } from './writers.ts'

const otherThan = (office: ApprovingOffice): ApprovingOffice =>
  office === 'vicePrincipalAcademic' ? 'vicePrincipalActivities' : 'vicePrincipalAcademic'

interface Barred {
  writers: readonly string[]
  /** Who endorsed it, where somebody did. */
  endorser?: string | undefined
}

/** Who holds an office with an open account, and which of their terms may judge a text of these people. */
function judgesOf(history: History, d: Decision, office: Office, barred: Barred, unit?: string) {
  const { writers, endorser } = barred
  const held = termsAt(history, office, d.at, unit).filter((h) => isOpen(history, h.person, d.at))
  const words = (person: string | null) => person !== null && writers.includes(person)
  const free = held.filter(
    (h) => h.person !== endorser && !words(h.person) && !words(h.delegatedBy),
  )
  return { held, free: free.map(({ person }) => person) }
}

/** Whether somebody holds an office, and nobody who does may judge a text of these people. */
function isShut(history: History, d: Decision, office: Office, barred: Barred, unit?: string) {
  const { held, free } = judgesOf(history, d, office, barred, unit)
  return { isEmpty: held.length === 0, isShut: held.length > 0 && free.length === 0 }
}

const APPROVING = ['vicePrincipalAcademic', 'vicePrincipalActivities', 'principal'] as const

/** The first that is not shut; where that is not the first of all, one that is held goes before one that is not. */
function firstOf(history: History, d: Decision, order: readonly ApprovingOffice[], barred: Barred) {
  const there = order.map((office) => ({ office, ...isShut(history, d, office, barred) }))
  if (there[0]?.isShut === false) return there[0].office
  const left = there.filter((one) => !one.isShut)
  return (left.find((one) => !one.isEmpty) ?? left[0])?.office ?? null
}

/** Whether only those who may endorse could still approve, each of them alone: then stage 1 would take the last. */
function takesTheLast(history: History, d: Decision, writers: readonly string[], unit: string) {
  const shutBy = (endorser?: string) =>
    APPROVING.filter((office) => isShut(history, d, office, { writers, endorser }).isShut).length
  const endorsers = judgesOf(history, d, 'head', { writers }, unit).free
  return shutBy() > 0 && endorsers.length > 0 && endorsers.every((person) => shutBy(person) === 3)
}

/** The office that approves a text from an endorsement on: the one it had, or the next that is not shut. */
export function approverAsked(
  history: History,
  d: Decision,
  { category, had, sentAt }: { category: string; had: ApprovingOffice; sentAt: number },
): ApprovingOffice {
  const set = history.routes.findLast((r) => r.category === category && r.after < sentAt)
  const named = set?.approver ?? 'principal'
  const vice = named === 'principal' ? 'vicePrincipalAcademic' : named
  const [one, two] = had === named ? [vice, otherThan(vice)] : [otherThan(vice), vice]
  const order = [...new Set<ApprovingOffice>([had, 'principal', one, two])]
  const writers = [...writersBefore(history, d.item, d.seq)]
  return firstOf(history, d, order, { writers, endorser: d.person }) ?? had
}

/**
 * The route a category gave to the text when it was sent, with the exceptions for what leaders and heads
 * wrote, and for offices that are held by those who wrote; null where nobody may approve.
 */
export function routeAsked(history: History, d: Decision, unit: string, category: string) {
  const writers = [...writersBefore(history, d.item, d.seq), d.person ?? '']
  const own = (office: Office) => writers.some((person) => heldAt(history, person, office, d.at))
  const set = history.routes.findLast((r) => r.category === category && r.after < d.seq)
  const named = set?.approver ?? 'principal'
  const areHeads = writers.every((person) => ownAt(history, person, 'head', d.at, unit))
  const head = isShut(history, d, 'head', { writers }, unit)
  const isPassed = areHeads || head.isShut || takesTheLast(history, d, writers, unit)
  const stage1 = set?.stage1 === true && !isPassed
  const vice = named === 'principal' ? 'vicePrincipalAcademic' : named
  const other = otherThan(vice)
  const byVice = own(vice) || own(other)
  const order: ApprovingOffice[] = own('principal')
    ? [...(own(vice) ? [other, vice] : [vice, other]), 'principal']
    : byVice
      ? ['principal', vice, other]
      : named === 'principal'
        ? ['principal', vice, other]
        : [vice, 'principal', other]
  const approver = firstOf(history, d, order, { writers })
  return approver && { stage1, approver }
}
