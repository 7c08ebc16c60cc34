import type { Endpoint, PayloadRequest, Where } from 'payload'
import { actorOf, holdsAny } from '../access/actor.ts'
import { answering, notFound, queryParam } from '../endpoints/answer.ts'
import { allWhere } from '../platform/rows.ts'
import { personName } from '../workflow/changed.ts'
import type { SecurityEventKind } from './eventKinds.ts'
import { isSecurityEventKind, SECURITY_EVENTS } from './eventKinds.ts'
import type { SecurityEntry } from './events.ts'

const PAGE = 50
const MOST = 200

interface Person {
  id: string
  name: string
}

/** An event as those who keep the accounts read it. */
interface LogLine {
  seq: number
  at: string
  kind: SecurityEventKind
  label: string
  detail: string | null
  person: Person | null
  by: Person | null
  address: string | null
  agent: string | null
}

interface LogPage {
  events: LogLine[]
  /** What to ask for as `before` to go on; null at the end. */
  next: number | null
}

const numberParam = (req: PayloadRequest, name: string, otherwise: number) => {
  const given = Number(queryParam(req, name) ?? otherwise)
  return Number.isSafeInteger(given) && given > 0 ? given : otherwise
}

function asked(req: PayloadRequest, kind: SecurityEventKind | null): Where {
  const person = queryParam(req, 'person')
  return {
    seq: { less_than: numberParam(req, 'before', Number.MAX_SAFE_INTEGER) },
    ...(kind !== null && { kind: { equals: kind } }),
    ...(person !== null && { person: { equals: person } }),
  }
}

async function logPage(req: PayloadRequest, kind: SecurityEventKind | null): Promise<LogPage> {
  const limit = Math.min(numberParam(req, 'limit', PAGE), MOST)
  const where = asked(req, kind)
  const rows = await allWhere(req, 'security-events', where, { sort: '-seq', limit: limit + 1 })
  const shown = rows.slice(0, limit).map(({ entry }) => JSON.parse(entry) as SecurityEntry)
  const names = new Map<string, Person>()
  for (const id of new Set(shown.flatMap(({ person, by }) => [person, by]))) {
    if (id !== undefined) names.set(id, { id, name: await personName(req, id) })
  }
  const named = (id: string | undefined) => names.get(id ?? '') ?? null
  const events = shown.map(({ seq, at, kind, detail, person, by, address, agent }) => ({
    ...{ seq, at, kind, label: SECURITY_EVENTS[kind], detail: detail ?? null },
    ...{ person: named(person), by: named(by) },
    ...{ address: address ?? null, agent: agent ?? null },
  }))
  return { events, next: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null }
}

const KEEPERS = ['principal', 'websiteAdmin'] as const

/** `GET /api/security-events`: newest first, for those who keep the accounts; to others it does not exist. */
export const logEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/',
    handler: answering(async (req) => {
      const kind = queryParam(req, 'kind')
      if (!holdsAny(await actorOf(req), KEEPERS)) return notFound()
      if (kind !== null && !isSecurityEventKind(kind)) return { events: [], next: null }
      return logPage(req, kind)
    }),
  },
]
