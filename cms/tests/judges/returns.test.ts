import { dayAfter } from '@bbt/shared/text/dates.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { now, today, useClock } from '../../src/platform/clock.ts'
import { publishDueItems } from '../../src/workflow/clock.ts'
import { articleIn } from '../support/articles.ts'
import { figure } from '../support/figures.ts'
import type { PersonName, School } from '../support/school.ts'
import { makeSchool } from '../support/school.ts'
import { findingsIn } from '../verify/tamperedSchool.ts'
import { officeOf, WHY } from './office.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const at = officeOf(() => school)

const WAITING = ['inReview', 'inApproval', 'approved', 'scheduled'] as const
type Waiting = (typeof WAITING)[number]

/** Who stops an article of the department on its way, in the category of the vice principal for academics. */
const MAY: Record<Waiting, readonly PersonName[]> = {
  inReview: ['bao', 'principal'],
  inApproval: ['academic', 'principal'],
  approved: ['admin', 'academic', 'principal'],
  scheduled: ['admin', 'academic', 'principal'],
}

const EVERYBODY = [
  ...['lan', 'quan', 'mai', 'bao', 'thuy', 'academic', 'activities', 'principal', 'admin', 'clerk'],
] as PersonName[]

let tried = 0
const wrong: string[] = []
const holds = (name: string, found: unknown, expected: unknown) => {
  tried++
  if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(name)
  expect([name, found]).toEqual([name, expected])
}

describe.each(WAITING)('an article that is %s', (state) => {
  it('is returned by those who may, with a reason, and by nobody else', async () => {
    for (const as of EVERYBODY) {
      const id = await articleIn(school, state)
      const isTheirs = MAY[state].includes(as)
      const isHidden = ['quan', 'mai', 'thuy', 'clerk'].includes(as)
      const found = await at.tries(as, id, 'requestChanges', WHY)
      const refused = isHidden ? '404 notFound' : '403 notYours'
      holds(`${as} ${state}`, found, isTheirs ? '200' : refused)
      const { body } = await school.send('principal', 'GET', `/articles/${id}?depth=0`)
      const { endorsedBy, approvedBy, scheduledFor, digest } = body
      const left = [endorsedBy, approvedBy, scheduledFor, digest].filter(Boolean).length
      if (isTheirs) holds(`${as} ${state}: left`, [body['state'], left], ['changesRequested', 0])
      else holds(`${as} ${state}: left`, body['state'], state)
    }
  })

  it.each([
    ['none', {}],
    ['an empty one', { comment: '' }],
    ['blanks', { comment: ' \n\t ' }],
    ['what nobody sees', { comment: '\u200b\u2060\u3164' }],
    ['dots', { comment: '…' }],
  ])('is not returned without a reason: %s', async (name, extra) => {
    const id = await articleIn(school, state)
    for (const as of MAY[state]) {
      const found = await at.tries(as, id, 'requestChanges', extra)
      holds(`${as} ${state} ${name}`, found, '422 commentRequired')
    }
  })
})

it('who stands in for the approver or the principal returns it, and the record says for whom', async () => {
  const lent = { to: dayAfter(today(), 1) }
  for (const [as, office, lender] of [
    ['mai', 'vicePrincipalAcademic', 'academic'],
    ['activities', 'principal', 'principal'],
  ] as const) {
    const end = await at.appoints(as, office, {
      ...lent,
      delegatedBy: school.people[lender],
    })
    for (const state of ['approved', 'scheduled'] as const) {
      const id = await articleIn(school, state)
      holds(`${as} ${state}`, await at.tries(as, id, 'requestChanges', WHY), '200')
    }
    await end()
  }
})

it('what was put off to a time does not go up after it was returned, and goes the whole way again', async () => {
  for (const as of ['academic', 'principal'] as const) {
    const id = await articleIn(school, 'approved')
    const time = new Date(now().getTime() + 3_600_000).toISOString()
    await at.steps(id, ['admin', 'schedule', { at: time }], [as, 'requestChanges', WHY])
    const back = useClock(() => new Date(Date.parse(time) + 60_000))
    await publishDueItems(school.payload)
    back()
    holds(`${as} due`, await at.standing(id), 'changesRequested vicePrincipalAcademic')
    for (const [who, action] of [
      ['admin', 'publish'],
      ['academic', 'approve'],
      ['bao', 'endorse'],
    ] as const) {
      holds(`${as} then ${action}`, await at.tries(who, id, action), '409 wrongState')
    }
    await at.steps(id, ['lan', 'submit'])
    holds(`${as} again`, await at.standing(id), 'inReview vicePrincipalAcademic')
  }
})

it('what is up is not returned but taken down, and a correction under way is stopped while its page stands', async () => {
  const id = await articleIn(school, 'published')
  for (const as of ['academic', 'principal', 'admin'] as const)
    holds(`${as} published`, await at.tries(as, id, 'requestChanges', WHY), '409 wrongState')
  await at.steps(id, ['lan', 'revise'])
  await at.writes('lan', id)
  await at.steps(
    id,
    ['lan', 'submit'],
    ['bao', 'endorse'],
    ['academic', 'approve'],
    ['admin', 'schedule', { at: '2099-09-05T00:00:00Z' }],
  )
  holds('correction', await at.tries('principal', id, 'requestChanges', WHY), '200')
  const { body } = await school.send('principal', 'GET', `/articles/${id}?depth=0`)
  holds('its page', Boolean(body['liveDigest']), true)
})

it('of two who return or post it at once one is first, and the other is told', async () => {
  const id = await articleIn(school, 'approved')
  const codes = await Promise.all([
    at.tries('academic', id, 'requestChanges', WHY),
    at.tries('admin', id, 'publish'),
    at.tries('principal', id, 'requestChanges', WHY),
  ])
  holds('race', codes.filter((code) => code === '200').length, 1)
  holds('race, the others', codes.filter((code) => code.startsWith('409')).length, 2)
})

it('and the records hold', async () => {
  expect(await findingsIn(school)).toEqual([])
  figure({ name: 'returning what is not up', tried, failed: wrong.length, atLeast: 100 })
})
