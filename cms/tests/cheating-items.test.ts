import { randomUUID } from 'node:crypto'
import type { State } from '@bbt/shared/workflow/states.ts'
import { STATE_NAMES } from '@bbt/shared/workflow/states.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleData, articlesInEveryState, viewOf } from './support/articles.ts'
import type { Named, Who } from './support/attempts.ts'
import { broken } from './support/attempts.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

const PEOPLE = ['lan', 'bao', 'academic', 'activities', 'principal', 'admin', 'mai', null] as const

const EDITORS: readonly Who[] = ['lan', 'bao', 'admin']

let school: School
let items: Map<State, string>

beforeAll(async () => {
  school = await makeSchool()
  items = await articlesInEveryState(school)
})
afterAll(() => school.close())

const attempt = (
  as: Who,
  method: string,
  target: string,
  body?: unknown,
  isIgnored = false,
): Named => ({
  name: `${String(as)} ${method} ${target} ${JSON.stringify(body ?? '')}`,
  attempt: async () => (await school.send(as, method, target, body)).status,
  isIgnored,
})

/** Each workflow field with a value that nothing in these tests has. */
const FORGED: Record<string, (as: Who) => unknown> = {
  state: () => 'published',
  digest: () => 'd'.repeat(64),
  submittedAt: () => '2020-01-01T00:00:00.000Z',
  routeStage1: () => 'no',
  routeApprover: () => 'vicePrincipalActivities',
  endorsedBy: () => 'somebody',
  approvedBy: () => 'somebody',
  openedBy: () => 'somebody',
  scheduledFor: () => '2020-01-01T00:00:00.000Z',
  liveDigest: () => 'd'.repeat(64),
  liveSince: () => '2020-01-01T00:00:00.000Z',
  liveVersion: () => 9,
  liveUrl: () => '/tin-tuc/khac/',
  changedBy: () => 'somebody',
  changedAt: () => '2020-01-01T00:00:00.000Z',
  textBy: () => 'somebody',
  askedFor: () => 'somebody',
  textAt: () => '2020-01-01T00:00:00.000Z',
  author: () => school.people.clerk,
  contributors: () => [school.people.clerk],
}

const CLEARED = {
  state: null,
  digest: null,
  liveDigest: null,
  author: null,
  contributors: [],
  endorsedBy: '',
}

