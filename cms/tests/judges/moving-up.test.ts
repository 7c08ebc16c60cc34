import { dayAfter } from '@bbt/shared/text/dates.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '../../src/platform/clock.ts'
import { figure } from '../support/figures.ts'
import { picture, uploadPicture } from '../support/pictures.ts'
import type { PersonName, School } from '../support/school.ts'
import { makeSchool } from '../support/school.ts'
import { findingsIn } from '../verify/tamperedSchool.ts'
import { officeOf, WHY } from './office.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const at = officeOf(() => school)

const lent = (by: PersonName) => ({ to: dayAfter(today(), 1), delegatedBy: school.people[by] })
const hoa = () => ({ unit: school.units.get('hoa') })

const REVIEW = 'inReview vicePrincipalAcademic'
const SKIPPED = 'inApproval vicePrincipalAcademic'

let colour = 0x20_40_60

/** A picture of somebody's, with their words, above an article of lan's. */
async function pictured(by: PersonName): Promise<string> {
  colour += 257
  // Taken up for the unit: its writers may use it.
  const end = await at.appoints(by, 'writer', { ...hoa(), to: dayAfter(today(), 1) })
  const bytes = await picture(`#${colour.toString(16)}`)
  const { id: cover } = await uploadPicture(school, by, `Lời của ${by}`, bytes)
  await end()
  const id = await at.made('lan', `Ảnh của ${by}`)
  await at.writes('lan', id, { cover })
  return id
}

async function wroteIn(id: string, by: PersonName): Promise<string> {
  await at.writes('lan', id, { coAuthors: [school.people[by]] })
  await at.writes(by, id)
  return id
}

const ofLan = (title: string, category = 'chuyenMon') => at.made('lan', title, { category })

/** Sends it and tells where it stands. */
async function sent(id: string, as: PersonName = 'lan'): Promise<string> {
  await at.steps(id, [as, 'submit'])
  return at.standing(id)
}

type Told = [what: string, found: string, expected: string]

