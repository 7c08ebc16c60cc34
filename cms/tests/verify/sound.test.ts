import { countFindings } from '@bbt/shared/verify/report.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyOffice } from '../../src/verify/office.ts'
import { CHAINS } from '../../src/platform/chains.ts'
import { articleIn, articlesInEveryState, draftArticle, walk } from '../support/articles.ts'
import type { School } from '../support/school.ts'
import { makeSchool } from '../support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const REASON = { comment: 'Sai số liệu ở bảng hai.' }

it('finds nothing in an office where everything went its way', async () => {
  await articlesInEveryState(school)
  const again = await articleIn(school, 'published')
  await walk(school, again, [
    ['lan', 'revise'],
    ['lan', 'submit'],
    ['bao', 'requestChanges', REASON],
    ['lan', 'submit'],
    ['lan', 'withdraw'],
    ['lan', 'submit'],
    ['bao', 'endorse'],
    ['academic', 'approve'],
    ['admin', 'schedule', { at: '2099-01-01T00:00:00Z' }],
    ['admin', 'unschedule'],
    ['admin', 'publish'],
    ['admin', 'unpublish', REASON],
    ['bao', 'revise'],
    ['lan', 'submit'],
  ])
  const own = await draftArticle(school, 'bao', { title: 'Bài của tổ trưởng' })
  await walk(school, own, [
    ['bao', 'submit'],
    ['academic', 'approve'],
    ['admin', 'publish'],
  ])
  const { checks } = await verifyOffice(school.payload, school.folder)
  expect(checks.flatMap(({ findings }) => findings)).toEqual([])
  expect(countFindings(checks)).toBe(0)
  expect(checks.map(({ name }) => name)).toEqual([
    ...CHAINS,
    ...[
      'reports',
      'revisions',
      'people',
      'publications',
      'items',
      'appointments',
      'organisation',
      'media',
    ],
  ])
  const tried = Object.fromEntries(checks.map((check) => [check.name, check.tried]))
  expect(tried).toMatchObject({
    items: 10,
    'publication-feed': 7,
    appointments: 13,
    organisation: 17,
  })
})
