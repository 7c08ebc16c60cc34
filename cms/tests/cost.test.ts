import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lexicalState } from '../src/seed/lexical.ts'
import type { Statements } from './cost/statements.ts'
import { countStatements, walkedTables } from './cost/statements.ts'
import { makePlainTables, PLAIN_ARTICLES } from './cost/plainArticles.ts'
import { articleData, draftArticle, viewOf } from './support/articles.ts'
import { isOnMongo } from './support/env.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School
let statements: Statements

beforeAll(async () => {
  school = await makeSchool([PLAIN_ARTICLES])
  await makePlainTables(school.payload)
  statements = countStatements(school.payload)
})
afterAll(async () => {
  statements.end()
  await school.close()
})

type Request = Parameters<School['send']>

/** Sends it; what the database was asked meanwhile waits to be taken. */
async function asking(...request: Request) {
  await school.sessionOf(request[0]!)
  statements.taken()
  const answer = await school.send(...request)
  if (answer.status !== 200) throw new Error(`${JSON.stringify(request)}: ${answer.text}`)
}

const save = async (as: PersonName, id: string, change: object): Promise<Request> => {
  const { rev } = await viewOf(school, 'principal', id)
  return [as, 'PATCH', `/articles/${id}?depth=0`, { rev, ...change }]
}

const step = async (as: PersonName, id: string, action: string): Promise<Request> => {
  const { rev, digest } = await viewOf(school, 'principal', id)
  return [as, 'POST', `/articles/${id}/transitions`, { action, rev, digest }]
}

async function plainUpdate(): Promise<Request> {
  const { lan } = school.people
  const own = { author: lan, contributors: [lan], state: 'draft', rev: 1, slug: 'bai-thuong' }
  const data = { ...articleData(school), ...own }
  const { body } = await school.send('lan', 'POST', '/plain-articles', data)
  const { id } = body['doc'] as { id: string }
  return ['lan', 'PATCH', `/plain-articles/${id}?depth=0`, { ...data, title: 'Bài khác' }]
}

const body = lexicalState([{ p: 'Nước lớn, cả lớp ra bến sông.' }], () => '')

/** Sends it, and says how often the database was asked. */
async function counted(request: () => Promise<Request>): Promise<number> {
  await asking(...(await request()))
  return statements.taken().length
}

const MOST_OF_STEP: Record<string, () => number> = {
  // With the three questions of the page that the publisher is asked for now and then.
  submit: () => most(24, 19),
  endorse: () => most(20, 16),
  approve: () => most(19, 15),
  publish: () => most(21, 17),
}

const STEPS = [
  ['lan', 'submit'],
  ['bao', 'endorse'],
  ['academic', 'approve'],
  ['admin', 'publish'],
] as const

/** At most so often, on SQLite and on MongoDB. */
const most = (sqlite: number, mongodb: number) => (isOnMongo() ? mongodb : sqlite)

describe('how often the database is asked', () => {
  it('by an update of Payload’s own, to compare with', async () => {
    expect(await counted(plainUpdate)).toBe(most(8, 4))
  })

  it.each<[string, PersonName, object, number, number]>([
    ['of its text', 'lan', { body }, 10, 7],
    ['of its title, which its address follows', 'lan', { title: 'Bài khác hẳn' }, 10, 7],
    ['that changes nothing', 'lan', { summary: 'Một tiết học ngoài trời.' }, 9, 7],
    ['by another person, whose words are new in it', 'bao', { body }, 14, 10],
  ])('by a guarded save %s', async (_, as, change, sqlite, mongodb) => {
    const id = await draftArticle(school, 'lan')
    expect(await counted(() => save(as, id, change))).toBeLessThanOrEqual(most(sqlite, mongodb))
  })

  it('by the steps of an article', async () => {
    const counts = new Map<string, number[]>()
    for (const title of ['Bài một', 'Bài hai', 'Bài ba', 'Bài bốn']) {
      const id = await draftArticle(school, 'lan', { title })
      for (const [as, action] of STEPS) {
        const count = await counted(() => step(as, id, action))
        counts.set(action, [...(counts.get(action) ?? []), count])
      }
    }
    // The least: the first step of a minute opens its count, and one that met another is taken again.
    for (const [action, all] of counts) {
      expect([action, Math.min(...all) <= MOST_OF_STEP[action]!(), all]).toEqual([
        action,
        true,
        all,
      ])
    }
  })
})

describe.skipIf(isOnMongo())('beside an archive of any size', () => {
  it('no save and no step of an article goes through all rows of a table', async () => {
    const id = await draftArticle(school, 'lan')
    const steps = STEPS.map(([as, action]) => [action, () => step(as, id, action)] as const)
    const saving = ['save', () => save('admin2', id, { title: 'Tên mới', body })] as const
    for (const [name, request] of [saving, ...steps]) {
      await asking(...(await request()))
      const walked = walkedTables(school.payload, statements.taken())
      expect([name, walked]).toEqual([name, []])
    }
  })
})
