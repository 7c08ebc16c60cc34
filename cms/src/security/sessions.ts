import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '../access/actor.ts'
import { answering, notFound, pathParam } from '../endpoints/answer.ts'
import { isOpen } from '../platform/newSession.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Row } from '../platform/rows.ts'
import { allWhere, byId, setById } from '../platform/rows.ts'
import { inTransaction } from '../platform/transaction.ts'
import type { SecurityEntry } from './events.ts'
import { recordSecurityEvent } from './events.ts'

/** One place where the person is signed in. */
export interface SessionView {
  id: string
  current: boolean
  since: string
  until: string
  address: string | null
  agent: string | null
}

type Sessions = NonNullable<Row<'users'>['sessions']>

/** The account's sessions that have not run out. */
export const openSessions = (row: Pick<Row<'users'>, 'sessions'>): Sessions =>
  (row.sessions ?? []).filter(isOpen)

const LOGINS = 100

/** From where each session was opened, by its id. */
async function originsOf(req: PayloadRequest, person: string): Promise<Map<string, SecurityEntry>> {
  const where = { person: { equals: person }, kind: { equals: 'loginSucceeded' } }
  const rows = await allWhere(req, 'security-events', where, { sort: '-seq', limit: LOGINS })
  const logins = rows.map(({ entry }) => JSON.parse(entry) as SecurityEntry)
  return new Map(logins.flatMap((login) => (login.session ? [[login.session, login]] : [])))
}

const currentOf = (req: PayloadRequest) => (req.user as { _sid?: string } | null)?._sid ?? null

/** Where the person of this request is signed in, newest first. */
export async function sessionsOf(req: PayloadRequest): Promise<SessionView[]> {
  const actor = await actorOf(req)
  if (actor?.active !== true) throw new Refusal([{ code: 'inactive' }])
  const row = await byId(req, 'users', actor.person)
  const origins = await originsOf(req, actor.person)
  return openSessions(row ?? {})
    .map(({ id, createdAt, expiresAt }) => ({
      id,
      current: id === currentOf(req),
      since: createdAt ?? '',
      until: expiresAt,
      address: origins.get(id)?.address ?? null,
      agent: origins.get(id)?.agent ?? null,
    }))
    .sort((a, b) => (a.since < b.since ? 1 : -1))
}

/** Keeps the sessions of the person of this request that `stays` wants; answers how many ended. */
async function endSessions(
  req: PayloadRequest,
  kind: 'sessionEnded' | 'otherSessionsEnded',
  stays: (id: string) => boolean,
): Promise<number> {
  const actor = await actorOf(req)
  if (actor?.active !== true) throw new Refusal([{ code: 'inactive' }])
  return inTransaction(req, async () => {
    const before = openSessions((await byId(req, 'users', actor.person)) ?? {})
    const sessions = before.filter(({ id }) => stays(id))
    const ended = before.length - sessions.length
    if (ended === 0) return 0
    await setById(req, 'users', actor.person, { sessions })
    await recordSecurityEvent(req, { kind, person: actor.person })
    return ended
  })
}

/** A person's own sessions; those of others do not exist here. */
export const sessionEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/sessions',
    handler: answering(async (req) => ({ sessions: await sessionsOf(req) })),
  },
  {
    method: 'post',
    path: '/sessions/end-others',
    handler: answering(async (req) => {
      const current = currentOf(req)
      return { ended: await endSessions(req, 'otherSessionsEnded', (id) => id === current) }
    }),
  },
  {
    method: 'post',
    path: '/sessions/:session/end',
    handler: answering(async (req) => {
      const session = pathParam(req, 'session')
      const ended = await endSessions(req, 'sessionEnded', (id) => id !== session)
      return ended === 0 ? notFound() : { ended }
    }),
  },
]
