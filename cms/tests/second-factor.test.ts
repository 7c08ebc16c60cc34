import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handleEndpoints, getPayload } from 'payload'
import { makeConfig } from '../src/config.ts'
import { readEnv } from '../src/env.ts'
import { articleIn, viewOf } from './support/articles.ts'
import { codesOf, refusal } from './support/answers.ts'
import { CMS_URL } from './support/env.ts'
import { logIn } from './support/people.ts'
import type { Answer, PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { phoneClock } from './support/secondFactor.ts'
import { figure } from './support/figures.ts'

let school: School
let clock: ReturnType<typeof phoneClock>

beforeAll(async () => {
  school = await makeSchool()
  clock = phoneClock()
})
afterAll(async () => {
  clock.back()
  await school.close()
})

type Send = (method: string, path: string, body?: unknown) => Promise<Answer>

/** Somebody who has just signed in with their password and entered no code. */
async function session(name: PersonName): Promise<Send> {
  const { token } = await logIn(school.payload, name)
  return (method, path, body) =>
    school.send(null, method, path, body, { authorization: `JWT ${token}` })
}

const prove = (send: Send, code: string) => send('POST', '/users/second-factor/prove', { code })

async function decide(send: Send, id: string, action: string): Promise<Answer> {
  const { rev, digest } = await viewOf(school, 'principal', id)
  const at = action === 'schedule' ? { at: '2099-09-05T00:00:00Z' } : {}
  return send('POST', `/articles/${id}/transitions`, { action, rev, digest, ...at })
}

describe('a code', () => {
  it('lets its session approve for a quarter of an hour, and endorse as long as it lasts', async () => {
    const [academic, head] = [await session('academic'), await session('bao')]
    const [first, second] = [
      await articleIn(school, 'inApproval'),
      await articleIn(school, 'inApproval'),
    ]
    const waiting = await articleIn(school, 'inReview')
    expect(refusal(await decide(academic, first, 'approve'))).toEqual([403, ['codeDue']])
    expect((await prove(academic, clock.next())).status).toBe(200)
    expect((await prove(head, clock.code())).status).toBe(200)
    clock.pass(14 * 60)
    expect((await decide(academic, first, 'approve')).status).toBe(200)
    clock.pass(60)
    expect(refusal(await decide(academic, second, 'approve'))).toEqual([403, ['codeDue']])
    expect((await decide(head, waiting, 'endorse')).status).toBe(200)
    expect((await prove(academic, clock.next())).status).toBe(200)
    expect((await decide(academic, second, 'approve')).status).toBe(200)
  })

  it('is asked for where it is due: the button is there, and says so', async () => {
    const admin = await session('admin')
    const id = await articleIn(school, 'approved')
    const offers = async () => {
      const { body } = await admin('GET', `/articles/${id}/workflow`)
      const all = body['offers'] as { name: string; codeDue: boolean; issues: []; next: string }[]
      return all.map(({ name, codeDue, issues }) => [name, codeDue, issues.length])
    }
    expect(await offers()).toEqual([
      ['requestChanges', false, 0],
      ['publish', true, 0],
      ['schedule', true, 0],
    ])
    await prove(admin, clock.next())
    expect(await offers()).toEqual([
      ['requestChanges', false, 0],
      ['publish', false, 0],
      ['schedule', false, 0],
    ])
  })

  it('is its own session’s: another of the same person, and one after logging out, start anew', async () => {
    const [here, there] = [await session('activities'), await session('activities')]
    expect((await prove(here, clock.next())).body).toMatchObject({
      isEnrolled: true,
      isFresh: true,
    })
    expect((await there('GET', '/users/second-factor')).body).toMatchObject({ isFresh: false })
    expect((await here('POST', '/users/logout')).status).toBe(200)
    expect((await here('GET', '/users/second-factor')).status).toBe(403)
    const again = await session('activities')
    expect((await again('GET', '/users/second-factor')).body).toMatchObject({ isFresh: false })
  })

  it('never works twice: not in the same session, not in another, not an older one', async () => {
    const [here, there] = [await session('academic'), await session('academic')]
    const older = clock.next()
    const code = clock.next()
    expect((await prove(here, code)).status).toBe(200)
    for (const [send, again] of [
      [here, code],
      [there, code],
      [there, older],
    ] as const) {
      expect(refusal(await prove(send, again))).toEqual([422, ['codeUsed']])
    }
    expect((await there('GET', '/users/second-factor')).body).toMatchObject({ isFresh: false })
  })

  it('posted twenty times at once is taken once', async () => {
    const sessions = [await session('academic'), await session('academic')]
    const code = clock.next()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => prove(sessions[i % 2]!, code)),
    )
    const taken = answers.filter(({ status }) => status === 200)
    figure({ name: 'one code at once', tried: 20, failed: taken.length - 1, atLeast: 20 })
    expect(answers.map(refusal).toSorted()).toEqual([
      [200, []],
      ...Array.from({ length: 19 }, () => [422, ['codeUsed']]),
    ])
  })

  it('of somebody else is wrong, and so is what is no code', async () => {
    const send = await session('thuy')
    for (const code of ['000000', 'abc', '12345', 'k7dp-9xwm-3hta']) {
      expect(refusal(await prove(send, code))).toEqual([422, ['codeWrong']])
    }
    expect((await prove(send, clock.next())).status).toBe(200)
    expect((await send('POST', '/users/second-factor/prove', { code: 1 })).status).toBe(400)
    expect((await send('POST', '/users/second-factor/prove', { code: '' })).status).toBe(400)
  })
})