describe.each(STATE_NAMES)('an item that is %s', (state) => {
  const isWritten = state === 'draft' || state === 'changesRequested'
  const place = async () => {
    const id = items.get(state)!
    const { rev } = await viewOf(school, 'principal', id)
    return { target: `/articles/${id}`, rev }
  }

  it('takes no workflow field from anybody', async () => {
    const { target, rev } = await place()
    const attempts = Object.entries(FORGED).flatMap(([field, value]) =>
      (['lan', 'admin'] as const).map((as) =>
        attempt(as, 'PATCH', target, { rev, title: 'Tít', [field]: value(as) }),
      ),
    )
    expect(await broken(school, attempts)).toEqual([])
  })

  it('is not emptied: fields that are cleared stay as they are', async () => {
    const { target, rev } = await place()
    const attempts = Object.entries(CLEARED).map(([field, value]) =>
      attempt('lan', 'PATCH', target, { rev, [field]: value }, true),
    )
    expect(await broken(school, attempts)).toEqual([])
  })

  it('is changed by nobody but its editors, and by them only while it is written', async () => {
    const { target, rev } = await place()
    const strangers = isWritten ? PEOPLE.filter((as) => !EDITORS.includes(as)) : PEOPLE
    const changes = [
      { title: 'Nhan đề khác' },
      { unit: school.units.get('doan') },
      { coAuthors: [school.people.mai] },
    ]
    const owners = strangers.includes('lan') ? (['lan'] as const) : (['academic'] as const)
    const attempts = [
      ...strangers.flatMap((as) =>
        changes.map((change) => attempt(as, 'PATCH', target, { rev, ...change })),
      ),
      ...owners.flatMap((as) => [
        attempt(as, 'PATCH', target, { rev, slug: 'dia-chi-khac' }),
        attempt(as, 'PATCH', target, { rev, category: school.categories.get('thongBao') }),
        attempt(as, 'PATCH', `${target}?draft=true&autosave=true`, { rev, title: 'Nháp' }),
        attempt(as, 'PATCH', `${target}?overrideLock=true`, { rev, datedOn: '2020-01-01' }),
      ]),
    ]
    expect(await broken(school, attempts)).toEqual([])
  })

  it('is changed by nobody who has not seen it as it is', async () => {
    const { target, rev } = await place()
    const attempts = (['lan', 'admin'] as const).flatMap((as) =>
      [{ rev: rev - 1 }, { rev: rev + 1 }, { rev: 0 }, { rev: String(rev) }, { rev: null }, {}].map(
        (seen) => attempt(as, 'PATCH', target, { ...seen, title: 'Không thấy bản mới' }),
      ),
    )
    expect(await broken(school, attempts)).toEqual([])
  })

  it('is not deleted, restored, copied, nor changed together with others', async () => {
    const { target, rev } = await place()
    const id = items.get(state)!
    const attempts = (['lan', 'admin', 'principal', 'mai', null] as const).flatMap((as) => [
      attempt(as, 'DELETE', target),
      attempt(as, 'DELETE', `/articles?where[id][equals]=${id}`),
      attempt(as, 'PATCH', `/articles?where[id][equals]=${id}`, { rev, title: 'Cả loạt' }),
      attempt(as, 'PATCH', '/articles?where[title][exists]=true', { rev, state: 'published' }),
      attempt(as, 'POST', `${target}/duplicate?draft=false`, {
        title: 'Bản sao',
        state: 'published',
      }),
      attempt(as, 'POST', `/articles?duplicateFromID=${id}`, {
        duplicateFromID: id,
        state: 'published',
      }),
      attempt(as, 'POST', `/articles/versions/${id}`, {}),
      attempt(as, 'GET', `/articles/versions?where[parent][equals]=${id}`),
      attempt(
        as,
        'PATCH',
        target,
        { rev, id: randomUUID(), title: 'Mã khác' },
        isWritten && EDITORS.includes(as),
      ),
      attempt(as, 'PATCH', target, { rev, deletedAt: '2020-01-01', _status: 'published' }, true),
    ])
    const harmless = isWritten ? attempts.filter(({ name }) => !name.includes('Mã khác')) : attempts
    expect(await broken(school, harmless)).toEqual([])
  })
})

describe('a new item', () => {
  const INITIAL = ['state', 'contributors', 'author']
  it.each(Object.keys(FORGED))('is not born with a forged %s', async (field) => {
    const attempts = (['lan', 'bao', 'academic', 'admin', null] as const).map((as) =>
      attempt(as, 'POST', '/articles', { ...articleData(school), [field]: FORGED[field]!(as) }),
    )
    expect(INITIAL.every((name) => name in FORGED)).toBe(true)
    expect(await broken(school, attempts)).toEqual([])
  })

  it.each(['?draft=true', '?draft=false', '?autosave=true', '?publishAllLocales=true', '?depth=0'])(
    'made with %s is its author’s draft and nothing else',
    async (query) => {
      const data = { ...articleData(school), _status: 'published', title: `Bài ${randomUUID()}` }
      const { body } = await school.send('lan', 'POST', `/articles${query}`, data)
      const { id } = body['doc'] as { id: string }
      const { state, rev, digest, live } = await viewOf(school, 'principal', id)
      expect({ state, rev, digest, live }).toEqual({
        state: 'draft',
        rev: 1,
        digest: null,
        live: null,
      })
    },
  )

  it('with the id of another one does not take its place', async () => {
    const id = items.get('published')!
    const before = await viewOf(school, 'principal', id)
    await school.send('lan', 'POST', '/articles', {
      ...articleData(school),
      id,
      title: 'Chiếm chỗ',
    })
    expect(await viewOf(school, 'principal', id)).toEqual(before)
  })
})
