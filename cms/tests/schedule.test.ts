import { afterAll, beforeAll, expect, it } from 'vitest'
import { useClock } from '../src/platform/clock.ts'
import { publishDueItems } from '../src/workflow/clock.ts'
import { draftArticle, viewOf, walk } from './support/articles.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

it('a time given in Vietnam’s own is kept in UTC, and is due at that very moment', async () => {
  const id = await draftArticle(school, 'lan', { title: 'Hẹn giờ đăng' })
  await walk(school, id, [
    ['lan', 'submit'],
    ['bao', 'endorse'],
    ['academic', 'approve'],
    ['admin', 'schedule', { at: '2099-09-05T07:00:00+07:00' }],
  ])
  expect((await viewOf(school, 'admin', id)).scheduledFor).toBe('2099-09-05T00:00:00.000Z')

  const publishedAt = async (time: string) => {
    const back = useClock(() => new Date(time))
    try {
      return await publishDueItems(school.payload)
    } finally {
      back()
    }
  }
  expect(await publishedAt('2099-09-04T23:59:59.999Z')).toBe(0)
  expect(await publishedAt('2099-09-05T00:00:00.000Z')).toBe(1)
  expect(await viewOf(school, 'admin', id)).toMatchObject({
    state: 'published',
    scheduledFor: null,
  })
})
