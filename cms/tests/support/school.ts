import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import type { CollectionConfig, Payload, SanitizedConfig } from 'payload'
import { getPayload, handleEndpoints } from 'payload'
import { now } from '../../src/platform/clock.ts'
import { openDatabase } from '../../src/platform/ready.ts'
import { guarded } from '../../src/edge/guarded.ts'
import { makeConfig } from '../../src/config.ts'
import { database as openedAt } from '../../src/platform/database.ts'
import { found } from '../../src/seed/founding.ts'
import { syncToDisk } from './diskSync.ts'
import { CMS_URL, FEED_SECRET, settings } from './env.ts'
import type { OpenSession, PersonName } from './people.ts'
import { enrol, logIn } from './people.ts'
import { proveSession } from './secondFactor.ts'
import { withoutHurry } from './withoutHurry.ts'

export type { PersonName }

const UNITS = [
  {
    key: 'hoa',
    slug: 'to-hoa-hoc',
    name: 'Tổ Hoá học',
    kind: 'department',
    headTitle: 'Tổ trưởng',
  },
  {
    key: 'doan',
    slug: 'doan-thanh-nien',
    name: 'Đoàn Thanh niên',
    kind: 'union',
    headTitle: 'Bí thư',
  },
  {
    key: 'vanPhong',
    slug: 'to-van-phong',
    name: 'Tổ Văn phòng',
    kind: 'office',
    headTitle: 'Tổ trưởng',
  },
] as const

const CATEGORIES = [
  {
    key: 'chuyenMon',
    slug: 'chuyen-mon',
    name: 'Chuyên môn',
    stage1: true,
    approver: 'vicePrincipalAcademic',
    order: 1,
  },
  {
    key: 'phongTrao',
    slug: 'phong-trao',
    name: 'Phong trào',
    stage1: true,
    approver: 'vicePrincipalActivities',
    order: 2,
  },
  {
    key: 'thongBao',
    slug: 'thong-bao',
    name: 'Thông báo',
    stage1: false,
    approver: 'principal',
    order: 3,
  },
] as const

/** How long a test takes a code entered for granted: less than the office does. */
const PROVE_AGAIN_MS = 5 * 60_000

export interface Answer {
  status: number
  body: Record<string, unknown>
  text: string
  headers: Headers
}

/** Where a school's data are. */
interface Place {
  folder: string
  /** Names its database where that is on a server. */
  database: string
}

export interface School {
  payload: Payload
  config: SanitizedConfig
  people: Record<PersonName, string>
  units: ReadonlyMap<string, string>
  categories: ReadonlyMap<string, string>
  /** Sends a request through the edge and Payload's whole REST stack, as a person or (null) a visitor. */
  send: (
    as: PersonName | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer>
  /** The person's next request opens a session anew, as after a login. */
  signInAgain: (name: PersonName) => void
  /** Edge and REST stack, for a server to stand on. */
  handle: (request: Request) => Promise<Response>
  /** The school's DATA_DIR. */
  folder: string
  place: Place
  /** The token of the person's session, as a browser would keep it. */
  sessionOf: (name: PersonName) => Promise<string>
  /** The feed as the publisher reads it. */
  asPublisher: (path: string) => Promise<Answer>
  /** Ends its office and keeps its data. */
  shut: () => Promise<void>
  close: () => Promise<void>
}

/**
 * A school of its own: fresh database (SQLite, or MongoDB where MONGODB_TEST_URL says so), people, units, categories.
 * @param beside collections that the office does not have; who brings them makes their tables
 */
export async function makeSchool(beside: readonly CollectionConfig[] = []): Promise<School> {
  const place = { folder: mkdtempSync(path.join(tmpdir(), 'bbt-')), database: randomUUID() }
  const office = await openOffice(place, beside)
  const units = await found(office.payload, 'units', UNITS)
  const categories = await found(office.payload, 'categories', CATEGORIES)
  const people = await enrol(office.payload, units)
  return schoolIn(place, office, { units, categories, people })
}

/** The same school with an office of its own, after the one it had is gone: shut, or killed. */
export async function reopened({ place, units, categories, people }: School): Promise<School> {
  return schoolIn(place, await openOffice(place), { units, categories, people })
}

async function openOffice({ folder, database }: Place, beside: readonly CollectionConfig[] = []) {
  const key = randomUUID()
  // Refusals are what most tests are about: Payload would log each with its stack.
  const logger = { options: { level: 'fatal' } }
  const config = await makeConfig(settings(folder, database), openedAt, beside)
  Object.assign(config, { logger })
  withoutHurry()
  const payload = await getPayload({ config, key })
  await openDatabase(payload)
  await syncToDisk(payload, 'OFF')
  return { config, payload, key }
}

function schoolIn(
  place: Place,
  { config, payload, key }: Awaited<ReturnType<typeof openOffice>>,
  members: Pick<School, 'people' | 'units' | 'categories'>,
): School {
  const { folder } = place
  const { people } = members
  const sessions = new Map<PersonName, Promise<OpenSession>>()
  const proofs = new Map<PersonName, { at: number; done: Promise<void> }>()
  const handle = guarded(CMS_URL, (request) =>
    handleEndpoints({ config, payloadInstanceCacheKey: key, request }),
  )
  const request = async (
    method: string,
    target: string,
    body: unknown,
    headers: Record<string, string>,
  ) => {
    const isForm = body instanceof FormData
    const response = await handle(
      new Request(`${CMS_URL}/api${target}`, {
        method,
        headers: {
          ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && {
          body: isForm || body instanceof Blob ? body : JSON.stringify(body),
        }),
      }),
    )
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (isJson ? JSON.parse(text) : {}) as Answer['body'],
    }
  }
  const prove = async (name: PersonName, session: Promise<OpenSession>) =>
    proveSession(payload, people[name], (await session).sid)
  /** The person's one session, with a code entered lately by the clock of the moment: tests move it. */
  const tokenOf = async (name: PersonName) => {
    const session = sessions.get(name) ?? logIn(payload, name)
    sessions.set(name, session)
    const [at, last] = [now().getTime(), proofs.get(name)]
    const isLate = last === undefined || Math.abs(at - last.at) > PROVE_AGAIN_MS || at < last.at
    const proof = isLate ? { at, done: prove(name, session) } : last
    proofs.set(name, proof)
    await proof.done
    return (await session).token
  }
  return {
    payload,
    config,
    folder,
    place,
    handle,
    ...members,
    // Asked for again by a test whose own office is shut: what was proved once is not proved anew.
    sessionOf: async (name) => (await sessions.get(name))?.token ?? tokenOf(name),
    send: async (as, method, target, body, headers = {}) =>
      request(method, target, body, {
        ...(as && { authorization: `JWT ${await tokenOf(as)}` }),
        ...headers,
      }),
    signInAgain: (name) => {
      sessions.delete(name)
      proofs.delete(name)
    },
    asPublisher: (target) =>
      request('GET', target, undefined, { authorization: `Bearer ${FEED_SECRET}` }),
    shut: () => payload.destroy(),
    close: async () => {
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
