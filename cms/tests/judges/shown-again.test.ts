import { dayAfter } from '@bbt/shared/text/dates.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { today } from '../../src/platform/clock.ts'
import { picture, uploadPicture } from '../support/pictures.ts'
import type { School } from '../support/school.ts'
import { makeSchool } from '../support/school.ts'
import { officeOf, WHY } from './office.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const at = officeOf(() => school)

let colour = 0x60_20_40

/** A picture that the head took up, with words of theirs. */
async function ofHead(): Promise<string> {
  colour += 257
  const office = { unit: school.units.get('hoa'), to: dayAfter(today(), 1) }
  const end = await at.appoints('bao', 'writer', office)
  const bytes = await picture(`#${colour.toString(16)}`)
  const { id } = await uploadPicture(school, 'bao', 'Lời của tổ trưởng', bytes)
  await end()
  return id
}

/** An article of lan's that shows it, sent. */
async function shows(cover: string): Promise<string> {
  const id = await at.made('lan', 'Ảnh của tổ trưởng')
  await at.writes('lan', id, { cover })
  await at.steps(id, ['lan', 'submit'])
  return id
}

it.each([
  ['nowhere yet', () => Promise.resolve(), false],
  [
    'in a text that was approved and is not up',
    async (cover: string) => {
      await at.steps(await shows(cover), ['academic', 'approve'])
    },
    false,
  ],
  [
    'in a text that is up',
    async (cover: string) => {
      await at.goesUp(await shows(cover))
    },
    true,
  ],
  [
    'in a text that was up and was taken down',
    async (cover: string) => {
      const id = await at.goesUp(await shows(cover))
      await at.steps(id, ['admin', 'unpublish', WHY])
    },
    true,
  ],
  [
    'in a text that is up, with other words',
    async (cover: string) => {
      await at.goesUp(await shows(cover))
      const change = { alt: 'Lời khác của tổ trưởng' }
      expect((await school.send('bao', 'PATCH', `/media/${cover}`, change)).status).toBe(200)
    },
    false,
  ],
])('a head’s picture that stood %s', async (_, before, isJudgedByHead) => {
  const cover = await ofHead()
  await before(cover)
  const id = await shows(cover)
  expect([await at.standing(id), await at.tries('bao', id, 'endorse')]).toEqual(
    isJudgedByHead
      ? ['inReview vicePrincipalAcademic', '200']
      : ['inApproval vicePrincipalAcademic', '409 wrongState'],
  )
})
