import type { PayloadRequest } from 'payload'
import { AuthenticationError } from 'payload'
import { Refusal } from '../../platform/refusal.ts'
import { firstWhere } from '../../platform/rows.ts'
import type { SecurityEvent } from '../events.ts'
import { recordRefused } from '../events.ts'
import { spend, waitOf } from '../limits/spend.ts'
import { countOf } from './guard.ts'
import { emailKey, networkKey } from './keys.ts'

/** Of what a request brought with it. */
const LONGEST_DETAIL = 200

/** Writes a refusal down, unless this hour has seen too many of its kind: then once that there are more. */
export async function recordListed(req: PayloadRequest, event: SecurityEvent): Promise<void> {
  const { kind, person, detail } = event
  const who = person ?? networkKey(req) ?? 'local'
  const [own, all] = [
    ['listedRefusals', `${kind} ${who}`],
    ['listedOfKind', kind],
  ] as const
  for (const spending of [own, all]) if ((await waitOf(req.payload, spending)) > 0) return
  const left = await spend(req, [own, all]).catch((error: unknown) => {
    // Another one took the last place meanwhile, and said that there are more.
    if (error instanceof Refusal) return null
    throw error
  })
  if (left === null) return
  await recordRefused(req, {
    ...event,
    ...(detail !== undefined && { detail: detail.slice(0, LONGEST_DETAIL) }),
  })
  if (left === 0) await recordRefused(req, { kind: 'notListed', person, detail: kind })
}

async function recordLocks(req: PayloadRequest, person: string | null) {
  const count = countOf(req)
  if (!count) return
  const { place, wider } = count
  const [account, address] = wider
  const isLocked = async (spending: typeof account) =>
    spending !== undefined && (await waitOf(req.payload, spending)) > 0
  if ((await isLocked(place)) || (await isLocked(account))) {
    await recordListed(req, { kind: 'loginLocked', person, by: null })
  }
  if (await isLocked(address)) {
    await recordListed(req, { kind: 'addressBlocked', person: null, by: null })
  }
}

/** Writes down why a login did not succeed. A try over the limit is not written: the limit's event was. */
export async function recordFailedLogin(
  req: PayloadRequest,
  email: string,
  error: unknown,
): Promise<void> {
  const isWrong = error instanceof AuthenticationError
  const isInactive = error instanceof Refusal && error.issues[0]?.code === 'inactive'
  if (!isWrong && !isInactive) return
  const account = await firstWhere(req, 'users', { email: { equals: emailKey(email) } })
  const person = account?.id ?? null
  await recordListed(req, { kind: isWrong ? 'loginFailed' : 'loginInactive', person, by: null })
  await recordLocks(req, person)
}
