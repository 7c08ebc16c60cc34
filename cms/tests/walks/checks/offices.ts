import type { Office } from '@bbt/shared/offices.ts'
import type { Held, History } from '../history.ts'

const dayThere = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

const isRunning = ({ from, to, madeAt, endedAt }: Held, at: string): boolean => {
  const day = dayThere.format(new Date(at))
  return (
    madeAt <= at && from <= day && (to === null || day <= to) && (endedAt === null || at < endedAt)
  )
}

const isFor = (h: Held, office: Office, unit?: string) =>
  h.office === office && (unit === undefined || h.unit === unit)

type Terms = Pick<History, 'held'>

/** Whether somebody held an office (of this unit, where it is one of a unit) in their own name at an instant. */
export const ownAt = ({ held }: Terms, person: string, office: Office, at: string, unit?: string) =>
  held.some(
    (h) =>
      h.person === person && h.delegatedBy === null && isFor(h, office, unit) && isRunning(h, at),
  )

/** What is lent counts for as long as its lender has it. */
const isValid = (terms: Terms, h: Held, at: string) =>
  isRunning(h, at) &&
  (h.delegatedBy === null || ownAt(terms, h.delegatedBy, h.office, at, h.unit ?? undefined))

/** Whether somebody held an office at an instant, also one that was lent. */
export const heldAt = (terms: Terms, person: string, office: Office, at: string, unit?: string) =>
  terms.held.some((h) => h.person === person && isFor(h, office, unit) && isValid(terms, h, at))

/** The terms of an office that ran at an instant. */
export const termsAt = (terms: Terms, office: Office, at: string, unit?: string): Held[] =>
  terms.held.filter((h) => isFor(h, office, unit) && isValid(terms, h, at))

/** Everybody who held an office at an instant. */
export function holdersAt(terms: Terms, office: Office, at: string, unit?: string): string[] {
  const found = termsAt(terms, office, at, unit)
  return [...new Set(found.map(({ person }) => person))]
}

/** Whether somebody's account was open at an instant; all were when the walk began. */
export const isOpen = ({ switched }: Pick<History, 'switched'>, person: string, at: string) =>
  switched.findLast((s) => s.person === person && s.at <= at)?.active ?? true
