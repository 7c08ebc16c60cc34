import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { getPayload, handleEndpoints } from 'payload'
import { CMS_URL } from './env.ts'
import { PASSWORD } from './people.ts'
import type { School } from './school.ts'

export interface LoginAnswer {
  status: number
  words: string
  wait: number
  token: string
  text: string
}

type Handle = (request: Request) => Promise<Response>

/** Signs in as a browser at a network address does. */
export async function signIn(
  handle: Handle,
  email: string,
  { password = PASSWORD, from = '10.0.0.1', agent = 'Firefox' } = {},
): Promise<LoginAnswer> {
  const response = await handle(
    new Request(`${CMS_URL}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from, 'user-agent': agent },
      body: JSON.stringify({ email, password }),
    }),
  )
  const text = await response.text()
  const { errors, token = '' } = JSON.parse(text) as {
    errors?: { message: string }[]
    token?: string
  }
  const wait = Number(response.headers.get('retry-after') ?? 0)
  return { status: response.status, words: errors?.[0]?.message ?? '', wait, token, text }
}

/** Opens the school's database anew, as after a restart. */
export async function reopened(
  school: School,
): Promise<{ payload: Payload; handle: Handle; close: () => Promise<void> }> {
  await school.payload.destroy()
  const key = randomUUID()
  const payload = await getPayload({ config: school.config, key })
  return {
    payload,
    handle: (request) =>
      handleEndpoints({ config: school.config, payloadInstanceCacheKey: key, request }),
    close: () => payload.destroy(),
  }
}

/** What the security log says, oldest first. */
export async function loggedKinds(school: School, since = 0): Promise<string[]> {
  const { docs } = await school.payload.find({
    collection: 'security-events',
    overrideAccess: true,
    limit: 0,
    sort: 'seq',
    where: { seq: { greater_than: since } },
  })
  return docs.map(({ kind }) => kind)
}
