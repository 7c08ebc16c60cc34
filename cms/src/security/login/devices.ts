import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { now } from '../../platform/clock.ts'
import { recall, remember } from '../../platform/remembered.ts'
import { firstWhere } from '../../platform/rows.ts'
import type { SecurityEventKind } from '../eventKinds.ts'
import { cookieLine, cookiesOf, secretsNamed } from './deviceCookie.ts'
import { emailKey } from './keys.ts'

/** How many a person has; of more, the one not used for longest is forgotten. */
export const MOST_DEVICES = 10
const UNUSED_DAYS = 180
const DAY_MS = 24 * 60 * 60 * 1000

/** Where a person signed in. */
const Device = z.strictObject({
  /** SHA-256 of what the cookie says. */
  hash: z.string(),
  /** ISO instant of the last login. */
  seen: z.string(),
})
const Devices = z.array(Device)
type Device = z.infer<typeof Device>

const stored = { schema: Devices, otherwise: [] as Device[] }

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** Those used within the time that a browser keeps the cookie. */
const current = (devices: readonly Device[], at: number) =>
  devices.filter(({ seen }) => at - Date.parse(seen) < UNUSED_DAYS * DAY_MS)

/** The devices of this request that are known for a person; none where a cookie is of somebody else, forged or old. */
async function knownOf(req: PayloadRequest, person: string): Promise<string[]> {
  const secrets = secretsNamed(req, person)
  if (secrets.length === 0) return []
  const { value } = await recall(req, 'known-devices', person, stored)
  const known = current(value, now().getTime()).map(({ hash }) => hash)
  return secrets.map(hashOf).filter((hash) => known.includes(hash))
}

/** Which device of the account's person this request comes from; null for every other one. Who sends no cookie of ours costs no query. */
export async function deviceOf(req: PayloadRequest, email: string): Promise<string | null> {
  if (cookiesOf(req).length === 0) return null
  const account = await firstWhere(req, 'users', { email: { equals: emailKey(email) } })
  if (!account) return null
  const [device] = await knownOf(req, account.id)
  return device ?? null
}

/**
 * Knows the device of this request from now on, as part of its transaction; the cookie it came with is good no more.
 * Answers the line that sets the new one.
 */
export async function knowDevice(req: PayloadRequest, person: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const kept = await recall(req, 'known-devices', person, stored)
  const old = secretsNamed(req, person).map(hashOf)
  const others = current(kept.value, now().getTime()).filter(({ hash }) => !old.includes(hash))
  const device = { hash: hashOf(secret), seen: now().toISOString() }
  await remember(req, kept, [device, ...others].slice(0, MOST_DEVICES))
  return cookieLine(req, person, secret, UNUSED_DAYS * DAY_MS)
}

/** After these nobody is known to have signed in: it may have been somebody else. */
const FORGETS: readonly SecurityEventKind[] = [
  'passwordChanged',
  'passwordSetByOther',
  'passwordReset',
  'emailChanged',
  'accountDeactivated',
  'secondFactorReset',
  'otherSessionsEnded',
]

/** Forgets a person's devices where an event ends them, in its transaction. */
export async function forgetDevices(
  req: PayloadRequest,
  kind: SecurityEventKind,
  person: string | null,
): Promise<void> {
  if (person === null || !FORGETS.includes(kind)) return
  const kept = await recall(req, 'known-devices', person, stored)
  if (kept.value.length > 0) await remember(req, kept, [])
}
