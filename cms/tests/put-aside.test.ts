import { afterAll, beforeAll, expect, it } from 'vitest'
import { useRules } from '../src/security/limits/rules.ts'
import type { DraftStates } from '../src/workflow/viewTypes.ts'
import { refusal } from './support/answers.ts'
import { articleIn, write } from './support/articles.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const place = (id: string, rest = '') => `/articles/${id}/earlier-states${rest}`

const aside = (as: PersonName, id: string, text: object) => school.send(as, 'POST', place(id), text)

async function summaries(id: string): Promise<string[]> {
  const { body } = await school.send('lan', 'GET', place(id))
  const states = body['states'] as DraftStates['states']
  return Promise.all(
    states.map(async (state) => {
      const one = await school.send('lan', 'GET', place(id, `/${state.id}`))
      return (one.body['content'] as { summary: string }).summary
    }),
  )
}

const textOf = async (id: string) =>
  (await school.send('lan', 'GET', `/articles/${id}?depth=0`)).body

const savedOnes = async (id: string) => (await summaries(id)).filter((text) => text === 'Đã lưu.')

it('the same text in a row is kept once, of each person', async () => {
  const id = await articleIn(school, 'draft')
  const text = { ...(await textOf(id)), summary: 'Phần của Lan.' }
  for (const n of [1, 2, 3]) expect([n, (await aside('lan', id, text)).status]).toEqual([n, 200])
  expect(await summaries(id)).toEqual(['Phần của Lan.'])
  expect((await aside('bao', id, { ...text, summary: 'Phần của Bảo.' })).status).toBe(200)
  expect((await aside('lan', id, text)).status).toBe(200)
  expect(await summaries(id)).toEqual(['Phần của Bảo.', 'Phần của Lan.'])
  expect((await aside('lan', id, { ...text, summary: 'Phần khác.' })).status).toBe(200)
  expect((await aside('lan', id, text)).status).toBe(200)
  expect(await summaries(id)).toHaveLength(4)
})

it('the saved text that is put aside is kept by the save that replaces it, however soon', async () => {
  const id = await articleIn(school, 'draft')
  await write(school, 'lan', id, { summary: 'Đã lưu.' })
  const before = await summaries(id)
  for (const n of [1, 2])
    expect([n, (await aside('lan', id, await textOf(id))).status]).toEqual([n, 200])
  expect(await summaries(id)).toEqual(before)
  await write(school, 'lan', id, { summary: 'Ngay sau đó.' })
  expect(await savedOnes(id)).toHaveLength(1)
  await write(school, 'lan', id, { summary: 'Và nữa.' })
  expect(await savedOnes(id)).toHaveLength(1)
})

it('who puts more aside than anybody types is told to wait, and nobody else is', async () => {
  const id = await articleIn(school, 'draft')
  const back = useRules({ asides: { points: 2, seconds: 600 } })
  try {
    const own = []
    for (const summary of ['Một.', 'Hai.', 'Ba.']) own.push(await aside('admin', id, { summary }))
    expect(own.map(({ status }) => status)).toEqual([200, 200, 429])
    expect(refusal(own[2]!)).toEqual([429, ['tooMany']])
    expect((await aside('bao', id, { summary: 'Của người khác.' })).status).toBe(200)
  } finally {
    back()
  }
})
