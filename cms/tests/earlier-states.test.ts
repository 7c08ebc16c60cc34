import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DraftStates } from '../src/workflow/viewTypes.ts'
import { articleIn, viewOf } from './support/articles.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

type Who = 'lan' | 'bao' | 'academic' | 'mai'

const place = (id: string, rest = '') => `/articles/${id}/earlier-states${rest}`

async function save(as: Who, id: string, change: object) {
  const { rev } = await viewOf(school, as, id)
  const answer = await school.send(as, 'PATCH', `/articles/${id}`, { rev, ...change })
  expect(answer.status).toBe(200)
}

async function statesFor(as: Who, id: string): Promise<DraftStates['states']> {
  return (await school.send(as, 'GET', place(id))).body['states'] as DraftStates['states']
}

describe('how a draft was before', () => {
  it('is kept when another person saves over it, for its writers to read', async () => {
    const id = await articleIn(school, 'draft')
    await save('lan', id, { summary: 'Lan viết.' })
    await save('bao', id, { summary: 'Bảo sửa.' })
    const [state] = await statesFor('lan', id)
    expect(state).toMatchObject({ by: 'Cô lan', isAside: false })
    const one = await school.send('lan', 'GET', place(id, `/${state!.id}`))
    expect(one.body['content']).toMatchObject({ summary: 'Lan viết.' })
    // Who changed the text is one of its writers; who only reads it is not.
    expect((await school.send('bao', 'GET', place(id))).status).toBe(200)
    expect((await school.send('academic', 'GET', place(id))).status).toBe(403)
    expect((await school.send('mai', 'GET', place(id))).status).toBe(404)
  })

  it('is not kept at every pause of one who types on', async () => {
    const id = await articleIn(school, 'draft')
    for (const n of [1, 2, 3, 4]) await save('lan', id, { summary: `Câu ${n}.` })
    // At most where ten minutes of the clock ended between two of these saves.
    expect((await statesFor('lan', id)).length).toBeLessThan(3)
  })

  it('is of no other item', async () => {
    const [one, other] = [await articleIn(school, 'draft'), await articleIn(school, 'draft')]
    await save('bao', one, { summary: 'Bảo sửa.' })
    const [state] = await statesFor('bao', one)
    expect((await school.send('lan', 'GET', place(other, `/${state!.id}`))).status).toBe(404)
  })
})

describe('what was typed over a text that somebody else changed', () => {
  it('is put aside, and changes nothing of the item, in whatever state it is', async () => {
    const id = await articleIn(school, 'inReview')
    const before = await school.send('lan', 'GET', `/articles/${id}?depth=0`)
    const typed = { title: 'Phần của tôi', state: 'published', rev: 99 }
    expect((await school.send('lan', 'POST', place(id), typed)).status).toBe(200)
    const [state] = await statesFor('lan', id)
    expect(state).toMatchObject({ by: 'Cô lan', isAside: true })
    const one = await school.send('lan', 'GET', place(id, `/${state!.id}`))
    expect(one.body).toEqual({ content: { title: 'Phần của tôi' } })
    expect((await school.send('lan', 'GET', `/articles/${id}?depth=0`)).body).toEqual(before.body)
  })

  it('is taken from nobody who may not write in it', async () => {
    const id = await articleIn(school, 'draft')
    expect((await school.send('academic', 'POST', place(id), { title: 'x' })).status).toBe(403)
    expect((await school.send('mai', 'POST', place(id), { title: 'x' })).status).toBe(404)
    expect(await statesFor('lan', id)).toEqual([])
  })
})
