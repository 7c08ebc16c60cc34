import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as textHands from '../src/migrations/20261129_181237_text_hands.ts'
import { setById } from '../src/platform/rows.ts'
import type { DraftStates } from '../src/workflow/viewTypes.ts'
import { articleIn, take, viewOf, walk, write } from './support/articles.ts'
import { isOnMongo } from './support/env.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const place = (id: string, rest = '') => `/articles/${id}/earlier-states${rest}`

const newest = async (id: string) => {
  const { body } = await school.send('lan', 'GET', place(id))
  return (body['states'] as DraftStates['states'])[0]
}

const summaryOf = async (id: string, state: string) => {
  const { body } = await school.send('lan', 'GET', place(id, `/${state}`))
  return (body['content'] as { summary: string }).summary
}

const RETURNED = { comment: 'Ghi rõ số em.' }
const GONE = { comment: 'Có em không muốn lên ảnh.' }

/** What somebody else does with an item after its text was written last. */
const STEPS: [string, Parameters<typeof walk>[2]][] = [
  ['nothing', []],
  [
    'its return by the principal',
    [
      ['lan', 'submit'],
      ['principal', 'requestChanges', RETURNED],
    ],
  ],
  [
    'its withdrawal',
    [
      ['lan', 'submit'],
      ['lan', 'withdraw'],
    ],
  ],
  [
    'its return at the last step',
    [
      ['lan', 'submit'],
      ['academic', 'approve'],
      ['admin', 'requestChanges', RETURNED],
    ],
  ],
  [
    'its opening for revision',
    [
      ['lan', 'submit'],
      ['academic', 'approve'],
      ['admin', 'publish'],
      ['lan', 'revise'],
    ],
  ],
  [
    'its page being taken down',
    [
      ['lan', 'submit'],
      ['academic', 'approve'],
      ['admin', 'publish'],
      ['admin', 'unpublish', GONE],
      ['lan', 'revise'],
    ],
  ],
]

describe('the text that a save replaces is kept under the name of who wrote it', () => {
  it.each(STEPS)('after %s', async (_, steps) => {
    const id = await articleIn(school, 'draft')
    await write(school, 'bao', id, { summary: 'Bảo viết sau cùng.' })
    await walk(school, id, steps)
    await write(school, 'lan', id, { summary: 'Lan viết tiếp ngay sau đó.' })
    const state = (await newest(id))!
    expect(state.by).toBe('Cô bao')
    expect(await summaryOf(id, state.id)).toBe('Bảo viết sau cùng.')
  })

  it('as it stood since it was written, though it was sent and returned meanwhile', async () => {
    const id = await articleIn(school, 'draft')
    await write(school, 'bao', id, { summary: 'Bảo viết.' })
    const read = async () => (await school.send('lan', 'GET', `/articles/${id}?depth=0`)).body
    const { textBy, textAt } = await read()
    expect(textBy).toBe(school.people.bao)
    await walk(school, id, [
      ['lan', 'submit'],
      ['principal', 'requestChanges', RETURNED],
    ])
    expect(await read()).toMatchObject({ textBy, textAt, changedBy: school.people.principal })
    await write(school, 'lan', id, { summary: 'Lan viết tiếp.' })
    expect(await newest(id)).toMatchObject({ at: textAt })
    expect((await read())['textBy']).toBe(school.people.lan)
  })
})

it('who comes too late is told who changed the item, and whose text stands there', async () => {
  const id = await articleIn(school, 'draft')
  await write(school, 'lan', id, { summary: 'Lan viết.' })
  const { rev } = await viewOf(school, 'lan', id)
  await walk(school, id, [
    ['lan', 'submit'],
    ['bao', 'requestChanges', RETURNED],
  ])
  const late = await school.send('lan', 'PATCH', `/articles/${id}`, { rev, summary: 'Muộn.' })
  expect(late.status).toBe(409)
  expect(late.body['changed']).toMatchObject({ by: 'Cô bao', writer: 'Cô lan' })
})

it('a save that changes nothing writes no text', async () => {
  const id = await articleIn(school, 'draft', { words: 'Như cũ.' })
  const read = async () => (await school.send('lan', 'GET', `/articles/${id}?depth=0`)).body
  const { rev, summary, textBy, textAt } = await read()
  expect((await school.send('bao', 'PATCH', `/articles/${id}`, { rev, summary })).status).toBe(200)
  expect(await read()).toMatchObject({ textBy, textAt })
})

it('neither is set from outside', async () => {
  const id = await articleIn(school, 'draft')
  for (const forged of [{ textBy: school.people.bao }, { textAt: '2020-01-01T00:00:00.000Z' }]) {
    const { rev } = await viewOf(school, 'lan', id)
    const sent = { rev, summary: 'Khác.', ...forged }
    expect((await school.send('lan', 'PATCH', `/articles/${id}`, sent)).status).toBe(403)
  }
  expect((await take(school, 'lan', id, 'submit')).status).toBe(200)
})

const KNOWN_HANDS: [string, string, string][] = [
  ['contributors', 'bao', 'Cô bao'],
  ['nobody of them, who returned it', 'principal', 'Cô lan'],
  ['nobody at all', '', 'Cô lan'],
]

/** An item of lan's that bao wrote last and somebody moved, as rows were kept before they said whose the text is. */
async function movedBefore(mover: string): Promise<string> {
  const id = await articleIn(school, 'draft')
  await write(school, 'bao', id, { summary: 'Bảo viết.' })
  const changedBy = mover === '' ? null : school.people[mover as 'bao' | 'principal']
  const req = await createLocalReq({}, school.payload)
  await setById(req, 'articles', id, { changedBy, textBy: null, textAt: null })
  return id
}

describe('rows from before say who moved the item last', () => {
  it.each(KNOWN_HANDS)(
    'of %s: the text is read as theirs or its author’s',
    async (_, mover, by) => {
      const id = await movedBefore(mover)
      const { changedAt } = (await school.send('lan', 'GET', `/articles/${id}?depth=0`)).body
      await write(school, 'admin', id, { summary: 'Quản trị sửa.' })
      expect(await newest(id)).toMatchObject({ by, at: changedAt })
    },
  )

  it.skipIf(isOnMongo())('and the migration fills in the same', async () => {
    const ids = await Promise.all(KNOWN_HANDS.map(([, mover]) => movedBefore(mover)))
    const { drizzle: db } = school.payload.db as unknown as { drizzle: MigrateUpArgs['db'] }
    await textHands.down({ db } as MigrateUpArgs)
    await textHands.up({ db } as MigrateUpArgs)
    for (const [place, id] of ids.entries()) {
      const { body } = await school.send('lan', 'GET', `/articles/${id}?depth=0`)
      expect(body['textAt']).toBe(body['changedAt'])
      await write(school, 'admin', id, { summary: 'Quản trị sửa.' })
      expect((await newest(id))?.by).toBe(KNOWN_HANDS[place]?.[2])
    }
  })
})
