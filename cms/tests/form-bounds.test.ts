import { afterAll, beforeAll, expect, it } from 'vitest'
import { NONSENSE, SIZES, TEXTS, wrongNodes } from './eventLoop/bodies.ts'
import { articleData } from './support/articles.ts'
import { CMS_URL } from './support/env.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const codesOf = ({ body }: { body: Record<string, unknown> }) =>
  ((body['issues'] ?? []) as { code: string }[]).map(({ code }) => code)

async function sent(path: string, body: string | FormData) {
  const isJson = typeof body === 'string'
  const response = await school.handle(
    new Request(`${CMS_URL}/api${path}`, {
      method: 'POST',
      headers: {
        authorization: `JWT ${await school.sessionOf('lan')}`,
        ...(isJson && { 'content-type': 'application/json' }),
      },
      body,
    }),
  )
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

it.each(['a list without end', 'a list of objects', 'fields without end'])(
  '%s is refused before anybody parses it, as JSON and as a form',
  async (name) => {
    const text = NONSENSE[name]!(SIZES.item, 'body')
    const form = new FormData()
    form.set('_payload', text)
    for (const body of [text, form]) {
      const answer = await sent('/articles', body)
      expect([answer.status, codesOf(answer)]).toEqual([413, ['tooManyParts']])
    }
  },
)

it('other forms hold less than items do', async () => {
  const text = NONSENSE['a list without end']!(SIZES.form, 'value')
  const answer = await sent('/payload-preferences/nav', text)
  expect([answer.status, codesOf(answer)]).toEqual([413, ['tooManyParts']])
})

it.each(Object.keys(TEXTS))('the largest texts are let in: %s', async (name) => {
  const data = { ...articleData(school), body: TEXTS[name]!() }
  const answer = await sent('/articles?depth=0', JSON.stringify(data))
  expect([answer.status, codesOf(answer)]).toEqual([201, []])
})

it('of as many wrong nodes as may be the first are named, and how many more there are', async () => {
  const data = { ...articleData(school), body: wrongNodes() }
  const answer = await sent('/articles?depth=0', JSON.stringify(data))
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain('Còn 59992 chỗ nữa như vậy.')
})

it('a name of a million marks is refused as too long', async () => {
  const data = { ...articleData(school), title: '\u0301'.repeat(1_000_000) }
  const answer = await sent('/articles?depth=0', JSON.stringify(data))
  expect([answer.status, codesOf(answer)]).toEqual([400, ['fieldsWrong']])
})
