import type { PayloadRequest } from 'payload'
import { AuthenticationError } from 'payload'
import { firstWhere } from '../../platform/rows.ts'
import { watchAccount } from '../accountChange.ts'
import { spend } from '../limits/spend.ts'
import { tryNothing } from '../password/hash.ts'
import { atPlace, emailKey, wider } from './keys.ts'

interface Credentials {
  email?: unknown
  password?: unknown
}

const counted = new WeakSet<PayloadRequest>()

/**
 * Before Payload tries a password: counts the try, by the address typed, whether or not it is an
 * account's, and lets an unknown one take as long as a known one.
 */
export async function guardLogin(
  req: PayloadRequest,
  { email, password }: Credentials,
): Promise<void> {
  if (typeof email !== 'string' || typeof password !== 'string') return
  if (!counted.has(req)) await spend(req, [atPlace(req, email), ...wider(req, email)])
  counted.add(req)
  const account = await firstWhere(req, 'users', { email: { equals: emailKey(email) } })
  if (!account) {
    await tryNothing(password)
    throw new AuthenticationError(req.t)
  }
  await watchAccount(req, account.id)
}
