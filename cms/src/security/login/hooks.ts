import type {
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionBeforeLoginHook,
  PayloadRequest,
} from 'payload'
import { now } from '../../platform/clock.ts'
import { Refusal } from '../../platform/refusal.ts'
import { setById } from '../../platform/rows.ts'
import { inTransaction } from '../../platform/transaction.ts'
import type { User } from '../../payload-types.ts'
import { refuseOvertaken } from '../accountChange.ts'
import { recordSecurityEvent } from '../events.ts'
import { knowDevice } from './devices.ts'

/** A deactivated account does not open, and says so to who knows its password. */
export const refuseLogin: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  await refuseOvertaken(req, user.id)
  if (user.active !== true) throw new Refusal([{ code: 'inactive' }])
}

const opened = new WeakMap<PayloadRequest, Login>()

interface Login {
  person: string
  session: string | null
}

/** What is written down once Payload's transaction is over: two logins at once must not fail for the log's sake. */
export const noteLogin: CollectionAfterLoginHook<User> = ({ req, user }) => {
  opened.set(req, { person: user.id, session: user.sessions?.at(-1)?.id ?? null })
}

/**
 * Writes down the login that this request made. Before its answer: nobody holds a session that is not in the log.
 * Answers the line that sets the device's cookie.
 */
export async function recordLogin(req: PayloadRequest): Promise<string> {
  const login = opened.get(req)
  if (!login) throw new Error('no login to write down')
  const { person, session } = login
  return inTransaction(req, async () => {
    await setById(req, 'users', person, { lastLoginAt: now().toISOString() })
    const event = { kind: 'loginSucceeded', person, by: person } as const
    await recordSecurityEvent(req, { ...event, ...(session !== null && { session }) })
    return knowDevice(req, person)
  })
}

export const noteLogout: CollectionAfterLogoutHook<User> = async ({ req }) => {
  const person = req.user?.id ?? null
  await recordSecurityEvent(req, { kind: 'loggedOut', person })
}
