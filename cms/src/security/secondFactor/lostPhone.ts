import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { firstWhere } from '../../platform/rows.ts'
import { inTransaction } from '../../platform/transaction.ts'
import { forget } from './resetting.ts'
import { keptOf } from './store.ts'

export type Forgotten = 'done' | 'noAccount' | 'notEnrolled'

/**
 * Takes off the second factor of whoever signs in with this address: for the person at the server, when the
 * principal has lost phone and codes. The log says that nobody of the office did it.
 */
export async function forgetByEmail(payload: Payload, email: string): Promise<Forgotten> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const user = await firstWhere(req, 'users', { email: { equals: email.trim().toLowerCase() } })
    if (!user) return 'noAccount'
    if ((await keptOf(req, user.id)).factor.device === null) return 'notEnrolled'
    await forget(req, user.id, 'lệnh trên máy chủ')
    return 'done'
  })
}
