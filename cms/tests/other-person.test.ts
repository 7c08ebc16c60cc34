import { afterAll, beforeAll, expect, it } from 'vitest'
import { PERSON_HEADER } from '../src/security/personHeader.ts'
import { refusal } from './support/answers.ts'
import { articleIn, viewOf } from './support/articles.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School
beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const pageOf = (person: string) => ({ [PERSON_HEADER]: person })

/** All that the page of an item may send, under the session of its author. */
async function requestsOn(id: string): Promise<[string, string, object][]> {
  const { rev } = await viewOf(school, 'lan', id)
  return [
    ['PATCH', `/articles/${id}`, { rev, summary: 'Của trang khác.' }],
    ['POST', '/articles', { title: 'Bài của trang khác' }],
    ['POST', `/articles/${id}/transitions`, { action: 'submit', rev, digest: null }],
    ['POST', `/articles/${id}/earlier-states`, { title: 'Để riêng' }],
  ]
}

/** All that the two leave in the office. */
async function stored(id: string) {
  const view = await viewOf(school, 'lan', id)
  const articles = await school.payload.count({ collection: 'articles' })
  const states = await school.payload.count({ collection: 'earlier-states' })
  return [view.rev, view.state, articles.totalDocs, states.totalDocs]
}

it('what another person’s page sends is refused, and nothing of it is written', async () => {
  const id = await articleIn(school, 'draft')
  const before = await stored(id)
  for (const [method, path, body] of await requestsOn(id)) {
    const answer = await school.send('lan', method, path, body, pageOf(school.people.bao))
    expect(refusal(answer), path).toEqual([409, ['otherPerson']])
  }
  expect(await stored(id)).toEqual(before)
})

it.each<[string, () => Record<string, string>]>([
  ['one’s own page', () => pageOf(school.people.lan)],
  ['a program, which names nobody', () => ({})],
])('what %s sends is done', async (_, headers) => {
  const id = await articleIn(school, 'draft')
  const statuses: number[] = []
  for (const [method, path] of await requestsOn(id)) {
    // Each on the item as the one before left it.
    const now = (await requestsOn(id)).find(([m, p]) => m === method && p === path)
    statuses.push((await school.send('lan', method, path, now?.[2], headers())).status)
  }
  expect(statuses.map((status) => status < 300)).toEqual([true, true, true, true])
})

it('a page whose session is over is told so, whoever it names', async () => {
  const id = await articleIn(school, 'draft')
  const answer = await school.send(
    null,
    'PATCH',
    `/articles/${id}`,
    { rev: 1, summary: 'Không ai.' },
    pageOf(school.people.bao),
  )
  expect(refusal(answer)).toEqual([403, ['signedOut']])
})

it('the key of what a browser keeps says whose it is', async () => {
  const keyFor = async (as: 'lan' | 'bao') =>
    (await school.send(as, 'GET', '/users/kept-text-key')).body
  const [lan, bao] = [await keyFor('lan'), await keyFor('bao')]
  expect([lan['person'], bao['person']]).toEqual([school.people.lan, school.people.bao])
  expect(lan['key']).not.toBe(bao['key'])
})
