import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshActorOf } from '../src/access/actor.ts'
import { writeFounding } from '../src/seed/founded.ts'
import { forgetByEmail } from '../src/security/secondFactor/lostPhone.ts'
import { refusal } from './support/answers.ts'
import { isOnMongo } from './support/env.ts'
import { logIn } from './support/people.ts'
import type { Answer, PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { givePhone, PHONE_SECRET, phoneClock, takePhone } from './support/secondFactor.ts'

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

async function session(name: PersonName): Promise<Send> {
  const { token } = await logIn(school.payload, name)
  return (method, at, body) =>
    school.send(null, method, at, body, { authorization: `JWT ${token}` })
}

const ask = (send: Send, what: string, body: object = {}) =>
  send('POST', `/users/second-factor/${what}`, body)

const status = async (send: Send) => (await send('GET', '/users/second-factor')).body

interface SetUp {
  secret: string
  codes: string[]
}

async function setUp(send: Send): Promise<SetUp> {
  const { secret } = (await ask(send, 'begin')).body as { secret: string }
  const { body } = await ask(send, 'confirm', { code: clock.next(secret) })
  return { secret, codes: body['recoveryCodes'] as string[] }
}

const storedStates = async () => {
  const { docs } = await school.payload.db.find<{ id: string; state: string }>({
    collection: 'second-factors',
    pagination: false,
  })
  return docs.map(({ state }) => state).join('\n')
}

describe('setting up a phone', () => {
  it('counts with its first code, which is a proof and gives ten recovery codes', async () => {
    await takePhone(school.payload, school.people.lan)
    const send = await session('lan')
    const begun = (await ask(send, 'begin')).body as { secret: string; address: string }
    expect(begun.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(begun.address).toContain(`secret=${begun.secret}`)
    expect(await status(send)).toMatchObject({ isEnrolled: false, isRequired: false })
    expect(refusal(await ask(send, 'confirm', { code: '000000' }))).toEqual([422, ['codeWrong']])
    const code = clock.next(begun.secret)
    const { body } = await ask(send, 'confirm', { code })
    expect(new Set(body['recoveryCodes'] as string[]).size).toBe(10)
    expect(await status(send)).toEqual({
      isRequired: false,
      isEnrolled: true,
      isFresh: true,
      recoveryCodesLeft: 10,
      lockedUntil: null,
    })
    expect(refusal(await ask(send, 'prove', { code }))).toEqual([422, ['codeUsed']])
  })

  it('takes the session that began it, within a quarter of an hour', async () => {
    await takePhone(school.payload, school.people.mai)
    const [send, other] = [await session('mai'), await session('mai')]
    expect(refusal(await ask(send, 'confirm', { code: '123456' }))).toEqual([
      409,
      ['nothingPending'],
    ])
    const { secret } = (await ask(send, 'begin')).body as { secret: string }
    const code = clock.next(secret)
    expect(refusal(await ask(other, 'confirm', { code }))).toEqual([409, ['nothingPending']])
    clock.pass(15 * 60)
    const late = clock.next(secret)
    expect(refusal(await ask(send, 'confirm', { code: late }))).toEqual([409, ['nothingPending']])
  })

  it('takes a login of the last quarter of an hour: an office left open enrols nobody’s phone', async () => {
    await takePhone(school.payload, school.people.quan)
    const send = await session('quan')
    clock.pass(60 * 60)
    expect(refusal(await ask(send, 'begin'))).toEqual([403, ['loginTooOld']])
  })

  it('of another phone ends the old one, its recovery codes and the proofs of other sessions', async () => {
    const [send, other] = [await session('bao'), await session('bao')]
    await ask(other, 'prove', { code: clock.next() })
    expect(refusal(await ask(send, 'begin'))).toEqual([403, ['codeDue']])
    await ask(send, 'prove', { code: clock.next() })
    const { body } = await ask(send, 'recovery-codes')
    const [old] = body['recoveryCodes'] as string[]
    const { secret } = await setUp(send)
    expect(await status(other)).toMatchObject({ isEnrolled: true, isFresh: false })
    expect(refusal(await ask(other, 'prove', { code: old }))).toEqual([422, ['codeWrong']])
    expect(refusal(await ask(other, 'prove', { code: clock.next() }))).toEqual([422, ['codeWrong']])
    expect((await ask(other, 'prove', { code: clock.next(secret) })).status).toBe(200)
  })
})

describe('recovery codes', () => {
  it('work once each, however they are typed, and end with a new set', async () => {
    await takePhone(school.payload, school.people.thuy)
    const { codes } = await setUp(await session('thuy'))
    const send = await session('thuy')
    const typed = codes[0]!.toUpperCase().replaceAll('-', ' ')
    expect((await ask(send, 'prove', { code: typed })).body).toMatchObject({
      isFresh: true,
      recoveryCodesLeft: 9,
    })
    expect(refusal(await ask(send, 'prove', { code: codes[0]! }))).toEqual([422, ['codeWrong']])
    const fresh = (await ask(send, 'recovery-codes')).body['recoveryCodes'] as string[]
    expect(refusal(await ask(send, 'prove', { code: codes[1]! }))).toEqual([422, ['codeWrong']])
    expect((await ask(send, 'prove', { code: fresh[1]! })).status).toBe(200)
  })

  it('posted many times at once, one is taken once', async () => {
    await takePhone(school.payload, school.people.activities)
    const send = await session('activities')
    const { codes } = await setUp(send)
    const answers = await Promise.all(codes.map(() => ask(send, 'prove', { code: codes[0]! })))
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    expect(await status(send)).toMatchObject({ recoveryCodesLeft: 9 })
  })
})

describe('taking off somebody’s second factor', () => {
  it('is the principal’s, with a code of their own, and not for themselves', async () => {
    const [principal, admin] = [await session('principal'), await session('admin')]
    await ask(principal, 'prove', { code: clock.next() })
    await ask(admin, 'prove', { code: clock.code() })
    for (const name of ['principal', 'academic', 'lan'] as const) {
      expect(refusal(await ask(admin, 'reset', { person: school.people[name] }))).toEqual([
        403,
        ['notYours'],
      ])
    }
    expect(refusal(await ask(principal, 'reset', { person: school.people.principal }))).toEqual([
      409,
      ['notOneself'],
    ])
    expect(refusal(await ask(principal, 'reset', { person: 'nobody' }))).toEqual([
      404,
      ['noSuchPerson'],
    ])
    const academic = await session('academic')
    await ask(academic, 'prove', { code: clock.code() })
    expect((await ask(principal, 'reset', { person: school.people.academic })).status).toBe(200)
    expect(await status(academic)).toMatchObject({
      isRequired: true,
      isEnrolled: false,
      isFresh: false,
    })
    expect(refusal(await ask(academic, 'prove', { code: clock.next() }))).toEqual([
      409,
      ['notEnrolled'],
    ])
    const { body } = await school.send('principal', 'GET', '/security-events?limit=20')
    const [reset] = (body['events'] as { kind: string; person: { id: string } }[]).filter(
      ({ kind }) => kind === 'secondFactorReset',
    )
    expect(reset?.person.id).toBe(school.people.academic)
  })
})

it('the principal’s own is taken off at the server alone, which the log remembers', async () => {
  const principal = await session('principal')
  expect(await status(principal)).toMatchObject({ isEnrolled: true })
  expect(await forgetByEmail(school.payload, 'ai-do@truong.test')).toBe('noAccount')
  expect(await forgetByEmail(school.payload, ' Principal@truong.test')).toBe('done')
  expect(await forgetByEmail(school.payload, 'principal@truong.test')).toBe('notEnrolled')
  expect(await status(principal)).toMatchObject({ isEnrolled: false, isFresh: false })
  const { body } = await school.send('admin', 'GET', '/security-events?kind=secondFactorReset')
  const [last] = body['events'] as { by: unknown; detail: string }[]
  expect(last).toMatchObject({ by: null, detail: 'lệnh trên máy chủ' })
  await givePhone(school.payload, school.people.principal)
})

describe('what is kept', () => {
  it('holds neither secrets nor codes that could be read, in no file of the database', async () => {
    await takePhone(school.payload, school.people.clerk)
    const { secret, codes } = await setUp(await session('clerk'))
    const pending = (await ask(await session('clerk'), 'begin')).status
    expect(pending).toBe(403)
    const files = ['cms.db', 'cms.db-wal'].map((name) => path.join(school.folder, name))
    const raw = isOnMongo()
      ? ''
      : files
          .filter(existsSync)
          .map((file) => readFileSync(file, 'latin1'))
          .join('\n')
    const kept = (await storedStates()) + raw
    expect(kept).toContain('lastStep')
    for (const secretText of [
      secret,
      PHONE_SECRET,
      ...codes,
      ...codes.map((code) => code.replaceAll('-', '')),
    ]) {
      expect(kept).not.toContain(secretText)
    }
  })

  it('is answered to nobody, in no way there is', async () => {
    const sealed = /"secret":"(v1\.[\w-]+)"/.exec(await storedStates())?.[1] ?? ''
    expect(sealed).not.toBe('')
    const { docs } = await school.payload.db.find<{ id: string }>({
      collection: 'second-factors',
      limit: 1,
    })
    for (const as of ['principal', 'admin', 'lan', null] as const) {
      for (const [method, at] of [
        ['GET', '/second-factors'],
        ['GET', `/second-factors/${docs[0]!.id}`],
        ['GET', '/second-factors/count'],
        ['POST', '/second-factors'],
        ['PATCH', `/second-factors/${docs[0]!.id}`],
        ['PATCH', '/second-factors?where[id][exists]=true'],
        ['DELETE', `/second-factors/${docs[0]!.id}`],
      ] as const) {
        const answer = await school.send(
          as,
          method,
          at,
          method === 'GET' ? undefined : { state: '{}' },
        )
        expect([as, method, at, answer.status >= 400]).toEqual([as, method, at, true])
      }
      for (const at of [
        '/users?depth=9',
        '/users/me',
        '/users/second-factor',
        '/appointments?depth=9',
        '/access',
      ]) {
        const { text } = await school.send(as, 'GET', at)
        expect(text).not.toMatch(/lastStep|"proofs"|"recovery"/)
        expect(text).not.toContain(sealed)
      }
    }
  })
})

it('a proof is of a session that is open: a request from none has no proof, whoever it says it is', async () => {
  const { admin } = school.people
  const user = await school.payload.findByID({
    collection: 'users',
    id: admin,
    overrideAccess: true,
  })
  const { token, sid } = await logIn(school.payload, 'admin')
  const headers = { authorization: `JWT ${token}` }
  const body = { code: clock.next() }
  await school.send(null, 'POST', '/users/second-factor/prove', body, headers)
  const provedBy = async (claim: object) => {
    const claimed = { ...user, ...claim, collection: 'users' as const }
    const req = await createLocalReq({ user: claimed }, school.payload)
    return (await freshActorOf(req))?.secondFactor.verifiedAt
  }
  expect(await provedBy({ _sid: sid })).toEqual(expect.any(String))
  expect([await provedBy({}), await provedBy({ _sid: 'made-up' })]).toEqual([null, null])
  await school.send(null, 'POST', '/users/logout', undefined, headers)
  expect(await provedBy({ _sid: sid })).toBeNull()
})

describe('the code of the moment', () => {
  it('is shown in a school founded as a demo, and works; not twice in half a minute too often', async () => {
    const send = await session('admin2')
    expect(await status(send)).not.toHaveProperty('demoCode')
    writeFounding({ demo: false, isComplete: true })
    expect(await status(send)).not.toHaveProperty('demoCode')
    writeFounding({ demo: true, isComplete: true })
    clock.pass(60)
    for (const session of [send, await sessionOfAdmin2()]) {
      const { demoCode } = await status(session)
      expect((await ask(session, 'prove', { code: String(demoCode) })).status).toBe(200)
    }
    expect(await status(send)).not.toHaveProperty('demoCode')
  })
})

const sessionOfAdmin2 = () => session('admin2')
