import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '../src/platform/clock.ts'
import type { DraftStates } from '../src/workflow/viewTypes.ts'
import { refusal } from './support/answers.ts'
import { articleData, articleIn, take, viewOf, walk, write } from './support/articles.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
  // A second head, so that what the first wrote in waits for one.
  const head = { office: 'head', unit: school.units.get('hoa'), from: today() }
  const appointed = { person: school.people.quan, ...head }
  expect((await school.send('principal', 'POST', '/appointments', appointed)).status).toBe(201)
})
afterAll(() => school.close())

const place = (id: string, rest = '') => `/articles/${id}/earlier-states${rest}`

/** All that the form of an item sends, with these words typed into it. */
async function typed(id: string, words: string): Promise<object> {
  const { body } = await school.send('lan', 'GET', `/articles/${id}?depth=0`)
  return { ...body, ...articleData(school, { title: `Bài ${words}`, words }) }
}

const statesOf = async (as: PersonName, id: string) =>
  (await school.send(as, 'GET', place(id))).body['states'] as DraftStates['states']

/** A text is put beside the item by somebody; what it is called there. */
async function aside(as: PersonName, id: string, text: object): Promise<DraftStates['states'][0]> {
  expect((await school.send(as, 'POST', place(id), text)).status).toBe(200)
  const { body } = await school.send('lan', 'GET', place(id))
  return (body['states'] as DraftStates['states'])[0]!
}

const contentOf = async (id: string, state: string) =>
  (await school.send('lan', 'GET', place(id, `/${state}`))).body['content'] as object

const contributorsOf = async (id: string) => {
  const { body } = await school.send('principal', 'GET', `/articles/${id}?depth=0`)
  return [...(body['contributors'] as string[])].sort()
}

const both = () => [school.people.bao, school.people.lan].sort()

/** Saves a text over the item as it is now. */
async function save(as: PersonName, id: string, text: object) {
  const { rev } = await viewOf(school, 'principal', id)
  return school.send(as, 'PATCH', `/articles/${id}`, { ...text, rev })
}

const withoutSystem = (content: object) =>
  Object.fromEntries(Object.entries(articleData(school)).map(([n]) => [n, Reflect.get(content, n)]))

describe.each([
  ['as it was, though the save does not say so', {}, false],
  ['with other words around it, as the save says', { title: 'Tên khác' }, true],
])('words of the head come back with no hand of theirs, %s:', (_, more, isSaid) => {
  const back = async (id: string, state: string) => ({
    ...(await contentOf(id, state)),
    ...more,
    ...(isSaid && { restored: [state] }),
  })

  it('what they had put aside, and never saved, is theirs alone to bring back', async () => {
    const id = await articleIn(school, 'draft')
    await write(school, 'lan', id, { summary: 'Lan lưu trước.' })
    const state = await aside('bao', id, await typed(id, 'Lời của tổ trưởng.'))
    expect(state).toMatchObject({ by: 'Cô bao', isAside: true, mayTake: false })
    const text = await back(id, state.id)
    const before = (await school.send('lan', 'GET', `/articles/${id}?depth=0`)).body
    expect(refusal(await save('lan', id, text))).toEqual([422, ['othersWords']])
    expect((await school.send('lan', 'GET', `/articles/${id}?depth=0`)).body).toEqual(before)
    expect(await contributorsOf(id)).toEqual([school.people.lan])
    // By their own hand it makes them a writer, who does not judge it.
    expect((await school.send('bao', 'GET', place(id))).body['states']).toMatchObject([
      { id: state.id, mayTake: true },
    ])
    expect((await save('bao', id, text)).status).toBe(200)
    expect(await contributorsOf(id)).toEqual(both())
    await walk(school, id, [['lan', 'submit']])
    expect(refusal(await take(school, 'bao', id, 'endorse'))).toEqual([403, ['isContributor']])
  })

  it('what they saved before the last approval', async () => {
    const id = await articleIn(school, 'draft')
    await write(school, 'bao', id, { summary: 'Bảo viết, chưa ai duyệt.' })
    await write(school, 'lan', id, { summary: 'Lan viết lại.' })
    const [state] = await statesOf('lan', id)
    expect(state).toMatchObject({ by: 'Cô bao', mayTake: true })
    await walk(school, id, [
      ['lan', 'submit'],
      ['quan', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'publish'],
      ['lan', 'revise'],
    ])
    await write(school, 'lan', id, { summary: 'Lan bổ sung.' })
    expect(refusal(await save('lan', id, await back(id, state!.id)))).toEqual([
      422,
      ['othersWords'],
    ])
    await walk(school, id, [['lan', 'submit']])
    expect((await take(school, 'bao', id, 'endorse')).status).toBe(200)
  })
})

it('a head with words in the text now stays its writer when theirs of before come back', async () => {
  const id = await articleIn(school, 'draft')
  await write(school, 'bao', id, { summary: 'Bảo viết.' })
  await write(school, 'lan', id, { summary: 'Lan viết lại.' })
  const [state] = await statesOf('lan', id)
  const back = { ...(await contentOf(id, state!.id)), restored: [state!.id] }
  expect((await save('lan', id, back)).status).toBe(200)
  expect(await contributorsOf(id)).toEqual(both())
})

