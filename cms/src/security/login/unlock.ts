import type { PayloadRequest } from 'payload'
import { addDataAndFileToRequest } from 'payload'
import { actorOf, holdsAny } from '../../access/actor.ts'
import { Refusal } from '../../platform/refusal.ts'
import { allWhere, firstWhere, removeWhere } from '../../platform/rows.ts'
import { inTransaction } from '../../platform/transaction.ts'
import { now } from '../../platform/clock.ts'
import { recordSecurityEvent } from '../events.ts'
import { ruleOf } from '../limits/rules.ts'
import { accountKey, emailKey } from './keys.ts'

const KEEPERS = ['principal', 'websiteAdmin'] as const
const ON_ACCOUNT = ['loginAtPlace', 'loginToAccount'] as const

/** Whether an account takes no password just now, at one place or at all. */
export async function isLocked(req: PayloadRequest, email: string): Promise<boolean> {
  const key = { contains: accountKey(email) }
  const where = { key, expires: { greater_than: now().getTime() } }
  const counts = await allWhere(req, 'rate-limits', where, { sort: 'key' })
  return counts.some((count) =>
    ON_ACCOUNT.some(
      (rule) => count.key.startsWith(`${rule}:`) && count.points >= ruleOf(rule).points,
    ),
  )
}

/** `POST /api/users/unlock { email }`: who keeps the accounts forgets an account's wrong passwords. */
export async function unlock(req: PayloadRequest): Promise<object> {
  await addDataAndFileToRequest(req)
  if (!holdsAny(await actorOf(req), KEEPERS)) throw new Refusal([{ code: 'notYours' }])
  const given: unknown = (req.data as Record<string, unknown> | undefined)?.['email']
  const email = typeof given === 'string' ? emailKey(given) : ''
  await inTransaction(req, async () => {
    const account = await firstWhere(req, 'users', { email: { equals: email } })
    if (!account) return
    await removeWhere(req, 'rate-limits', { key: { contains: accountKey(email) } })
    await recordSecurityEvent(req, { kind: 'loginUnlocked', person: account.id })
  })
  return { message: 'Đã mở khoá đăng nhập.' }
}
