import type { PayloadRequest } from 'payload'
import { AuthenticationError } from 'payload'
import { firstWhere } from '../../platform/rows.ts'
import { watchAccount } from '../accountChange.ts'
import type { Spending } from '../limits/spend.ts'
import { spend } from '../limits/spend.ts'
import { tryNothing } from '../password/hash.ts'
import { deviceOf } from './devices.ts'
import { atPlace, emailKey, onDevice, wider } from './keys.ts'

interface Credentials {
  email?: unknown
  password?: unknown
}

/** What the try of a request was counted against. */
interface Counted {
  /** Forgotten after a right password. */
  place: Spending
  /** Given back then: others are counted there as well. */
  wider: Spending[]
}

const counted = new WeakMap<PayloadRequest, Counted>()

/** What the try of this request is counted against; null where none was. */
export const countOf = (req: PayloadRequest): Counted | null => counted.get(req) ?? null

/** Where somebody has signed in before, they are not shut out by what others try elsewhere. */
async function countFor(req: PayloadRequest, email: string): Promise<Counted> {
  const device = await deviceOf(req, email)
  if (device !== null) return { place: onDevice(email, device), wider: [] }
  return { place: atPlace(req, email), wider: wider(req, email) }
}

/**
 * Before Payload tries a password: counts the try, by the address typed, whether or not it is an
 * account's, and lets an unknown one take as long as a known one.
 */
export async function guardLogin(
  req: PayloadRequest,
  { email, password }: Credentials,
): Promise<void> {
  if (typeof email !== 'string' || typeof password !== 'string') return
  if (!counted.has(req)) {
    const count = await countFor(req, email)
    await spend(req, [count.place, ...count.wider])
    counted.set(req, count)
  }
  const account = await firstWhere(req, 'users', { email: { equals: emailKey(email) } })
  if (!account) {
    await tryNothing(password)
    throw new AuthenticationError(req.t)
  }
  await watchAccount(req, account.id)
}
