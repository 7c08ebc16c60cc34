import type { Office } from '@bbt/shared/offices.ts'
import type { PayloadRequest } from 'payload'
import { append } from '../platform/chains.ts'
import { now } from '../platform/clock.ts'
import type { Row } from '../platform/rows.ts'
import { idOf } from '../platform/rows.ts'

/** How an appointment came to be as it is: with the school, by the principal, or ended before its time. */
export type AppointmentEventKind = 'founded' | 'appointed' | 'ended'

/** An appointment as it is sealed into its chain, whole each time. */
export interface AppointmentEntry {
  seq: number
  kind: AppointmentEventKind
  appointment: string
  person: string
  office: Office
  unit?: string
  from: string
  to?: string
  delegatedBy?: string
  note?: string
  /** Who appointed, or who ended it; nobody did while the school was founded. */
  by?: string
  at: string
}

/** What of a row its chain repeats; what the row has none of is left out. */
export function sealedPartOf(row: Row<'appointments'>) {
  const optional = {
    unit: idOf(row.unit),
    to: row.to,
    delegatedBy: idOf(row.delegatedBy),
    note: row.note?.normalize('NFC'),
  }
  const there = Object.entries(optional).filter(([, value]) => Boolean(value))
  const { id: appointment, office, from } = row
  const person = idOf(row.person) ?? ''
  return { appointment, person, office, from, ...Object.fromEntries(there) }
}

/** Seals what became of an appointment onto the chain, as part of the transaction of `req`. */
export async function recordAppointment(
  req: PayloadRequest,
  kind: AppointmentEventKind,
  row: Row<'appointments'>,
  by: string | null,
): Promise<void> {
  const at = now().toISOString()
  const entry = { ...sealedPartOf(row), kind, ...(by !== null && { by }), at }
  await append(req, 'appointment-events', entry, { kind, appointment: row.id, at })
}
