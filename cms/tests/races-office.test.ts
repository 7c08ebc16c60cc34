import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DecisionEntry } from '../src/workflow/decisionEntry.ts'
import type { AppointmentEntry } from '../src/workflow/appointmentEvents.ts'
import { entries } from '../src/platform/chains.ts'
import { today } from '../src/platform/clock.ts'
import { verifyOffice } from '../src/verify/office.ts'
import { createLocalReq } from 'payload'
import { articleIn, viewOf } from './support/articles.ts'
import { isOnMongo } from './support/env.ts'
import { figure } from './support/figures.ts'
import type { OtherOffice } from './support/otherOffice.ts'
import { openOther } from './support/otherOffice.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { sized } from './support/size.ts'

let school: School
let other: OtherOffice | null = null

beforeAll(async () => {
  school = await makeSchool()
  if (isOnMongo()) other = await openOther(school)
})
afterAll(async () => {
  await other?.kill()
  await school.close()
})

const ROUNDS = sized({ ci: 20, attack: 200 })
const NAME = 'races: approve/end of the office'

/** Appoints the vice principal from today on; gives the appointment. */
async function appointed(): Promise<string> {
  const person = school.people.academic
  const data = { person, office: 'vicePrincipalAcademic', from: today() }
  const answer = await school.send('principal', 'POST', '/appointments', data)
  if (answer.status !== 201) throw new Error(answer.text)
  return (answer.body['doc'] as { id: string }).id
}

/** The first one is of the founding. */
async function firstTerm(): Promise<string> {
  const where = 'where[office][equals]=vicePrincipalAcademic'
  const answer = await school.send('principal', 'GET', `/appointments?${where}`)
  return (answer.body['docs'] as { id: string }[])[0]!.id
}

it('who loses the office at this moment has decided before that, or not at all', async () => {
  let term = await firstTerm()
  const faults: string[] = []
  let approvals = 0
  for (let n = 0; n < ROUNDS; n++) {
    const id = await articleIn(school, 'inApproval', { title: `Mất chức vụ ${n}` })
    const { rev, digest } = await viewOf(school, 'principal', id)
    const office = n % 2 ? school : (other ?? school)
    const body = { action: 'approve', rev, digest }
    // Now the one is a little ahead, now the other.
    const late = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    const [approved, ended] = await Promise.all([
      late(n % 5).then(() => office.send('academic', 'POST', `/articles/${id}/transitions`, body)),
      late((n * 3) % 7).then(() => school.send('principal', 'POST', `/appointments/${term}/end`)),
    ])
    if (ended.status !== 200) faults.push(`end: ${ended.status} ${ended.text}`)
    if (![200, 403, 404].includes(approved.status)) faults.push(`approve: ${approved.text}`)
    if (approved.status === 200) approvals++
    term = await appointed()
  }
  const req = await createLocalReq({}, school.payload)
  const decided = await entries<DecisionEntry>(req, 'decisions', { action: { equals: 'approve' } })
  const ends = await entries<AppointmentEntry>(req, 'appointment-events', {
    kind: { equals: 'ended' },
  })
  const endOf = new Map(ends.map(({ appointment, at }) => [appointment, at]))
  for (const { at, appointment, seq } of decided) {
    const end = endOf.get(appointment ?? '')
    if (end !== undefined && end < at) faults.push(`decision ${seq} after the end of its office`)
  }
  const { checks } = await verifyOffice(school.payload, school.folder)
  faults.push(...checks.flatMap(({ findings }) => findings.map(({ problem }) => problem)))
  figure({ name: NAME, tried: ROUNDS, failed: faults.length, atLeast: ROUNDS })
  expect(faults).toEqual([])
  expect(decided).toHaveLength(approvals)
})
