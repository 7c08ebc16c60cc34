import type { Payload } from 'payload'
import { setupContext } from '../platform/setup.ts'
import { insert } from '../platform/rows.ts'
import type { AppointmentData, CategoryData, UnitData } from './data/types.ts'
import { requestBy } from './requests.ts'

export interface Account {
  name: string
  salutation: 'Thầy' | 'Cô'
  email: string
  password: string
}

/** Opens an account before there is anybody who could: only while a school is being founded. */
export async function openAccount(payload: Payload, account: Account): Promise<string> {
  const req = await requestBy(payload)
  const data = { ...account, active: true }
  const context = setupContext()
  const options = { collection: 'users', data, context, req, overrideAccess: false } as const
  // Access would refuse: nobody is logged in. The founding context is what the hook asks for.
  const user = await payload.create({ ...options, overrideAccess: true })
  return user.id
}

type Place = Omit<AppointmentData, 'unit'> & { unit?: string | undefined; delegatedBy?: string; note?: string }

/** Writes an appointment of the founding, whose terms may have begun in the past. */
export async function appoint(payload: Payload, person: string, place: Place): Promise<void> {
  const row = Object.fromEntries(Object.entries({ ...place, person }).filter(([, value]) => value !== undefined))
  await insert(await requestBy(payload), 'appointments', row)
}

/** Writes units or categories; answers with their ids by key. */
export async function found(
  payload: Payload,
  collection: 'units' | 'categories',
  rows: readonly (UnitData | CategoryData)[],
): Promise<Map<string, string>> {
  const req = await requestBy(payload)
  const ids = new Map<string, string>()
  for (const { key, ...row } of rows) {
    ids.set(key, (await insert(req, collection, row)).id)
  }
  return ids
}
