import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '../src/platform/clock.ts'
import { draftArticle, take, viewOf, walk } from './support/articles.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
  // A second head, so that what the first wrote in waits for one.
  const head = { office: 'head', unit: school.units.get('hoa'), from: today() }
  const appointed = { person: school.people.quan, ...head }
  const answer = await school.send('principal', 'POST', '/appointments', appointed)
  if (answer.status !== 201) throw new Error(answer.text)
})
afterAll(() => school.close())

const REASON = { comment: 'Ảnh chưa được phụ huynh đồng ý.' }

async function write(as: PersonName, id: string, summary: string): Promise<void> {
  const { rev } = await viewOf(school, 'principal', id)
  const answer = await school.send(as, 'PATCH', `/articles/${id}`, { rev, summary })
  if (answer.status !== 200) throw new Error(answer.text)
}

const published = async (): Promise<string> => {
  const id = await draftArticle(school, 'lan', { title: `Bài ${crypto.randomUUID()}` })
  await walk(school, id, [
    ['lan', 'submit'],
    ['bao', 'endorse'],
    ['academic', 'approve'],
    ['admin', 'publish'],
  ])
  return id
}

const codes = (answer: { body: Record<string, unknown> }) =>
  (answer.body['issues'] as { code: string }[]).map(({ code }) => code)

describe('who wrote since the last approval is not forgotten', () => {
  it('when the page is taken down while its next text is being written', async () => {
    const id = await published()
    await walk(school, id, [['lan', 'revise']])
    await write('bao', id, 'Lời của tổ trưởng, chưa ai duyệt.')
    await walk(school, id, [
      ['admin', 'unpublish', REASON],
      ['lan', 'revise'],
      ['lan', 'submit'],
    ])
    const answer = await take(school, 'bao', id, 'endorse')
    expect(answer.status).toBe(403)
    expect(codes(answer)).toEqual(['isContributor'])
  })

  it('but is forgotten with the approval: the next text is judged by who did not write it', async () => {
    const id = await draftArticle(school, 'lan', { title: 'Bài tổ trưởng từng sửa' })
    await write('admin', id, 'Quản trị sửa lỗi chính tả.')
    await walk(school, id, [
      ['lan', 'submit'],
      ['bao', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'publish'],
      ['lan', 'revise'],
    ])
    await write('bao', id, 'Tổ trưởng bổ sung.')
    await walk(school, id, [['lan', 'submit']])
    expect(codes(await take(school, 'bao', id, 'endorse'))).toEqual(['isContributor'])
    const { body } = await school.send('principal', 'GET', `/articles/${id}?depth=0`)
    expect([...(body['contributors'] as string[])].sort()).toEqual(
      [school.people.bao, school.people.lan].sort(),
    )
  })
})

it('every button says what comes after it', async () => {
  const id = await published()
  const nexts = async (as: PersonName) =>
    (await viewOf(school, as, id)).offers.map(({ name, next }) => [name, next !== ''])
  expect(await nexts('admin')).toEqual([['unpublish', true]])
  await walk(school, id, [
    ['lan', 'revise'],
    ['lan', 'submit'],
  ])
  expect(await nexts('bao')).toEqual([
    ['endorse', true],
    ['requestChanges', true],
  ])
})

it('whom the author names is told what writing means until they wrote', async () => {
  const id = await draftArticle(school, 'lan', { title: 'Bài có đồng tác giả' })
  const { rev } = await viewOf(school, 'lan', id)
  const named = { rev, coAuthors: [school.people.mai] }
  expect((await school.send('lan', 'PATCH', `/articles/${id}`, named)).status).toBe(200)
  const standing = async (as: PersonName) => {
    const { isWriter, mayEdit, writesUnasked } = await viewOf(school, as, id)
    return [mayEdit, isWriter, writesUnasked]
  }
  expect(await standing('lan')).toEqual([true, true, true])
  expect(await standing('mai')).toEqual([true, true, false])
  expect(await standing('bao')).toEqual([true, false, false])
  await write('mai', id, 'Chữ đầu tiên.')
  expect(await standing('mai')).toEqual([true, true, true])
})
