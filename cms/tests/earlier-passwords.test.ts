import { afterAll, beforeAll, expect, it } from 'vitest'
import { allWhere, byId, setById } from '../src/platform/rows.ts'
import { requestBy } from '../src/seed/requests.ts'
import { useRules } from '../src/security/limits/rules.ts'
import { keptToken } from '../src/security/password/guard.ts'
import { figure } from './support/figures.ts'
import { loggedKinds } from './support/logins.ts'
import { PASSWORD } from './support/people.ts'
import type { Answer, PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School
let back: () => void

beforeAll(async () => {
  school = await makeSchool()
  back = useRules({
    earlierForOthers: { points: 40, seconds: 3600 },
    passwordChange: { points: 100, seconds: 600 },
  })
})
afterAll(async () => {
  back()
  await school.close()
})

const NEW = ['ghế mây', 'bến đò', 'chợ nổi', 'cầu khỉ', 'ruộng bậc'].map(
  (words) => `${words} cùng bảy con thuyền xanh`,
)

const change = (as: PersonName, current: string, password: string): Promise<Answer> =>
  school.send(as, 'POST', '/users/change-password', { current, password })

const setFor = (as: PersonName, whose: PersonName, password: string, query = '') =>
  school.send(as, 'PATCH', `/users/${school.people[whose]}${query}`, { password })

async function reset(whose: PersonName, password: string): Promise<Answer> {
  const token = 'a'.repeat(64)
  await setById(await requestBy(school.payload), 'users', school.people[whose], {
    resetPasswordToken: keptToken(token),
    resetPasswordExpiration: new Date(Date.now() + 3_600_000).toISOString(),
  })
  return school.send(null, 'POST', '/users/reset-password', { token, password })
}

const isUsed = ({ status, text }: Answer) => status === 422 && text.includes('"passwordUsed"')

it('none of the last five is taken again, the sixth is', async () => {
  const chain = [PASSWORD, ...NEW.slice(0, 5)]
  for (const [at, password] of chain.slice(1).entries()) {
    expect((await change('lan', chain[at]!, password)).status).toBe(200)
    if (at === 4) break
    const again = await change('lan', password, chain[at]!)
    expect([isUsed(again), again.text]).toEqual([
      true,
      expect.stringContaining('một trong năm mật khẩu gần nhất'),
    ])
  }
  const present = NEW[4]!
  for (const earlier of NEW.slice(0, 4))
    expect(isUsed(await change('lan', present, earlier))).toBe(true)
  const rows = await allWhere(await requestBy(school.payload), 'past-passwords', {})
  expect(rows.map(({ state }) => (JSON.parse(state) as unknown[]).length)).toEqual([4])
  // The sixth from the end.
  expect((await change('lan', present, PASSWORD)).status).toBe(200)
  expect((await change('lan', PASSWORD, NEW[0]!)).status).toBe(200)
})

/** Ways to an earlier password of Mai’s or Quan’s. */
async function ways(): Promise<[string, () => Promise<Answer>][]> {
  const [first, second, third] = NEW as [string, string, string]
  await change('mai', PASSWORD, first)
  await change('mai', first, second)
  await setFor('admin', 'quan', first)
  await setFor('principal', 'quan', second)
  const spellings = (text: string): [string, string][] => [
    ['as it was', text],
    ['in NFD', text.normalize('NFD')],
    ['in full-width letters', text.replaceAll('b', '\uff42')],
    ['with a wide blank', text.replaceAll(' ', '\u3000')],
  ]
  return [
    ...spellings(first).map(([how, text]): [string, () => Promise<Answer>] => [
      `one’s own, ${how}`,
      () => change('mai', second, text),
    ]),
    ...spellings(first).map(([how, text]): [string, () => Promise<Answer>] => [
      `by mail, ${how}`,
      () => reset('mai', text),
    ]),
    ['by mail, the present one', () => reset('mai', second)],
    ...spellings(first).map(([how, text]): [string, () => Promise<Answer>] => [
      `set by the administrator, ${how}`,
      () => setFor('admin', 'quan', text),
    ]),
    ['set by the principal, the present one', () => setFor('principal', 'quan', second)],
    ['set by the administrator, the present one', () => setFor('admin', 'quan', second)],
    [
      'with little of the answer asked for',
      () => setFor('admin', 'quan', first, '?select[id]=true'),
    ],
    ['with locks passed over', () => setFor('admin', 'quan', first, '?overrideLock=true')],
    [
      'with another name at once',
      () =>
        school.send('admin', 'PATCH', `/users/${school.people.quan}`, {
          password: first,
          name: 'Quân',
        }),
    ],
    [
      'with another address at once',
      () =>
        school.send('admin', 'PATCH', `/users/${school.people.quan}`, {
          password: first,
          email: 'quan2@truong.test',
        }),
    ],
    ['by mail after somebody else set one', () => reset('quan', first)],
    ['one that was refused before stays refused', () => change('mai', second, first)],
    [
      'after others that were refused',
      async () => {
        await change('mai', second, 'ngắn')
        await change('mai', 'sai', third)
        return change('mai', second, first)
      },
    ],
  ]
}

it('by no way: one’s own, by mail, set by others, in another spelling', async () => {
  const tries = await ways()
  const through: string[] = []
  for (const [name, way] of tries) {
    const before = await byId(await requestBy(school.payload), 'users', school.people.quan)
    const answer = await way()
    const after = await byId(await requestBy(school.payload), 'users', school.people.quan)
    const isAsBefore = before?.hash === after?.hash && before?.name === after?.name
    if (!isUsed(answer) || !isAsBefore) through.push(`${name}: ${answer.status} ${answer.text}`)
  }
  figure({ name: 'earlier passwords', tried: tries.length, failed: through.length, atLeast: 22 })
  expect(through).toEqual([])
  expect(await loggedKinds(school)).toContain('passwordReuseRefused')
}, 300_000)

it('is no way to try out what somebody’s password is: after a few refusals it waits', async () => {
  const resume = useRules({ earlierForOthers: { points: 2, seconds: 3600 } })
  try {
    const known = NEW[1]!
    const answers = []
    for (let n = 0; n < 4; n++) answers.push((await setFor('admin', 'quan', known)).status)
    expect(answers.at(-1)).toBe(429)
  } finally {
    resume()
  }
})

it('nobody reads them', async () => {
  const { text } = await school.send('principal', 'GET', `/users/${school.people.mai}?depth=2`)
  expect(text).not.toMatch(/pbkdf2|salt|past/)
  for (const as of ['principal', 'admin', 'mai', null] as const) {
    for (const path of ['/past-passwords', '/known-devices', '/past-passwords/count']) {
      expect((await school.send(as, 'GET', path)).status).toBeGreaterThanOrEqual(400)
    }
  }
})
