import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq, loginOperation } from 'payload'
import { operationOf } from '../src/platform/operation.ts'
import { byId, setById } from '../src/platform/rows.ts'
import { signIn } from './support/logins.ts'
import { PASSWORD } from './support/people.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

interface Session {
  id: string
  current: boolean
  agent: string | null
  address: string | null
}

const as = (token: string) => ({ authorization: `JWT ${token}` })
const by = (token: string, method: string, path: string, body?: object) =>
  school.send(null, method, path, body, as(token))
const sessionsOf = async (token: string) =>
  (await by(token, 'GET', '/users/sessions')).body['sessions'] as Session[]
const works = async (token: string) => (await by(token, 'GET', '/my-work')).status === 200
const open = async (email: string, from: string, agent: string) => {
  const { status, token } = await signIn(school.handle, email, { from, agent })
  if (status !== 200) throw new Error(String(status))
  return token
}

describe('one’s sessions', () => {
  it('are listed with where they were opened, and ended one by one', async () => {
    const phone = await open('lan@truong.test', '10.0.0.1', 'Phone')
    const desk = await open('lan@truong.test', '10.0.0.2', 'Desk')
    const list = await sessionsOf(desk)
    expect(list.map(({ agent, address, current }) => [agent, address, current])).toEqual([
      ['Desk', '10.0.0.2', true],
      ['Phone', '10.0.0.1', false],
    ])
    const other = list[1]?.id ?? ''
    expect((await by(desk, 'POST', `/users/sessions/${other}/end`)).status).toBe(200)
    expect([await works(phone), await works(desk)]).toEqual([false, true])
    expect((await by(desk, 'POST', `/users/sessions/${other}/end`)).status).toBe(404)
  })

  it('are all ended but the one that asks', async () => {
    const tokens = [
      await open('mai@truong.test', '10.0.0.1', 'A'),
      await open('mai@truong.test', '10.0.0.1', 'B'),
      await open('mai@truong.test', '10.0.0.1', 'C'),
    ] as const
    const answer = await by(tokens[1], 'POST', '/users/sessions/end-others')
    expect(answer.body).toEqual({ ended: 2 })
    expect(await Promise.all(tokens.map(works))).toEqual([false, true, false])
  })

  it('are not others’ to see or end', async () => {
    const lan = await open('lan@truong.test', '10.0.0.1', 'X')
    const admin = await open('admin@truong.test', '10.0.0.1', 'Y')
    const session = (await sessionsOf(lan)).find(({ current }) => current)?.id ?? ''
    expect((await by(admin, 'POST', `/users/sessions/${session}/end`)).status).toBe(404)
    expect((await school.send(null, 'GET', '/users/sessions')).status).toBe(403)
    const { text } = await by(admin, 'GET', `/users/${school.people.lan}`)
    expect(text).not.toContain(session)
    expect(await works(lan)).toBe(true)
  })

  it('end with another password, but for the one that set it', async () => {
    const other = await open('quan@truong.test', '10.0.0.1', 'A')
    const mine = await open('quan@truong.test', '10.0.0.1', 'B')
    const body = { current: PASSWORD, password: 'ghế tre leo dốc tím' }
    expect((await by(mine, 'POST', '/users/change-password', body)).status).toBe(200)
    expect([await works(other), await works(mine)]).toEqual([false, true])
  })

  it('end at once when the account is deactivated, and do not come back with it', async () => {
    const token = await open('thuy@truong.test', '10.0.0.1', 'A')
    const target = `/users/${school.people.thuy}`
    expect((await school.send('principal', 'PATCH', target, { active: false })).status).toBe(200)
    const me = await by(token, 'GET', '/users/me')
    expect([await works(token), me.body['user'] ?? null]).toEqual([false, null])
    expect((await school.send('principal', 'PATCH', target, { active: true })).status).toBe(200)
    expect(await works(token)).toBe(false)
  })
})

/** A login during which something else happens to the account: after Payload's read of it, before its write. */
async function loginMeeting(meanwhile: () => Promise<number>) {
  const req = await createLocalReq({}, school.payload)
  const { collections } = school.payload
  const hook = collections.users.config.hooks.beforeOperation.at(-1)!
  collections.users.config.hooks.beforeOperation.push((given) => {
    if (operationOf(given) !== 'login') return
    const { findOne } = school.payload.db
    school.payload.db.findOne = async (query) => {
      school.payload.db.findOne = findOne
      const read = await findOne.call(school.payload.db, query)
      expect(await meanwhile()).toBe(200)
      return read as never
    }
  })
  const data = { email: 'clerk@truong.test', password: PASSWORD }
  const outcome = loginOperation({ collection: collections.users, data, req })
  await expect(outcome).rejects.toMatchObject({ status: 409 })
  collections.users.config.hooks.beforeOperation.pop()
  expect(collections.users.config.hooks.beforeOperation.at(-1)).toBe(hook)
}

it('a login that meets a deactivation loses: it neither signs in nor undoes it', async () => {
  const id = school.people.clerk
  await loginMeeting(async () => {
    const closed = await school.send('principal', 'PATCH', `/users/${id}`, { active: false })
    return closed.status
  })
  const fresh = await createLocalReq({}, school.payload)
  expect(await byId(fresh, 'users', id)).toMatchObject({ active: false, sessions: [] })
  await setById(fresh, 'users', id, { active: true })
})

it('a login that meets a logout does not bring the ended session back', async () => {
  const token = await open('clerk@truong.test', '10.0.0.9', 'Left open')
  await loginMeeting(async () => (await by(token, 'POST', '/users/logout')).status)
  expect(await works(token)).toBe(false)
})

it('of several logins of one person at once, each is signed in and stays so', async () => {
  const tokens = await Promise.all(
    Array.from({ length: 5 }, (_, i) => open('thuy@truong.test', `10.0.1.${i}`, `Device ${i}`)),
  )
  const stays = await Promise.all(tokens.map(works))
  expect(stays).toEqual([true, true, true, true, true])
})
