import type { PayloadRequest } from 'payload'
import type { Row } from '../../platform/rows.ts'

export interface Session {
  id: string
  /** When somebody signed in with the password. */
  since: Date
}

/** The session this request was made in, if it is still one of the account's. @param user the row as it is now */
export function sessionOf(
  req: PayloadRequest,
  user: Pick<Row<'users'>, 'id' | 'sessions'>,
): Session | null {
  if (req.user?.id !== user.id) return null
  // Payload's types leave out what its JWT strategy sets.
  const { _sid: id } = req.user as { _sid?: unknown }
  if (typeof id !== 'string') return null
  const found = user.sessions?.find((session) => session.id === id)
  return found?.createdAt ? { id, since: new Date(found.createdAt) } : null
}
