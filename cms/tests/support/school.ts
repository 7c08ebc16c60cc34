import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import type { Payload, SanitizedConfig } from 'payload'
import { getPayload, handleEndpoints } from 'payload'
import { openDatabase } from '../../src/platform/ready.ts'
import { makeConfig } from '../../src/config.ts'
import { found } from '../../src/seed/founding.ts'
import { CMS_URL, FEED_SECRET, settings } from './env.ts'
import type { PersonName } from './people.ts'
import { enrol, openSession } from './people.ts'

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

export interface Answer {
  status: number
  body: Record<string, unknown>
  text: string
}

export interface School {
  payload: Payload
  config: SanitizedConfig
  people: Record<PersonName, string>
  units: ReadonlyMap<string, string>
  categories: ReadonlyMap<string, string>
  /** Sends a request through Payload's whole REST stack, as a person or (null) a visitor. */
  send: (
    as: PersonName | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer>
  /** Payload's REST stack itself, for a server to stand on. */
  handle: (request: Request) => Promise<Response>
  /** The school's DATA_DIR. */
  folder: string
  /** The feed as the publisher reads it. */
  asPublisher: (path: string) => Promise<Answer>
  close: () => Promise<void>
}

/** A school of its own: fresh database (SQLite, or MongoDB where MONGODB_TEST_URL says so), people, units, categories. */
export async function makeSchool(): Promise<School> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bbt-'))
  const key = randomUUID()
  // Refusals are what most tests are about: Payload would log each with its stack.
  const logger = { options: { level: 'fatal' } }
  const config = await makeConfig(settings(folder, key))
  Object.assign(config, { logger })
  const payload = await getPayload({ config, key })
  await openDatabase(payload)
  const units = await found(payload, 'units', UNITS)
  const categories = await found(payload, 'categories', CATEGORIES)
  const people = await enrol(payload, units)
  const tokens = new Map<string, Promise<string>>()
  const handle = (request: Request) =>
    handleEndpoints({ config, payloadInstanceCacheKey: key, request })
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
        ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      text,
      body: (isJson ? JSON.parse(text) : {}) as Answer['body'],
    }
  }
  const tokenOf = (name: PersonName) => {
    const token = tokens.get(name) ?? openSession(payload, name)
    tokens.set(name, token)
    return token
  }
  return {
    payload,
    config,
    folder,
    handle,
    people,
    units,
    categories,
    send: async (as, method, target, body, headers = {}) =>
      request(method, target, body, {
        ...(as && { authorization: `JWT ${await tokenOf(as)}` }),
        ...headers,
      }),
    asPublisher: (target) =>
      request('GET', target, undefined, { authorization: `Bearer ${FEED_SECRET}` }),
    close: async () => {
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
