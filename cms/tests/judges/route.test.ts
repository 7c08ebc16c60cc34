import { dayAfter } from '@bbt/shared/text/dates.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '../../src/platform/clock.ts'
import { articleData } from '../support/articles.ts'
import { figure } from '../support/figures.ts'
import { picture, uploadPicture } from '../support/pictures.ts'
import type { School } from '../support/school.ts'
import { makeSchool } from '../support/school.ts'
import { findingsIn } from '../verify/tamperedSchool.ts'
import { officeOf, rewritten, WHY } from './office.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const at = officeOf(() => school)

const to = () => dayAfter(today(), 1)
const hoa = () => school.units.get('hoa')

/** An article of the head's own, which the public reads. */
const ofHead = async (coAuthors: string[] = []): Promise<string> => {
  const id = await at.made('bao', 'Bài của tổ trưởng')
  await at.writes('bao', id, { coAuthors })
  await at.steps(id, ['bao', 'submit'])
  return at.goesUp(id)
}

const REVIEW = 'inReview vicePrincipalAcademic'

/** How somebody tries to get a text of theirs past the head, and where it must stand in the end. */
const PAST_THE_HEAD: [how: string, does: () => Promise<string>, stands?: string][] = [
  ...(['lan', 'quan'] as const).map((as): [string, () => Promise<string>] => [
    `${as} opens the head’s article and replaces it`,
    async () => {
      const id = await ofHead()
      await at.steps(id, [as, 'revise'])
      await at.writes(as, id)
      await at.steps(id, [as, 'submit'])
      return id
    },
  ]),
  ...Object.entries({
    title: () => ({ title: 'Bài khác hẳn' }),
    summary: rewritten,
    body: () => ({ body: articleData(school, { words: 'Chữ khác hẳn.' })['body'] }),
    coAuthors: () => ({ coAuthors: [school.people.bao] }),
  }).map(([field, change]): [string, () => Promise<string>] => [
    `only its ${field}`,
    async () => {
      const id = await ofHead()
      await at.steps(id, ['lan', 'revise'])
      await at.writes('lan', id, change())
      await at.steps(id, ['lan', 'submit'])
      return id
    },
  ]),
  [
    'only the category: its approver, and the head all the same',
    async () => {
      const id = await ofHead()
      await at.steps(id, ['lan', 'revise'])
      await at.writes('lan', id, { category: school.categories.get('phongTrao') })
      await at.steps(id, ['lan', 'submit'])
      return id
    },
    'inReview vicePrincipalActivities',
  ],
  [
    'only a picture',
    async () => {
      const id = await ofHead()
      const cover = await uploadPicture(school, 'lan', 'Bến sông', await picture('#13a4b7'))
      await at.steps(id, ['lan', 'revise'])
      await at.writes('lan', id, { cover: cover.id })
      await at.steps(id, ['lan', 'submit'])
      return id
    },
  ],
  [
    'nothing at all: opened and sent',
    async () => {
      const id = await ofHead()
      await at.steps(id, ['lan', 'revise'], ['lan', 'submit'])
      return id
    },
  ],
  [
    'changed, and changed back',
    async () => {
      const id = await ofHead()
      await at.steps(id, ['lan', 'revise'])
      await at.writes('lan', id)
      await at.writes('lan', id, { summary: 'Một tiết học ngoài trời.' })
      await at.steps(id, ['lan', 'submit'])
      return id
    },
  ],
  [
    'sent, drawn back by the head who made it, and sent again',
    async () => {
      const id = await ofHead()
      await at.steps(id, ['lan', 'revise'])
      await at.writes('lan', id)
      await at.steps(id, ['lan', 'submit'], ['bao', 'withdraw'], ['lan', 'submit'])
      return id
    },
  ],
  [
    'returned, and sent again as it is',
    async () => {
      const id = await ofHead()
      await at.steps(id, ['lan', 'revise'])
      await at.writes('lan', id)
      await at.steps(id, ['lan', 'submit'], ['bao', 'requestChanges', WHY], ['lan', 'submit'])
      return id
    },
  ],
  [
    'after the page was taken down',
    async () => {
      const id = await ofHead([school.people.lan])
      await at.steps(id, ['admin', 'unpublish', WHY], ['lan', 'revise'])
      await at.writes('lan', id)
      await at.steps(id, ['lan', 'submit'])
      return id
    },
  ],
  [
    'taken down while it was being replaced',
    async () => {
      const id = await ofHead()
      await at.steps(id, ['lan', 'revise'])
      await at.writes('lan', id)
      await at.steps(id, ['admin', 'unpublish', WHY], ['lan', 'revise'], ['lan', 'submit'])
      return id
    },
  ],
  [
    'with the head’s office lent to them',
    async () => {
      const id = await ofHead()
      const end = await at.appoints('lan', 'head', {
        ...{ unit: hoa(), to: to(), delegatedBy: school.people.bao },
      })
      await at.steps(id, ['lan', 'revise'])
      await at.writes('lan', id)
      await at.steps(id, ['lan', 'submit'])
      await end()
      return id
    },
  ],
  [
    'as head of another unit',
    async () => {
      const id = await ofHead()
      const end = await at.appoints('lan', 'head', { unit: school.units.get('vanPhong'), to: to() })
      await at.steps(id, ['lan', 'revise'])
      await at.writes('lan', id)
      await at.steps(id, ['lan', 'submit'])
      await end()
      return id
    },
  ],
  [
    'after a text of the head’s own in between',
    async () => {
      const id = await ofHead()
      await at.steps(id, ['bao', 'revise'])
      await at.writes('bao', id)
      await at.steps(id, ['bao', 'submit'])
      await at.goesUp(id)
      await at.steps(id, ['quan', 'revise'])
      await at.writes('quan', id)
      await at.steps(id, ['quan', 'submit'])
      return id
    },
  ],
  [
    'after the earlier text was put back',
    async () => {
      const id = await ofHead()
      const before = (await school.send('principal', 'GET', `/articles/${id}?depth=0`)).body
      await at.steps(id, ['bao', 'revise'])
      await at.writes('bao', id)
      await at.steps(id, ['bao', 'submit'])
      await at.goesUp(id)
      await at.steps(
        id,
        ['admin', 'republish', { ...WHY, earlier: String(before['digest']) }],
        ['lan', 'revise'],
      )
      await at.writes('lan', id)
      await at.steps(id, ['lan', 'submit'])
      return id
    },
  ],
  [
    'an administrator’s words in it',
    async () => {
      const id = await ofHead()
      await at.steps(id, ['lan', 'revise'])
      await at.writes('admin', id)
      await at.steps(id, ['lan', 'submit'])
      return id
    },
  ],
  [
    'a colleague’s who was named as a writer and struck off again',
    async () => {
      const id = await ofHead()
      await at.steps(id, ['lan', 'revise'])
      await at.writes('lan', id, { coAuthors: [school.people.mai] })
      await at.writes('mai', id)
      await at.writes('lan', id, { coAuthors: [] })
      await at.steps(id, ['lan', 'submit'])
      return id
    },
  ],
  [
    'a writer’s own, with the head named as another writer',
    async () => {
      const id = await at.made('lan', 'Viết chung với tổ trưởng')
      await at.writes('lan', id, { coAuthors: [school.people.bao] })
      await at.steps(id, ['lan', 'submit'])
      return id
    },
  ],
]

