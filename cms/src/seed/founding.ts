import type { Payload } from 'payload'
import { withDerived } from '../fields/derived.ts'
import { inserted } from '../platform/rows.ts'
import { inTransaction } from '../platform/transaction.ts'
import { recordAppointment } from '../workflow/appointmentEvents.ts'
import type { AppointmentData, CategoryData, UnitData } from './data/types.ts'
import { recordRow } from '../organisation/events.ts'
import { requestBy } from './requests.ts'

type Place = Omit<AppointmentData, 'unit'> & {
  unit?: string | undefined
  delegatedBy?: string
  note?: string
}

/** Writes an appointment of the founding, whose terms may have begun in the past. */
export async function appoint(payload: Payload, person: string, place: Place): Promise<void> {
  const row = Object.fromEntries(
    Object.entries({ ...place, person }).filter(([, value]) => value !== undefined),
  )
  const req = await requestBy(payload)
  await inTransaction(req, async () => {
    const { fields } = payload.collections.appointments.config
    const appointment = await inserted(req, 'appointments', withDerived(fields, row))
    await recordAppointment(req, 'founded', appointment, null)
  })
}

/** Writes units or categories; answers with their ids by key. */
export async function found(
  payload: Payload,
  collection: 'units' | 'categories',
  rows: readonly (UnitData | CategoryData)[],
): Promise<Map<string, string>> {
  const req = await requestBy(payload)
  const ids = new Map<string, string>()
  const { fields } = payload.collections[collection].config
  await inTransaction(req, async () => {
    for (const { key, ...row } of rows) {
      const made = await inserted(req, collection, withDerived(fields, row))
      await recordRow(req, 'founded', collection, made, null)
      ids.set(key, made.id)
    }
  })
  return ids
}