it('words that were approved come back with nobody', async () => {
  const id = await articleIn(school, 'draft')
  await write(school, 'bao', id, { summary: 'Bảo viết, và được duyệt.' })
  await walk(school, id, [
    ['lan', 'submit'],
    ['quan', 'endorse'],
    ['academic', 'approve'],
    ['admin', 'publish'],
    ['lan', 'revise'],
  ])
  await write(school, 'lan', id, { summary: 'Lan thử câu khác.' })
  const [state] = await statesOf('lan', id)
  expect(state).toMatchObject({ by: 'Cô bao', mayTake: true })
  const text = withoutSystem(await contentOf(id, state!.id))
  expect((await save('lan', id, { ...text, restored: [state!.id] })).status).toBe(200)
  expect(await contributorsOf(id)).toEqual([school.people.lan])
})

/** Whoever asks, and the earlier states that are theirs to read, oldest first: the author’s, before and since the opening. */
const READERS: [PersonName, string[] | number][] = [
  ['lan', ['Lan một.', 'Lan hai.', 'Bảo ba.', 'Đã đăng.', 'Quân năm.']],
  // What the head wrote over, what they wrote themself, and nothing after.
  ['bao', ['Lan hai.', 'Bảo ba.']],
  ['quan', ['Đã đăng.', 'Quân năm.']],
  // Named by others, and no word of theirs.
  ['mai', []],
  ['academic', 403],
  ['thuy', 404],
]

describe('an earlier state is read by those of its time', () => {
  let id: string
  beforeAll(async () => {
    id = await articleIn(school, 'draft', { unit: 'hoa' })
    await write(school, 'lan', id, { summary: 'Lan một.' })
    for (const summary of ['Lan một.', 'Lan hai.']) {
      await aside('lan', id, { ...(await typed(id, 'x')), summary })
    }
    await write(school, 'lan', id, { summary: 'Lan hai.' })
    await write(school, 'bao', id, { summary: 'Bảo ba.' })
    await write(school, 'lan', id, { summary: 'Đã đăng.' })
    await walk(school, id, [
      ['lan', 'submit'],
      ['quan', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'publish'],
      ['quan', 'revise'],
    ])
    await write(school, 'quan', id, { summary: 'Quân năm.', coAuthors: [school.people.mai] })
    await write(school, 'lan', id, { summary: 'Lan sáu.' })
  })

  it.each(READERS)('%s: %j', async (as, expected) => {
    const answer = await school.send(as, 'GET', place(id))
    const all = await statesOf('lan', id)
    const read = await Promise.all(
      all.map(async ({ id: state }) => {
        const one = await school.send(as, 'GET', place(id, `/${state}`))
        return one.status === 200 ? (one.body['content'] as { summary: string }).summary : null
      }),
    )
    const found = [...new Set(read.filter((summary) => summary !== null))].sort()
    expect(answer.status).toBe(typeof expected === 'number' ? expected : 200)
    expect(found).toEqual(typeof expected === 'number' ? [] : expected.toSorted())
    const listed = (answer.body['states'] ?? []) as object[]
    expect(listed.length).toBe(read.filter((summary) => summary !== null).length)
  })
})

it('what is put aside again by another person stays whose it was', async () => {
  const id = await articleIn(school, 'draft')
  const text = await typed(id, 'Lời của tổ trưởng, lần nữa.')
  await aside('bao', id, text)
  expect((await aside('lan', id, text)).by).toBe('Cô bao')
})

it('the other person’s text that stood in the item is filed under their name', async () => {
  const id = await articleIn(school, 'draft')
  await write(school, 'bao', id, { summary: 'Bảo lưu trước.' })
  const { body } = await school.send('lan', 'GET', `/articles/${id}?depth=0`)
  await aside('lan', id, body)
  // It is the item's own still; the save that replaces it keeps it.
  await write(school, 'lan', id, { summary: 'Lan viết tiếp.' })
  expect((await statesOf('lan', id))[0]).toMatchObject({ by: 'Cô bao', isAside: false })
})

it.each([['nothing of this item'], [null], [{ $ne: 1 }], [['x', 7, null]]])(
  'a save that names %j as taken back counts nobody more',
  async (restored) => {
    const id = await articleIn(school, 'draft')
    await aside('bao', id, await typed(id, 'Không ai lấy lại.'))
    await write(school, 'lan', id, { summary: 'Lan viết tiếp.', restored })
    expect(await contributorsOf(id)).toEqual([school.people.lan])
  },
)

it('a part of a text that was put aside makes nobody a writer of what has the same part', async () => {
  const id = await articleIn(school, 'draft')
  const { body } = await school.send('lan', 'GET', `/articles/${id}?depth=0`)
  expect(body['title']).toMatch(/^Bài draft/)
  await aside('bao', id, { title: body['title'] })
  await aside('bao', id, {})
  await write(school, 'lan', id, { summary: 'Lan viết tiếp.' })
  expect(await contributorsOf(id)).toEqual([school.people.lan])
})
