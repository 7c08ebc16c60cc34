import type { Office } from '@bbt/shared/offices.ts'
import type { Payload } from 'payload'
import { createLocalReq, getFieldsToSign, jwtSign } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { now } from '../../src/platform/clock.ts'
import { inserted, setById } from '../../src/platform/rows.ts'
import { recordRow } from '../../src/organisation/events.ts'
import { openAccount } from '../../src/platform/setup.ts'
import { appoint } from '../../src/seed/founding.ts'
import { givePhone, proveSession } from './secondFactor.ts'

export const PASSWORD = 'mat-khau-thu-nghiem'

type Place = readonly [Office, string?]

/** The people of the test school by name, with their offices; offices of a unit name the unit's key. */
const PEOPLE = {
  lan: [['writer', 'hoa']],
  quan: [['writer', 'hoa']],
  mai: [['writer', 'doan']],
  bao: [['head', 'hoa']],
  thuy: [['head', 'doan']],
  academic: [['vicePrincipalAcademic']],
  activities: [['vicePrincipalActivities']],
  principal: [['principal']],
  admin: [['websiteAdmin'], ['writer', 'vanPhong']],
  admin2: [['websiteAdmin']],
  clerk: [['clerk'], ['writer', 'vanPhong']],
} as const satisfies Record<string, readonly Place[]>

export type PersonName = keyof typeof PEOPLE

const emailOf = (name: string) => `${name}@truong.test`

/** A row as the database holds it, with the secrets that no operation returns. */
async function accountRow(payload: Payload, email: string): Promise<Record<string, unknown>> {
  const where = { email: { equals: email } }
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where,
  })
  if (!row) throw new Error(`no account ${email}`)
  return row
}

/** Opens the accounts and appoints their people. One password is hashed for all: hashing is slow by design. */
export async function enrol(
  payload: Payload,
  units: ReadonlyMap<string, string>,
): Promise<Record<PersonName, string>> {
  const people = {} as Record<PersonName, string>
  let secrets: object | null = null
  for (const [name, places] of Object.entries(PEOPLE) as [PersonName, readonly Place[]][]) {
    const account = { name, salutation: 'Cô', email: emailOf(name) } as const
    if (secrets === null) {
      people[name] = await openAccount(payload, { ...account, password: PASSWORD })
      const { hash, salt } = await accountRow(payload, account.email)
      secrets = { hash, salt, active: true, sortKey: name }
    } else {
      const req = await createLocalReq({}, payload)
      const row = await inserted(req, 'users', { ...account, ...secrets })
      await recordRow(req, 'founded', 'users', row, null)
      people[name] = row.id
    }
    await givePhone(payload, people[name])
    for (const [office, unit] of places) {
      const place = { office, unit: unit && units.get(unit), from: '2020-01-01' } as const
      await appoint(payload, people[name], place)
    }
  }
  return people
}

export interface OpenSession {
  token: string
  sid: string
}

/** A session as a login gives it, without its slow hashing and before any code was entered. */
export async function logIn(payload: Payload, name: PersonName): Promise<OpenSession> {
  const user = await accountRow(payload, emailOf(name))
  const collectionConfig = payload.collections.users.config
  const account = { ...user, email: emailOf(name), collection: 'users' } as never
  const req = await createLocalReq({}, payload)
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user: account })
  const asked = { collectionConfig, email: emailOf(name), user: account }
  if (sid === undefined) throw new Error('accounts have sessions')
  // Payload writes the machine's time; a test may have another.
  const { sessions } = account as { sessions: { id: string }[] }
  const since = now().toISOString()
  const timed = sessions.map((one) => (one.id === sid ? { ...one, createdAt: since } : one))
  await setById(req, 'users', String(user['id']), { sessions: timed })
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({ ...asked, sid }),
    secret: payload.secret,
    tokenExpiration: collectionConfig.auth.tokenExpiration,
  })
  return { token, sid }
}

/** The token of a session in which a code has just been entered. */
export async function openSession(payload: Payload, name: PersonName): Promise<string> {
  const { token, sid } = await logIn(payload, name)
  const { id } = await accountRow(payload, emailOf(name))
  await proveSession(payload, String(id), sid)
  return token
}
