import { dayAfter } from '@bbt/shared/text/dates.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '../src/platform/clock.ts'
import type { Named } from './support/attempts.ts'
import { broken } from './support/attempts.ts'
import { figure } from './support/figures.ts'
import type { Newcomer } from './support/newcomers.ts'
import {
  openFor,
  opened,
  OWN,
  setsUpPhone,
  settled,
  signedIn,
  takesOwnPassword,
} from './support/newcomers.ts'
import type { Answer, PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { findingsIn } from './verify/tamperedSchool.ts'

/** Nobody’s yet. */
const PASSWORD = 'ba mươi sáu phố phường xưa'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const place = (office: string, more: object = {}) => ({
  office,
  from: today(),
  ...((office === 'head' || office === 'writer') && { unit: school.units.get('hoa') }),
  ...more,
})

const give = (as: PersonName, person: string, office: string, more: object = {}): Promise<Answer> =>
  school.send(as, 'POST', '/appointments', { person, ...place(office, more) })

const codes = ({ status, body }: Answer): [number, string[]] => [
  status,
  ((body['issues'] ?? []) as { code: string }[]).map(({ code }) => code),
]

const idOf = ({ body }: Answer) => (body['doc'] as { id: string }).id
const end = (id: string) => school.send('principal', 'POST', `/appointments/${id}/end`)
const loan = (days = 0) => ({
  to: dayAfter(today(), days),
  delegatedBy: school.people.principal,
})

describe('a school gets going', () => {
  const people = new Map<string, Newcomer>()

  it('the administrator opens the accounts; none of them decides yet', async () => {
    for (const name of ['head', 'vice', 'writer']) {
      const who = await opened(school, 'admin', name)
      people.set(name, who)
    }
    const early = await give('principal', people.get('head')!.id, 'head')
    expect(codes(early)).toEqual([409, ['ownerHasNoPassword', 'ownerHasNoFactor']])
    expect(early.text).toContain('Nhờ người ấy đăng nhập và đặt mật khẩu của riêng mình')
    expect((await give('principal', people.get('writer')!.id, 'writer')).status).toBe(201)
  })

  it('their owners set a password and a phone, one after the other', async () => {
    const head = people.get('head')!
    const send = await takesOwnPassword(school, head)
    expect(codes(await give('principal', head.id, 'head'))).toEqual([409, ['ownerHasNoFactor']])
    await setsUpPhone(send)
    await setsUpPhone(await takesOwnPassword(school, people.get('vice')!))
  })

  it('then the principal appoints them, having been told before that nothing stands in the way', async () => {
    for (const [name, office] of [
      ['head', 'head'],
      ['vice', 'vicePrincipalAcademic'],
    ] as const) {
      const { id } = people.get(name)!
      const asked = `/appointments/advice?person=${id}&office=${office}`
      expect((await school.send('principal', 'GET', asked)).body).toEqual({ issues: [] })
      expect((await give('principal', id, office)).status).toBe(201)
    }
    expect(await findingsIn(school)).toEqual([])
  })
})

describe('advice before trying', () => {
  it('says in words what would be refused, to the principal alone', async () => {
    const { id } = await opened(school, 'principal', 'advice')
    const asked = `/appointments/advice?person=${id}&office=head&from=${today()}`
    const { body } = await school.send('principal', 'GET', asked)
    const issues = body['issues'] as { code: string; text: string; field: string }[]
    expect(issues.map(({ code, field }) => [code, field])).toEqual([
      ['openedByGiver', 'person'],
      ['ownerHasNoPassword', 'person'],
      ['ownerHasNoFactor', 'person'],
    ])
    expect(issues[0]!.text).toContain('Hiệu trưởng vẫn giao được việc “Người viết”')
    for (const as of ['admin', 'lan', null] as const) {
      expect((await school.send(as, 'GET', asked)).status).toBe(404)
    }
    expect((await school.send('principal', 'GET', '/appointments/advice')).body).toEqual({
      issues: [],
    })
  })
})

describe('who opened an account', () => {
  it('does not give it an office, though its owner has made it their own; somebody else does', async () => {
    const who = await settled(school, 'principal', 'own')
    for (const office of [
      'head',
      'vicePrincipalActivities',
      'websiteAdmin',
      'principal',
      'clerk',
    ]) {
      expect([office, codes(await give('principal', who.id, office))]).toEqual([
        office,
        [403, ['openedByGiver']],
      ])
    }
    expect((await give('principal', who.id, 'writer')).status).toBe(201)
    const lent = idOf(await give('principal', school.people.academic, 'principal', loan()))
    expect((await give('academic', who.id, 'head', { to: today() })).status).toBe(201)
    await end(lent)
  })

  it('is also who set its password while it had no phone', async () => {
    const who = await opened(school, 'admin', 'forgetful')
    const target = `/users/${who.id}`
    expect((await school.send('principal', 'PATCH', target, { password: OWN })).status).toBe(200)
    await setsUpPhone(await takesOwnPassword(school, who, OWN, PASSWORD))
    expect(codes(await give('principal', who.id, 'head'))).toEqual([403, ['openedByGiver']])
  })

  it('is not who helped with one half, once the owner has shown both', async () => {
    const who = await settled(school, 'admin', 'helped')
    const target = `/users/${who.id}`
    const other = 'bảy con thuyền và ghế mây cũ'
    expect((await school.send('principal', 'PATCH', target, { password: other })).status).toBe(200)
    await takesOwnPassword(school, who, other, 'tám con trâu và một bến đò')
    await school.send('principal', 'POST', '/users/second-factor/reset', { person: who.id })
    const later = await signedIn(school, who, 'tám con trâu và một bến đò')
    await setsUpPhone(later)
    // The password was the principal's, and no code of the owner's phone came in between.
    expect(codes(await give('principal', who.id, 'head'))).toEqual([403, ['openedByGiver']])
    const fine = await settled(school, 'admin', 'fine')
    await school.send('principal', 'POST', '/users/second-factor/reset', { person: fine.id })
    expect(codes(await give('principal', fine.id, 'head'))).toEqual([409, ['ownerHasNoFactor']])
    await setsUpPhone(await signedIn(school, fine, OWN))
    expect((await give('principal', fine.id, 'head')).status).toBe(201)
  })

  it('is noted however little of the answer is asked for', async () => {
    const who = await settled(school, 'admin', 'thin')
    const target = `/users/${who.id}?select[salutation]=true&depth=0`
    expect((await school.send('principal', 'PATCH', target, { password: PASSWORD })).status).toBe(
      200,
    )
    await school.send('principal', 'POST', '/users/second-factor/reset', { person: who.id })
    const early = await give('principal', who.id, 'head')
    expect(codes(early)[1]).toContain('openedByGiver')
  })
})

describe('both halves of the account of somebody who decides', () => {
  it('are never in one hand: neither order', async () => {
    const { bao, thuy } = school.people
    const password = 'mười hai bến nước trong xanh'
    const reset = (person: string) =>
      school.send('principal', 'POST', '/users/second-factor/reset', { person })
    const set = (person: string, data: object) =>
      school.send('principal', 'PATCH', `/users/${person}`, data)
    expect((await set(bao, { password })).status).toBe(200)
    expect(codes(await reset(bao))).toEqual([403, ['bothHalves']])
    expect((await reset(thuy)).status).toBe(200)
    expect(codes(await set(thuy, { password }))).toEqual([403, ['bothHalves']])
    const moved = await set(thuy, { email: 'cua.toi@truong.test' })
    expect(codes(moved)).toEqual([403, ['bothHalves']])
    expect(moved.text).toContain('npm run lost-phone')
  })
})

describe('the trick of one administrator for a day', () => {
  it('fails at its first step, and at each of the others', async () => {
    expect(codes(await give('principal', school.people.admin, 'principal', loan()))).toEqual([
      409,
      ['principalApart'],
    ])
    // In two steps: lent to a colleague first, who is made administrator meanwhile.
    const lent = idOf(await give('principal', school.people.academic, 'principal', loan(2)))
    const made = await give('principal', school.people.academic, 'websiteAdmin')
    expect(codes(made)).toEqual([409, ['principalApart']])
    const within = { from: dayAfter(today(), 2), to: dayAfter(today(), 9) }
    const later = await give('principal', school.people.academic, 'websiteAdmin', within)
    expect(codes(later)).toEqual([409, ['principalApart']])
    const after = { from: dayAfter(today(), 3), to: dayAfter(today(), 9) }
    expect((await give('principal', school.people.academic, 'websiteAdmin', after)).status).toBe(
      201,
    )
    await end(lent)
  })
})

const user = (name: PersonName) => `/users/${school.people[name]}`

/** What a stand-in, an opener or an administrator would try to be several people, each refused. */
async function tricks(): Promise<[PersonName, string, string, unknown][]> {
  const { lan, quan, mai, clerk, admin, admin2, academic, activities } = school.people
  const own = await settled(school, 'principal', 'trick-own')
  const fresh = await opened(school, 'admin2', 'trick-fresh')
  const half = await opened(school, 'admin2', 'trick-half')
  await takesOwnPassword(school, half)
  const appointments = (person: string, office: string, more: object = {}) => ({
    person,
    ...place(office, more),
  })
  const post = (as: PersonName, person: string, office: string, more: object = {}) =>
    [as, 'POST', '/appointments', appointments(person, office, more)] as [
      PersonName,
      string,
      string,
      unknown,
    ]
  const thin = (as: PersonName, person: string, office: string) =>
    [as, 'POST', '/appointments?select[id]=true&depth=0', appointments(person, office)] as [
      PersonName,
      string,
      string,
      unknown,
    ]
  const account = { name: 'Ma', salutation: 'Cô', email: 'ma@truong.test', password: PASSWORD }
  const OFFICES = ['head', 'vicePrincipalAcademic', 'vicePrincipalActivities', 'websiteAdmin']
  return [
    ...OFFICES.map((office) => post('principal', own.id, office)),
    ...OFFICES.map((office) => post('principal', fresh.id, office)),
    ...OFFICES.map((office) => post('principal', half.id, office)),
    ...OFFICES.map((office) => post('activities', own.id, office, { to: dayAfter(today(), 40) })),
    thin('principal', own.id, 'head'),
    thin('principal', fresh.id, 'head'),
    post('principal', fresh.id, 'head', { from: dayAfter(today(), 30) }),
    post('principal', own.id, 'clerk'),
    post('principal', admin, 'principal'),
    post('principal', admin, 'principal', loan()),
    post('principal', admin2, 'principal', loan(300)),
    post('principal', admin2, 'principal', { from: dayAfter(today(), 90), ...loan(100) }),
    post('principal', fresh.id, 'principal', loan()),
    post('activities', activities, 'head'),
    post('activities', lan, 'principal', { to: today() }),
    post('activities', fresh.id, 'head', { to: today() }),
    post('activities', half.id, 'vicePrincipalAcademic', { to: today() }),
    post('activities', activities, 'websiteAdmin', { to: today() }),
    post('principal', activities, 'websiteAdmin'),
    post('principal', activities, 'websiteAdmin', { to: today(), delegatedBy: admin }),
    ['activities', 'POST', '/users', account],
    ['activities', 'POST', '/users?select[id]=true', account],
    ['activities', 'PATCH', user('mai'), { password: PASSWORD }],
    ['activities', 'PATCH', user('mai'), { email: 'khac@truong.test' }],
    ['activities', 'PATCH', user('clerk'), { active: true }],
    ['activities', 'PATCH', user('bao'), { password: PASSWORD }],
    ['activities', 'POST', '/users/second-factor/reset', { person: mai }],
    ['activities', 'POST', '/users/second-factor/reset', { person: academic }],
    ['academic', 'POST', '/users', account],
    ['academic', 'PATCH', user('mai'), { password: PASSWORD }],
    ['academic', 'PATCH', user('clerk'), { email: 'khac@truong.test' }],
    ['admin', 'PATCH', user('bao'), { password: PASSWORD }],
    ['admin', 'POST', '/appointments', appointments(own.id, 'writer')],
    ['admin', 'POST', '/appointments', appointments(clerk, 'head')],
    ['admin', 'POST', '/users/second-factor/reset', { person: lan }],
    ['quan', 'POST', '/appointments', appointments(quan, 'head')],
  ]
}

it('nobody is several people, by whatever order of loans, accounts and offices', async () => {
  const lent = await give('principal', school.people.activities, 'principal', loan())
  expect(lent.status).toBe(201)
  // Keeps accounts by a loan alone.
  const keeper = await give('principal', school.people.quan, 'websiteAdmin', {
    to: today(),
    delegatedBy: school.people.admin,
  })
  expect(keeper.status).toBe(201)
  const closed = await school.send('principal', 'PATCH', user('clerk'), { active: false })
  expect(closed.status).toBe(200)
  const all = await tricks()
  all.push([
    'quan',
    'POST',
    '/users',
    { name: 'Ma', salutation: 'Cô', email: 'ma2@truong.test', password: PASSWORD },
  ])
  all.push(['quan', 'PATCH', user('lan'), { password: PASSWORD }])
  const attempts = all.map(([as, method, target, body]): Named => ({
    name: `${as} ${method} ${target} ${JSON.stringify(body)}`,
    attempt: async () => (await school.send(as, method, target, body)).status,
  }))
  const failed = await broken(school, attempts)
  figure({
    name: 'one person as several',
    tried: attempts.length,
    failed: failed.length,
    atLeast: 45,
  })
  expect(failed).toEqual([])
  expect(codes(await openFor(school, 'activities', 'x@moi.test'))).toEqual([403, ['standInOpens']])
})
