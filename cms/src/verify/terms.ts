import { dayKey } from '@bbt/shared/text/dates.ts'
import { OFFICES } from '@bbt/shared/offices.ts'
import type { Capacity, Holder } from '@bbt/shared/workflow/situation.ts'
import type { AppointmentEntry } from '../workflow/appointmentEvents.ts'

/** An appointment with the instants at which it was made and ended. */
export interface Term extends AppointmentEntry {
  endedAt: string | null
  endedBy: string | null
}

/** Every appointment there ever was, from its chain. */
export function termsOf(events: readonly AppointmentEntry[]): Map<string, Term> {
  const terms = new Map<string, Term>()
  for (const event of events) {
    const made = terms.get(event.appointment)
    if (event.kind !== 'ended')
      terms.set(event.appointment, { ...event, endedAt: null, endedBy: null })
    else if (made) Object.assign(made, { endedAt: event.at, endedBy: event.by ?? null })
  }
  return terms
}

/** The founding writes down terms that had begun before; every other one counts from when it was made. */
function isValid(term: Term, at: string): boolean {
  const day = dayKey(at)
  const isMade = term.kind === 'founded' || term.at <= at
  const isOver = (term.to !== undefined && term.to < day) || (term.endedAt ?? at) < at
  return isMade && term.from <= day && !isOver
}

const same = (a: Term, b: Term) => a.office === b.office && a.unit === b.unit

/** The terms that counted at an instant: what is lent, for as long as its lender had it. */
function termsAt(terms: ReadonlyMap<string, Term>, at: string): Term[] {
  const valid = [...terms.values()].filter((term) => isValid(term, at))
  const isLent = (term: Term) =>
    valid.some((own) => own.person === term.delegatedBy && same(own, term) && !own.delegatedBy)
  return valid.filter((term) => !term.delegatedBy || isLent(term))
}

/** Who could use an office at an instant, by the chain of appointments alone. @param unit for the offices of a unit */
export function holdersAt(
  terms: ReadonlyMap<string, Term>,
  unit: string | null,
  at: string,
): Holder[] {
  return termsAt(terms, at)
    .filter((term) => OFFICES[term.office].scope === 'school' || (term.unit ?? null) === unit)
    .map(({ person, office, delegatedBy }) => ({ person, office, onBehalfOf: delegatedBy ?? null }))
}

/** The offices a person held at an instant, by the chain of appointments alone. */
export function officesAt(
  terms: ReadonlyMap<string, Term>,
  person: string,
  at: string,
): Capacity[] {
  return termsAt(terms, at)
    .filter((term) => term.person === person)
    .map(({ office, unit, appointment, delegatedBy }) => ({
      office,
      unit: unit ?? null,
      appointment,
      onBehalfOf: delegatedBy ?? null,
    }))
}