/** What is tried, and what must come of it. */
const CASES: [how: string, does: () => Promise<Told[]>][] = [
  [
    'a head endorses the words of a picture of their own, given at its upload',
    async () => {
      const id = await pictured('bao')
      const stands = await sent(id)
      return [
        ['stands', stands, SKIPPED],
        ['endorses', await at.tries('bao', id, 'endorse'), '409 wrongState'],
        ['goes on', await at.tries('academic', id, 'approve'), '200'],
      ]
    },
  ],
  [
    'the same beside another head, whom it waits for',
    async () => {
      const end = await at.appoints('quan', 'head', { ...hoa(), to: dayAfter(today(), 1) })
      const id = await pictured('bao')
      const told: Told[] = [
        ['stands', await sent(id), REVIEW],
        ['endorses', await at.tries('bao', id, 'endorse'), '403 isContributor'],
        ['the other', await at.tries('quan', id, 'endorse'), '200'],
      ]
      await end()
      return told
    },
  ],
  [
    'a vice principal approves the words of a picture of their own',
    async () => {
      const id = await pictured('academic')
      return [
        ['stands', await sent(id), 'inReview principal'],
        ['endorsed', await at.tries('bao', id, 'endorse'), '200'],
        ['approves', await at.tries('academic', id, 'approve'), '403 notYours'],
        ['goes on', await at.tries('principal', id, 'approve'), '200'],
      ]
    },
  ],
  [
    'the principal approves the words of a picture of their own',
    async () => {
      const id = await pictured('principal')
      return [
        ['stands', await sent(id), REVIEW],
        ['endorsed', await at.tries('bao', id, 'endorse'), '200'],
        ['approves', await at.tries('principal', id, 'approve'), '403 isContributor'],
        ['goes on', await at.tries('academic', id, 'approve'), '200'],
      ]
    },
  ],
  [
    'a writer’s own picture changes nothing',
    async () => {
      const id = await pictured('lan')
      return [['stands', await sent(id), REVIEW]]
    },
  ],
  [
    'words of a picture that were approved count no more',
    async () => {
      const id = await pictured('bao')
      await at.steps(id, ['lan', 'submit'])
      await at.goesUp(id)
      await at.steps(id, ['lan', 'revise'])
      await at.writes('lan', id)
      return [
        ['stands', await sent(id), REVIEW],
        ['endorses', await at.tries('bao', id, 'endorse'), '200'],
      ]
    },
  ],
  ...(['lan', 'quan', 'mai', 'academic'] as const).map((as): [string, () => Promise<Told[]>] => [
    `${as} stands in for a head with words in the text`,
    async () => {
      const end = await at.appoints('thuy', 'head', { ...hoa(), to: dayAfter(today(), 1) })
      const standIn = await at.appoints(as, 'head', { ...hoa(), ...lent('bao') })
      const id = await at.made('quan', 'Bài tổ trưởng góp chữ')
      await at.writes('bao', id)
      await at.steps(id, ['quan', 'submit'])
      const own = as === 'quan' ? '403 isContributor actsForContributor' : '403 actsForContributor'
      const told: Told[] = [
        ['endorses', await at.tries(as, id, 'endorse'), own],
        ['the other head', await at.tries('thuy', id, 'endorse'), '200'],
      ]
      await standIn()
      await end()
      return told
    },
  ]),
  [
    'somebody stands in for a vice principal with words in the text',
    async () => {
      const end = await at.appoints('clerk', 'vicePrincipalActivities', lent('activities'))
      const second = await at.appoints('mai', 'vicePrincipalActivities', {
        to: dayAfter(today(), 1),
      })
      const id = await wroteIn(await ofLan('Phong trào', 'phongTrao'), 'activities')
      await wroteIn(id, 'principal')
      const told: Told[] = [['stands', await sent(id), 'inReview vicePrincipalAcademic']]
      await end()
      await second()
      return told
    },
  ],
  [
    'somebody stands in for the principal, whose words are in the text',
    async () => {
      const end = await at.appoints('clerk', 'principal', lent('principal'))
      const id = await wroteIn(await ofLan('Có lời Hiệu trưởng'), 'principal')
      const told: Told[] = [
        ['stands', await sent(id), REVIEW],
        ['endorsed', await at.tries('bao', id, 'endorse'), '200'],
        ['approves', await at.tries('clerk', id, 'approve'), '403 actsForContributor'],
        ['goes on', await at.tries('academic', id, 'approve'), '200'],
      ]
      await end()
      return told
    },
  ],
  [
    'who stands in for the head and for nobody else decides on what the head has no words in',
    async () => {
      const end = await at.appoints('quan', 'head', { ...hoa(), ...lent('bao') })
      const id = await ofLan('Không có lời tổ trưởng')
      await at.steps(id, ['lan', 'submit'])
      const told: Told[] = [['endorses', await at.tries('quan', id, 'endorse'), '200']]
      await end()
      return told
    },
  ],
  [
    'the head corrected a writer’s text: it does not wait for them',
    async () => {
      const id = await ofLan('Tổ trưởng sửa giúp')
      await at.writes('bao', id)
      return [['stands', await sent(id), SKIPPED]]
    },
  ],
  [
    'the same, and the head has a stand-in: they would judge in the head’s name',
    async () => {
      const end = await at.appoints('quan', 'head', { ...hoa(), ...lent('bao') })
      const id = await ofLan('Tổ trưởng sửa giúp, có người thay')
      await at.writes('bao', id)
      const told: Told[] = [['stands', await sent(id), SKIPPED]]
      await end()
      return told
    },
  ],
  [
    'the head sends a writer’s text',
    async () => {
      const id = await ofLan('Tổ trưởng gửi giúp')
      await at.writes('lan', id, { coAuthors: [school.people.bao] })
      return [['stands', await sent(id, 'bao'), SKIPPED]]
    },
  ],
  ...(
    [
      [['academic'], 'chuyenMon', 'inReview principal', 'principal'],
      [['activities'], 'phongTrao', 'inReview principal', 'principal'],
      [['principal'], 'thongBao', 'inApproval vicePrincipalAcademic', 'academic'],
      [['principal', 'academic'], 'thongBao', 'inApproval vicePrincipalActivities', 'activities'],
      [['principal', 'activities'], 'thongBao', 'inApproval vicePrincipalAcademic', 'academic'],
      [['principal', 'academic'], 'chuyenMon', 'inReview vicePrincipalActivities', 'activities'],
      [['bao', 'academic'], 'chuyenMon', 'inApproval principal', 'principal'],
      [
        ['bao', 'principal', 'academic'],
        'chuyenMon',
        'inApproval vicePrincipalActivities',
        'activities',
      ],
    ] as const
  ).map(([people, category, stands, judge]): [string, () => Promise<Told[]>] => [
    `${people.join(' and ')} wrote in a text of ${category}`,
    async () => {
      const id = await ofLan(`Có lời ${people.join(', ')}`, category)
      for (const by of people) await wroteIn(id, by)
      const told: Told[] = [['stands', await sent(id), stands]]
      if (stands.startsWith('inReview')) await at.steps(id, ['bao', 'endorse'])
      return [...told, ['goes on', await at.tries(judge, id, 'approve'), '200']]
    },
  ]),
  [
    'all who may approve wrote in it: it is not taken, and its writer is told what to do',
    async () => {
      const id = await ofLan('Ai cũng góp chữ')
      for (const by of ['academic', 'activities', 'principal'] as const) await wroteIn(id, by)
      const refused = await at.tries('lan', id, 'submit')
      const end = await at.appoints('mai', 'vicePrincipalAcademic', { to: dayAfter(today(), 1) })
      const told: Told[] = [
        ['refused', refused, '409 nobodyMayApprove'],
        ['with one more', await sent(id), REVIEW],
        ['endorsed', await at.tries('bao', id, 'endorse'), '200'],
        ['goes on', await at.tries('mai', id, 'approve'), '200'],
      ]
      await end()
      return told
    },
  ],
  ...(['bao', 'academic', 'principal'] as const).map((named): [string, () => Promise<Told[]>] => [
    `${named} is named as a writer by another: it skips nothing`,
    async () => {
      const id = await ofLan(`Nêu tên ${named}`)
      await at.writes('lan', id, { coAuthors: [school.people[named]] })
      const judge = named === 'principal' ? 'principal' : 'academic'
      return [
        ['stands', await sent(id), REVIEW],
        ['endorsed', await at.tries('bao', id, 'endorse'), '200'],
        ['approved', await at.tries(judge, id, 'approve'), '200'],
      ]
    },
  ]),
  [
    'a head saves a text of a writer’s without changing it: that is no word of theirs',
    async () => {
      const id = await ofLan('Lưu mà không sửa')
      await at.writes('bao', id, { summary: 'Một tiết học ngoài trời.' })
      return [
        ['stands', await sent(id), REVIEW],
        ['endorses', await at.tries('bao', id, 'endorse'), '200'],
      ]
    },
  ],
  [
    'the head’s words were returned and written over: they stay the head’s until something is approved',
    async () => {
      const id = await ofLan('Viết đè lời tổ trưởng')
      await at.writes('bao', id)
      await at.steps(id, ['lan', 'submit'], ['academic', 'requestChanges', WHY])
      await at.writes('lan', id)
      return [['stands', await sent(id), SKIPPED]]
    },
  ],
]

describe('nobody judges words of their own or of whom they stand in for, and nothing waits for such', () => {
  let tried = 0
  const wrong: string[] = []

  it.each(CASES)('%s', async (how, does) => {
    const told = await does()
    tried += told.length
    if (told.some(([, found, expected]) => found !== expected)) wrong.push(how)
    expect(told.map(([what, found]) => [what, found])).toEqual(
      told.map(([what, , expected]) => [what, expected]),
    )
  })

  it('and the records hold', async () => {
    expect(await findingsIn(school)).toEqual([])
    expect(CASES.length).toBeGreaterThanOrEqual(20)
    figure({ name: 'words of one’s own', tried, failed: wrong.length, atLeast: 50 })
  })
})