const ALL = PAST_THE_HEAD.map(([how, does, stands = REVIEW]) => ({ how, does, stands }))

describe('the way of a text follows who changed and sends it', () => {
  const wrong: string[] = []

  it.each(ALL)('$how', async ({ how, does, stands }) => {
    const id = await does()
    const found = await at.standing(id)
    if (found !== stands) wrong.push(how)
    expect(found).toBe(stands)
    // And the head, whom it waits for, may judge it.
    expect(await at.tries('bao', id, 'endorse')).toBe('200')
  })

  it('and the records hold', async () => {
    expect(await findingsIn(school)).toEqual([])
    figure({ name: 'way follows who wrote', tried: ALL.length, failed: wrong.length, atLeast: 20 })
  })
})

it('a head’s own text needs no stage 1, also when another made the item', async () => {
  const own = await at.made('bao', 'Bài của tổ trưởng')
  await at.steps(own, ['bao', 'submit'])
  expect(await at.standing(own)).toBe('inApproval vicePrincipalAcademic')
  const id = await at.made('lan', 'Bài của giáo viên')
  await at.steps(id, ['lan', 'submit'])
  await at.goesUp(id)
  await at.steps(id, ['bao', 'revise'])
  await at.writes('bao', id)
  await at.steps(id, ['bao', 'submit'])
  expect(await at.standing(id)).toBe('inApproval vicePrincipalAcademic')
})
