import type { State } from '@bbt/shared/workflow/states.ts'
import { TRANSITION_NAMES } from '@bbt/shared/workflow/transitions.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { articlesInEveryState, viewOf } from './support/articles.ts'
import type { Named, Who } from './support/attempts.ts'
import { broken } from './support/attempts.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

const INSIDERS = ['lan', 'bao', 'academic', 'activities', 'principal', 'admin'] as const

/** Another unit's teacher, an administrator whose account was closed, and a visitor. */
const OUTSIDERS = ['mai', 'admin2', null] as const

/** What the table gives to whom. */
const ALLOWED: Record<
  State,
  Partial<Record<(typeof INSIDERS)[number], readonly TransitionName[]>>
> = {
  draft: { lan: ['submit'] },
  changesRequested: { lan: ['submit'] },
  inReview: {
    lan: ['withdraw'],
    bao: ['endorse', 'requestChanges'],
    principal: ['requestChanges'],
  },
  inApproval: {
    lan: ['withdraw'],
    academic: ['approve', 'requestChanges'],
    principal: ['approve', 'requestChanges'],
  },
  approved: {
    lan: ['withdraw'],
    admin: ['publish', 'schedule', 'requestChanges'],
    academic: ['requestChanges'],
    principal: ['requestChanges'],
  },
  scheduled: {
    lan: ['withdraw'],
    admin: ['unschedule', 'requestChanges'],
    academic: ['requestChanges'],
    principal: ['requestChanges'],
  },
  published: {
    lan: ['revise'],
    bao: ['revise'],
    academic: ['unpublish'],
    principal: ['unpublish'],
    admin: ['unpublish'],
  },
  unpublished: { lan: ['revise'], bao: ['revise'] },
}

let school: School
let items: Map<State, string>

beforeAll(async () => {
  school = await makeSchool()
  items = await articlesInEveryState(school)
  await school.send('admin2', 'GET', '/users/me')
  const closed = await school.send('principal', 'PATCH', `/users/${school.people.admin2}`, {
    active: false,
  })
  if (closed.status !== 200) throw new Error(closed.text)
})
afterAll(() => school.close())

const WITH = { comment: 'Vì thế.', at: '2099-09-05T00:00:00Z' }

it.each(Object.keys(ALLOWED) as State[])(
  'an item that is %s: every step that is not somebody’s is refused to them, and leaves nothing',
  async (state) => {
    const id = items.get(state)!
    const { rev, digest } = await viewOf(school, 'principal', id)
    const take = (who: Who, action: TransitionName): Named => ({
      name: `${String(who)} ${action}`,
      attempt: async () => {
        const body = { action, rev, digest, ...WITH }
        return (await school.send(who, 'POST', `/articles/${id}/transitions`, body)).status
      },
    })
    const inside = INSIDERS.flatMap((who) => {
      const theirs = ALLOWED[state][who] ?? []
      return TRANSITION_NAMES.filter((name) => !theirs.includes(name)).map((name) =>
        take(who, name),
      )
    })
    const outside = OUTSIDERS.flatMap((who) =>
      (['submit', 'publish', 'unpublish'] as const).map((name) => take(who, name)),
    )
    const attempts = [...inside, ...outside]
    expect(await broken(school, attempts)).toEqual([])
  },
)

it.each([
  ['an older rev', { rev: -1 }, 409],
  ['a later rev', { rev: 1 }, 409],
  ['another digest', { digest: '0'.repeat(64) }, 409],
  ['no digest', { digest: null }, 409],
] as const)('the right person with %s is told who was faster', async (_, forged, status) => {
  const id = items.get('inApproval')!
  const { rev, digest } = await viewOf(school, 'principal', id)
  const seen = {
    rev: rev + ('rev' in forged ? forged.rev : 0),
    digest: 'digest' in forged ? forged.digest : digest,
  }
  const answer = await school.send('academic', 'POST', `/articles/${id}/transitions`, {
    action: 'approve',
    ...seen,
  })
  expect([answer.status, answer.body['changed']]).toEqual([
    status,
    // The head moved it last; the words are its writer's.
    { by: 'Cô bao', writer: 'Cô lan', at: expect.stringMatching(/\d\d\/\d\d\/\d{4}/) as string },
  ])
})

it.each([
  ['nothing', undefined, 400],
  ['no rev', { action: 'approve', digest: null }, 400],
  ['no digest', { action: 'approve', rev: 3 }, 400],
  ['an unknown action', { action: 'forcePublish', rev: 3, digest: null }, 400],
  ['a field of the item', { action: 'approve', rev: 3, digest: null, state: 'published' }, 400],
  ['somebody to act for', { action: 'approve', rev: 3, digest: null, actor: 'principal' }, 400],
  ['a list of actions', { action: ['approve', 'publish'], rev: 3, digest: null }, 400],
  [
    'a time without its zone',
    { action: 'schedule', rev: 3, digest: null, at: '2099-09-05T07:00:00' },
    // A person may have typed it: said in words at its field.
    422,
  ],
])('a request with %s is not understood', async (_, body, status) => {
  const target = `/articles/${items.get('inApproval')!}/transitions`
  const attempt = async () => (await school.send('academic', 'POST', target, body)).status
  expect(await attempt()).toBe(status)
  expect(await broken(school, [{ name: 'malformed', attempt }])).toEqual([])
})

it.each(['GET', 'PUT', 'PATCH', 'DELETE'])('nothing moves by %s', async (method) => {
  const id = items.get('inApproval')!
  const { rev, digest } = await viewOf(school, 'principal', id)
  const query = `?action=approve&rev=${rev}&digest=${digest ?? ''}`
  const attempt = async () => {
    const body = method === 'GET' ? undefined : { action: 'approve', rev, digest }
    return (await school.send('academic', method, `/articles/${id}/transitions${query}`, body))
      .status
  }
  expect(await broken(school, [{ name: method, attempt }])).toEqual([])
})
