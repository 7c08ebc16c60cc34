import type { PayloadRequest } from 'payload'
import { freshActorOf } from '../../access/actor.ts'
import type { Person } from '../../access/actor.ts'
import { Refusal } from '../../platform/refusal.ts'
import { byId } from '../../platform/rows.ts'
import type { Session } from './session.ts'
import { sessionOf } from './session.ts'

export interface SignedIn {
  actor: Person
  session: Session
  email: string
}

/** An active person in a session of theirs. @throws Refusal for everybody else, scripts included */
export async function signedIn(req: PayloadRequest): Promise<SignedIn> {
  const [actor, user] = [
    await freshActorOf(req),
    req.user ? await byId(req, 'users', req.user.id) : null,
  ]
  const session = user && sessionOf(req, user)
  if (actor?.active === false) throw new Refusal([{ code: 'inactive' }])
  if (!actor || !user || !session) throw new Refusal([{ code: 'notYours' }])
  return { actor, session, email: user.email }
}
