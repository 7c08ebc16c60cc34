import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleIn } from '../support/articles.ts'
import { figure } from '../support/figures.ts'
import type { PersonName, School } from '../support/school.ts'
import { makeSchool } from '../support/school.ts'
import { findingsIn } from '../verify/tamperedSchool.ts'
import { officeOf } from './office.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const at = officeOf(() => school)

let tried = 0
const wrong: string[] = []
const holds = (name: string, found: unknown, expected: unknown) => {
  tried++
  if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(name)
  expect([name, found]).toEqual([name, expected])
}

const codesOf = ({ status, body }: { status: number; body: Record<string, unknown> }) =>
  [status, ...((body['issues'] ?? []) as { code: string }[]).map(({ code }) => code)].join(' ')

const set = (as: PersonName, person: PersonName, change: object) =>
  school.send(as, 'PATCH', `/users/${school.people[person]}`, change)

const closes = async (as: PersonName, person: PersonName, answer?: string) => {
  const change = { active: false, ...(answer !== undefined && { decidedGoesBack: answer }) }
  return codesOf(await set(as, person, change))
}

async function opens(person: PersonName) {
  expect((await set('principal', person, { active: true })).status).toBe(200)
  school.signInAgain(person)
}

const stateOf = async (id: string) => (await at.standing(id)).split(' ')[0]

describe('closing an account asks what becomes of what it decided and is not up', () => {
  it.each([
    ['bao', 'inApproval', 'inReview'],
    ['bao', 'approved', 'inReview'],
    ['bao', 'scheduled', 'inReview'],
    ['academic', 'approved', 'inApproval'],
    ['academic', 'scheduled', 'inApproval'],
    ['admin', 'scheduled', 'approved'],
  ] as const)('%s decided, and it is %s: back to %s', async (person, state, step) => {
    const name = `${person} ${state}`
    const id = await articleIn(school, state, { title: `Chưa lên trang ${state} ${person}` })
    const asked = await set('principal', person, { active: false })
    holds(`${name}: asks`, codesOf(asked), '422 closingAsks')
    holds(`${name}: names it`, asked.text.includes(`Chưa lên trang ${state} ${person}`), true)
    holds(`${name}: at its field`, asked.text.includes('decidedGoesBack'), true)
    holds(`${name}: nothing yet`, await stateOf(id), state)
    const { body } = await school.send('principal', 'GET', `/users/${school.people[person]}`)
    holds(`${name}: still open`, body['active'], true)
    holds(`${name}: another word`, (await closes('principal', person, 'maybe')).slice(0, 1), '4')
    holds(`${name}: back`, await closes('principal', person, 'back'), '200')
    holds(`${name}: stands`, await stateOf(id), step)
    await opens(person)
    // It is judged again by whoever may, and goes on.
    const left = {
      inReview: 'bao endorse',
      inApproval: 'academic approve',
      approved: 'admin publish',
    }
    const [who, action] = left[step].split(' ') as [PersonName, 'endorse' | 'approve' | 'publish']
    holds(`${name}: goes on`, await at.tries(who, id, action), '200')
    // Nothing of theirs is left in the way of the next.
    await at.steps(id, ...(action === 'publish' ? [] : ([['lan', 'withdraw']] as const)))
  })

  it('what is up, drafts and what others decided stay as they are', async () => {
    const kept = {
      published: await articleIn(school, 'published'),
      draft: await articleIn(school, 'draft'),
      inReview: await articleIn(school, 'inReview'),
      changesRequested: await articleIn(school, 'changesRequested'),
    }
    const decided = await articleIn(school, 'approved')
    const others = await at.made('mai', 'Bài Đoàn', { unit: 'doan', category: 'phongTrao' })
    await at.steps(others, ['mai', 'submit'], ['thuy', 'endorse'], ['activities', 'approve'])
    holds('others: closed', await closes('principal', 'academic', 'back'), '200')
    holds('others: decided', await stateOf(decided), 'inApproval')
    holds('others: approved', await stateOf(others), 'approved')
    for (const [state, id] of Object.entries(kept)) holds(state, await stateOf(id), state)
    await opens('academic')
    await at.steps(decided, ['lan', 'withdraw'])
  })

  it('it stays where whoever closes the account says so, and nobody is asked for nothing', async () => {
    const id = await articleIn(school, 'approved')
    holds('stays', await closes('principal', 'bao', 'stays'), '200')
    holds('stays: stands', await stateOf(id), 'approved')
    await opens('bao')
    holds('nothing decided', await closes('admin', 'clerk'), '200')
    await opens('clerk')
    await at.steps(id, ['lan', 'withdraw'])
  })

  it('it is no step that somebody takes, and no answer of somebody who may not close', async () => {
    const id = await articleIn(school, 'approved')
    for (const as of ['lan', 'bao', 'academic', 'principal', 'admin', 'activities'] as const) {
      holds(`${as} by hand`, await at.tries(as, id, 'judgeAgain'), '403 notYours')
    }
    for (const as of ['lan', 'bao', 'academic', 'clerk'] as const) {
      const found = (await closes(as, 'academic', 'back')).slice(0, 3)
      if (as !== 'academic') holds(`${as} closes`, ['403', '404'].includes(found), true)
    }
    const answer = { decidedGoesBack: 'back' }
    await set('admin', 'academic', answer)
    await set('admin', 'academic', { ...answer, name: 'academic' })
    holds('without closing', await stateOf(id), 'approved')
    await at.steps(id, ['lan', 'withdraw'])
  })

  it('and the records hold', async () => {
    expect(await findingsIn(school)).toEqual([])
    figure({ name: 'closing an account', tried, failed: wrong.length, atLeast: 60 })
  })
})