describe('wrong codes', () => {
  const isWrong = (status: number) => status === 422

  it('lock after five, for a quarter of an hour, also across a restart and for the right code', async () => {
    const send = await session('admin2')
    const { token } = await logIn(school.payload, 'admin2')
    const answers = await Promise.all(Array.from({ length: 20 }, () => prove(send, '000000')))
    expect(answers.filter(({ status }) => isWrong(status))).toHaveLength(4)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(16)
    clock.pass(10 * 60)

    const config = await makeConfig(readEnv())
    const key = `${school.folder} again`
    const payload = await getPayload({ config, key })
    const answer = await handleEndpoints({
      config,
      payloadInstanceCacheKey: key,
      request: new Request(`${CMS_URL}/api/users/second-factor/prove`, {
        method: 'POST',
        headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ code: clock.next() }),
      }),
    })
    await payload.destroy()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '270'])
    expect(refusal(await prove(send, clock.code()))).toEqual([429, ['codeLocked']])
    clock.pass(5 * 60)
    expect((await prove(send, clock.next())).status).toBe(200)
  })

  it('of one person lock nobody else', async () => {
    const [send, other] = [await session('quan'), await session('lan')]
    for (let i = 0; i < 6; i++) await prove(send, '000000')
    expect((await prove(other, clock.next())).status).toBe(200)
  })
})

it('a visitor, and somebody whose account was closed, prove nothing', async () => {
  const send = await session('clerk')
  const closed = await school.send('principal', 'PATCH', `/users/${school.people.clerk}`, {
    active: false,
  })
  expect(closed.status).toBe(200)
  // Their sessions ended with the account: to the office they are visitors now.
  expect(refusal(await prove(send, clock.next()))).toEqual([403, ['notYours']])
  const visitor: Send = (method, path, body) => school.send(null, method, path, body)
  for (const path of ['begin', 'confirm', 'prove', 'recovery-codes', 'reset']) {
    const answer = await visitor('POST', `/users/second-factor/${path}`, {
      ...(path === 'reset' ? { person: school.people.lan } : { code: '123456' }),
    })
    expect([path, answer.status, codesOf(answer)]).toEqual([path, 403, ['notYours']])
  }
  expect((await visitor('GET', '/users/second-factor')).status).toBe(403)
})
