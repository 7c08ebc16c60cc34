import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusal } from './support/answers.ts'
import { articleIn, take, viewOf, walk, write } from './support/articles.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { findingsIn } from './verify/tamperedSchool.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const SENT = { summary: 'Lan viết tiếp.' }

const contributorsOf = async (id: string) => {
  const { body } = await school.send('principal', 'GET', `/articles/${id}?depth=0`)
  const people = Object.entries(school.people)
  return (body['contributors'] as string[]).map((id) => people.find(([, at]) => at === id)?.[0])
}

/** Whoever opens what stands on the page, what is done then, and who has words in it in the end. */
const OPENED: [by: PersonName, steps: [PersonName, 'write' | 'submit'][], PersonName[], string][] =
  [
    ['bao', [], [], 'draft'],
    ['quan', [], [], 'draft'],
    ['bao', [['lan', 'write']], ['lan'], 'draft'],
    [
      'bao',
      [
        ['lan', 'write'],
        ['lan', 'submit'],
      ],
      ['lan'],
      'inReview 200',
    ],
    ['bao', [['lan', 'submit']], ['lan'], 'inReview 200'],
    // Who sends a text answers for it.
    ['bao', [['bao', 'submit']], ['bao'], 'inApproval 409'],
    [
      'bao',
      [
        ['bao', 'write'],
        ['bao', 'submit'],
      ],
      ['bao'],
      'inApproval 409',
    ],
    [
      'bao',
      [
        ['bao', 'write'],
        ['lan', 'submit'],
      ],
      ['bao', 'lan'],
      'inApproval 409',
    ],
    ['quan', [['quan', 'submit']], ['quan'], 'inReview 200'],
    [
      'quan',
      [
        ['quan', 'write'],
        ['quan', 'submit'],
      ],
      ['quan'],
      'inReview 200',
    ],
  ]

describe('who opens a published text for revision has no word in it by that', () => {
  it.each(OPENED)('%s opens, then %j', async (by, steps, contributors, stands) => {
    const id = await articleIn(school, 'published')
    await walk(school, id, [[by, 'revise']])
    for (const [as, what] of steps) {
      if (what === 'write') await write(school, as, id, SENT)
      else await walk(school, id, [[as, 'submit']])
    }
    expect((await contributorsOf(id)).toSorted()).toEqual(contributors.toSorted())
    const { state } = await viewOf(school, 'principal', id)
    const judged = state === 'draft' ? '' : ` ${(await take(school, 'bao', id, 'endorse')).status}`
    expect(state + judged).toBe(stands)
  })

  it('is asked before the first letter, sees it when its page is gone, and writes no longer once it is up again', async () => {
    const id = await articleIn(school, 'published')
    await walk(school, id, [['quan', 'revise']])
    const standing = async () => {
      const { isWriter, mayEdit, writesUnasked } = await viewOf(school, 'quan', id)
      return [mayEdit, isWriter, writesUnasked]
    }
    expect(await standing()).toEqual([true, true, false])
    await walk(school, id, [
      ['admin', 'unpublish', { comment: 'Có em không muốn lên ảnh.' }],
      ['lan', 'revise'],
      ['lan', 'submit'],
      ['bao', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'publish'],
      ['lan', 'revise'],
    ])
    expect(await standing()).toEqual([false, false, false])
    const { rev } = await viewOf(school, 'lan', id)
    const answer = await school.send('quan', 'PATCH', `/articles/${id}`, { rev, ...SENT })
    expect(refusal(answer)).toEqual([403, ['notYours']])
  })

  it('and the records hold', async () => {
    expect(await findingsIn(school)).toEqual([])
  })
})
