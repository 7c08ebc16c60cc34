import { brokenChain } from '@bbt/shared/approval/people.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { now, today, useClock } from '../src/platform/clock.ts'
import { refusal } from './support/answers.ts'
import { viewOf, walk, write } from './support/articles.ts'
import { logIn } from './support/people.ts'
import { republishing, WHY } from './support/republishing.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { proveSession } from './support/secondFactor.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const { choices, corrected, findings, lastEvent, liveOf, putBack } = republishing(() => school)

it('may be done by nobody but the website administrator', async () => {
  const { id, right } = await corrected()
  for (const as of ['lan', 'quan', 'bao', 'academic', 'activities', 'principal'] as const) {
    expect([as, ...refusal(await putBack(as, id, right))]).toEqual([as, 403, ['notYours']])
    expect([as, await choices(id, as)]).toEqual([as, undefined])
  }
  // To these the item does not exist.
  for (const as of ['mai', 'thuy', 'clerk'] as const) {
    expect([as, (await putBack(as, id, right)).status]).toEqual([as, 404])
  }
})

it('takes a code of the last minutes', async () => {
  const { id, right } = await corrected()
  const { rev, digest } = await viewOf(school, 'admin', id)
  const { token, sid } = await logIn(school.payload, 'admin')
  const send = () =>
    school.send(
      null,
      'POST',
      `/articles/${id}/transitions`,
      { action: 'republish', rev, digest, comment: WHY, earlier: right },
      { authorization: `JWT ${token}` },
    )
  expect(refusal(await send())).toEqual([403, ['codeDue']])
  await proveSession(school.payload, school.people.admin, sid)
  const start = now().getTime()
  const back = useClock(() => new Date(start + 16 * 60_000))
  expect(refusal(await send())).toEqual([403, ['codeDue']])
  back()
  expect((await send()).status).toBe(200)
})

it('is not for who endorsed or approved that text, in whatever office; who decided on the one that goes may', async () => {
  const office = { office: 'websiteAdmin', from: today() }
  for (const name of ['bao', 'academic', 'lan'] as const) {
    const appointed = { person: school.people[name], ...office }
    expect((await school.send('principal', 'POST', '/appointments', appointed)).status).toBe(201)
  }
  const { id, right, wrong } = await corrected()
  expect(refusal(await putBack('bao', id, right))).toEqual([403, ['isEndorser']])
  expect(refusal(await putBack('academic', id, right))).toEqual([403, ['isApprover']])
  expect(await choices(id, 'bao')).toEqual([])
  // Its author may, as they may publish what others approved.
  expect((await putBack('lan', id, right)).status).toBe(200)
  expect(brokenChain(await lastEvent(id))).toEqual([])

  // Another pair decides on the next text: those two may put back what they did not decide on.
  const next = await correctBy(id, 'principal')
  expect(refusal(await putBack('academic', id, wrong))).toEqual([403, ['isApprover']])
  expect((await putBack('admin', id, wrong)).status).toBe(200)
  expect((await putBack('academic', id, next)).status).toBe(200)
  expect(brokenChain(await lastEvent(id))).toEqual([])
  expect(await findings()).toEqual([])
})

async function correctBy(id: string, approver: PersonName): Promise<string> {
  await walk(school, id, [['lan', 'revise']])
  await write(school, 'lan', id, { summary: 'Hiệu trưởng duyệt bản này.' })
  await walk(school, id, [
    ['lan', 'submit'],
    ['bao', 'endorse'],
    [approver, 'approve'],
    ['admin', 'publish'],
  ])
  return (await liveOf(id))!.digest
}
