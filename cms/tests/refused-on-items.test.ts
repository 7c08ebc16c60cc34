import type { State } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SecurityEntry } from '../src/security/events.ts'
import { articleIn, take, viewOf } from './support/articles.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

async function told(): Promise<object[]> {
  const { docs } = await school.payload.find({
    collection: 'security-events',
    overrideAccess: true,
    where: { kind: { equals: 'itemRefused' } },
    limit: 0,
    sort: 'seq',
  })
  return docs.map(({ entry }) => {
    const { person, detail } = JSON.parse(entry) as SecurityEntry
    return { person, detail }
  })
}

const saved = async (as: PersonName, id: string, data: object) => {
  const { rev } = await viewOf(school, 'principal', id)
  return school.send(as, 'PATCH', `/articles/${id}`, { rev, ...data })
}

type Attempt = (id: string) => Promise<{ status: number }>

const transition =
  (as: PersonName, action: TransitionName): Attempt =>
  (id) =>
    take(school, as, id, action)

/** Who tries what on an article in which state, the answer, and what the log says of it after the item's name. */
const ATTEMPTS: readonly [string, State, PersonName, Attempt, number, string | null][] = [
  ['another office', 'inApproval', 'bao', transition('bao', 'approve'), 403, 'approve %: notYours'],
  ['own words', 'inReview', 'lan', transition('lan', 'endorse'), 403, 'endorse %: notYours'],
  [
    'a forged state',
    'draft',
    'lan',
    (id) => saved('lan', id, { state: 'published' }),
    403,
    'PATCH %: notYours',
  ],
  [
    'a deleted item',
    'published',
    'admin',
    (id) => school.send('admin', 'DELETE', `/articles/${id}`),
    403,
    'DELETE %: notYours',
  ],
  ['a text that is too late', 'approved', 'lan', transition('lan', 'submit'), 409, null],
  ['a return without words', 'inReview', 'bao', transition('bao', 'requestChanges'), 422, null],
]

describe('what nobody was offered and somebody tried', () => {
  it.each(ATTEMPTS)('%s', async (_, state, who, attempt, status, line) => {
    const id = await articleIn(school, state)
    const before = await told()
    expect((await attempt(id)).status).toBe(status)
    const expected = line === null ? [] : [line.replace('%', `articles/${id}`)]
    expect((await told()).slice(before.length)).toEqual(
      expected.map((detail) => ({ person: school.people[who], detail })),
    )
  })

  it('is read by those who keep the accounts', async () => {
    const { body } = await school.send('principal', 'GET', '/security-events?kind=itemRefused')
    expect(body).toMatchObject({
      events: [{ label: 'Thử làm trên bài một việc không được phép, bị từ chối' }, {}, {}, {}],
    })
  })
})
