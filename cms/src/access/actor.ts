import type { Office } from '@bbt/shared/offices.ts'
import type { Actor, Capacity } from '@bbt/shared/workflow/situation.ts'
import type { PayloadRequest } from 'payload'
import { together } from '../platform/beside.ts'
import { today } from '../platform/clock.ts'
import type { Row } from '../platform/rows.ts'
import { allWhere, byId, heldById, idOf } from '../platform/rows.ts'
import { onceWithin } from '../platform/within.ts'
import { sessionOf } from '../security/secondFactor/session.ts'
import type { Kept } from '../security/secondFactor/store.ts'
import { keptOf, secondFactorOf } from '../security/secondFactor/store.ts'
import { holdsThroughout, isValidOn } from './ownTerms.ts'

/** "Cô Phạm Thu Lan" with their offices and their second factor, as the database has them. */
export type Person = Extract<Actor, { kind: 'person' }> & { name: string }

/** The same for what asks for no code. */
export type Member = Omit<Person, 'secondFactor'>

/** A delegation whose delegator no longer holds the office in their own name. */
async function isLapsed(req: PayloadRequest, row: Row<'appointments'>, day: string) {
  const delegator = idOf(row.delegatedBy)
  if (delegator === null) return false
  const own = { person: delegator, office: row.office, unit: idOf(row.unit) }
  return !(await holdsThroughout(req, own, day, day))
}

/** The offices a person holds on a day (yyyy-MM-dd), by the appointments valid then. */
export async function capacitiesOf(
  req: PayloadRequest,
  person: string,
  day = today(),
): Promise<Capacity[]> {
  const all = await allWhere(req, 'appointments', { person: { equals: person } }, { sort: 'from' })
  const rows = all.filter((row) => isValidOn(row, day))
  const lent = await together(
    req,
    rows.map((row) => () => isLapsed(req, row, day)),
  )
  const valid = rows.filter((_, i) => !lent[i])
  return valid.map((row) => ({
    office: row.office,
    unit: idOf(row.unit),
    appointment: row.id,
    onBehalfOf: idOf(row.delegatedBy),
  }))
}

/** How people call somebody: "Cô Phạm Thu Lan". */
export const nameOf = ({ salutation, name }: Pick<Row<'users'>, 'salutation' | 'name'>): string =>
  `${salutation} ${name}`

function memberOf(user: Row<'users'>, capacities: Capacity[]): Member {
  // Who has yet to set their own password may be somebody else: until then, nobody acts.
  const active = user.active === true && user.mustChangePassword !== true
  return { kind: 'person', person: user.id, name: nameOf(user), active, capacities }
}

function personOf(
  req: PayloadRequest,
  user: Row<'users'>,
  capacities: Capacity[],
  kept: Kept,
): Person {
  const secondFactor = secondFactorOf(kept, sessionOf(req, user)?.id ?? null)
  return { ...memberOf(user, capacities), secondFactor }
}

async function loadMember(req: PayloadRequest, id: string): Promise<Member | null> {
  const [user, capacities] = await together(req, [
    () => byId(req, 'users', id),
    () => capacitiesOf(req, id),
  ])
  return user && memberOf(user, capacities)
}

/**
 * Who makes this request, as its transaction sees them: an office lost before it began is lost here, and nobody takes
 * one away inside it. Without a transaction, as the database has them at this moment.
 * @param beside the request for what may be read beside a transaction that sees the database as of a moment by now
 */
export async function memberWithin(
  req: PayloadRequest,
  beside: PayloadRequest = req,
): Promise<Member | null> {
  if (!req.user) return null
  const { id } = req.user
  return onceWithin(req, `member ${id}`, () => loadMember(beside, id))
}

const actors = new WeakMap<object, Promise<Member | null>>()

/**
 * Who makes this request, read from the database once per request: null for a visitor. A deactivated
 * person is returned with `active: false`, so that refusals can say so.
 */
export function actorOf(req: PayloadRequest): Promise<Member | null> {
  const known = actors.get(req)
  if (known) return known
  const loading = memberWithin(req)
  actors.set(req, loading)
  return loading
}

/**
 * Holds who makes this request, for a transaction that decides in their name: their account and their offices stay
 * as they are until it is over. Whoever takes an office away holds the same row (`holdOffice`).
 * @param beside the request for what may be read beside the transaction
 * @returns what reads them, now that they are held
 */
export async function heldActorOf(
  req: PayloadRequest,
  beside: PayloadRequest,
): Promise<() => Promise<Person | null>> {
  const user = req.user ? await heldById(req, 'users', req.user.id) : null
  return async () => {
    if (!user) return null
    const [capacities, kept] = await together(beside, [
      () => capacitiesOf(beside, user.id),
      () => keptOf(beside, user.id),
    ])
    return personOf(req, user, capacities, kept)
  }
}

/** Waits out what somebody decides at this moment in an office of a person's, also one that the person has lent. */
export async function holdOffice(req: PayloadRequest, row: Row<'appointments'>): Promise<void> {
  const person = idOf(row.person)
  const lent = { delegatedBy: { equals: person }, office: { equals: row.office } }
  const borrowers = (await allWhere(req, 'appointments', lent)).map((term) => idOf(term.person))
  const people = new Set([person, ...borrowers].filter((id) => id !== null))
  for (const id of [...people].sort()) await heldById(req, 'users', id)
}

/** Reads the person anew, with their second factor, where an office may just have been lost. */
export async function freshActorOf(req: PayloadRequest): Promise<Person | null> {
  if (!req.user) return null
  const { id } = req.user
  const [user, capacities, kept] = await together(req, [
    () => byId(req, 'users', id),
    () => capacitiesOf(req, id),
    () => keptOf(req, id),
  ])
  return user && personOf(req, user, capacities, kept)
}

export const holdsAny = (actor: Member | null, offices: readonly Office[]): boolean =>
  actor !== null && actor.active && actor.capacities.some((c) => offices.includes(c.office))

/** By an appointment of one's own: what is lent for a while gives no hold over accounts. */
export const holdsInOwnName = (actor: Member | null, offices: readonly Office[]): boolean =>
  actor !== null &&
  actor.active &&
  actor.capacities.some((c) => offices.includes(c.office) && c.onBehalfOf === null)

export const unitsOf = (actor: Member, offices: readonly Office[]): string[] =>
  actor.capacities.flatMap((c) => (offices.includes(c.office) && c.unit !== null ? [c.unit] : []))
