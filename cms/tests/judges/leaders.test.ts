import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figure } from '../support/figures.ts'
import type { PersonName, School } from '../support/school.ts'
import { makeSchool } from '../support/school.ts'
import { findingsIn } from '../verify/tamperedSchool.ts'
import { officeOf } from './office.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const at = officeOf(() => school)

const REVIEW = 'inReview vicePrincipalAcademic'

/** Who judges what leaders made once and others wrote since, and what leaders wrote in others' texts. */
const LEADERS: [how: string, does: () => Promise<string>, stands: string][] = [
  ...(
    [
      ['principal', 'chuyenMon', 'academic', REVIEW],
      ['academic', 'chuyenMon', 'principal', REVIEW],
      ['activities', 'chuyenMon', 'principal', REVIEW],
      ['principal', 'phongTrao', 'activities', 'inReview vicePrincipalActivities'],
      ['activities', 'phongTrao', 'principal', 'inReview vicePrincipalActivities'],
      ['principal', 'thongBao', 'academic', 'inApproval principal'],
    ] as const
  ).map(([maker, category, judge, stands]): [string, () => Promise<string>, string] => [
    `${maker}’s in ${category}, replaced by a writer`,
    async () => {
      const id = await at.made(maker, `Bài của ${maker}`, { category })
      const endorsed = category === 'thongBao' ? [] : ([['bao', 'endorse']] as const)
      await at.steps(id, [maker, 'submit'], ...endorsed, [judge, 'approve'], ['admin', 'publish'])
      await at.steps(id, ['quan', 'revise'])
      await at.writes('quan', id)
      await at.steps(id, ['quan', 'submit'])
      return id
    },
    stands,
  ]),
  ...(
    [
      ['academic', 'chuyenMon', 'inReview principal'],
      ['activities', 'chuyenMon', 'inReview principal'],
      ['activities', 'phongTrao', 'inReview principal'],
      ['principal', 'chuyenMon', REVIEW],
      ['principal', 'thongBao', 'inApproval vicePrincipalAcademic'],
    ] as const
  ).map(([leader, category, stands]): [string, () => Promise<string>, string] => [
    `a writer’s in ${category}, in which ${leader} wrote`,
    async () => {
      const id = await at.made('lan', `Bài có lời của ${leader}`, { category })
      await at.writes('lan', id, { coAuthors: [school.people[leader]] })
      await at.writes(leader, id)
      await at.steps(id, ['lan', 'submit'])
      return id
    },
    stands,
  ]),
  ...(['academic', 'principal'] as const).map((leader): [string, () => Promise<string>, string] => [
    `a writer’s that ${leader} only sends`,
    async () => {
      const id = await at.made('lan', `Bài ${leader} gửi`, { category: 'thongBao' })
      await at.writes('lan', id, { coAuthors: [school.people[leader]] })
      await at.steps(id, [leader, 'submit'])
      return id
    },
    leader === 'principal' ? 'inApproval vicePrincipalAcademic' : 'inApproval principal',
  ]),
]

const JUDGES: Record<string, PersonName> = {
  principal: 'principal',
  vicePrincipalAcademic: 'academic',
  vicePrincipalActivities: 'activities',
}

describe('what leaders wrote is judged by another leader, what others wrote by whom the category names', () => {
  const wrong: string[] = []

  it.each(LEADERS)('%s', async (how, does, stands) => {
    const id = await does()
    const found = await at.standing(id)
    if (found !== stands) wrong.push(how)
    expect(found).toBe(stands)
    // And whom it waits for may judge it.
    const [state, approver = ''] = stands.split(' ')
    if (state === 'inReview') expect(await at.tries('bao', id, 'endorse')).toBe('200')
    expect(await at.tries(JUDGES[approver]!, id, 'approve')).toBe('200')
  })

  it('and the records hold', async () => {
    expect(await findingsIn(school)).toEqual([])
    const tried = LEADERS.length
    figure({ name: 'way follows who wrote', tried, failed: wrong.length, atLeast: 10 })
  })
})
