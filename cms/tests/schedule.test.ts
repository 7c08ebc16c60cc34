import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useClock } from '../src/platform/clock.ts'
import { publishDueItems } from '../src/workflow/clock.ts'
import { refusal } from './support/answers.ts'
import { articleIn, draftArticle, take, viewOf, walk } from './support/articles.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

/** How many items the clock publishes when it is that time. */
async function publishedAt(time: string): Promise<number> {
  const back = useClock(() => new Date(time))
  try {
    return await publishDueItems(school.payload)
  } finally {
    back()
  }
}

const scheduled = async (title: string, at: string): Promise<string> => {
  const id = await draftArticle(school, 'lan', { title })
  await walk(school, id, [
    ['lan', 'submit'],
    ['bao', 'endorse'],
    ['academic', 'approve'],
    ['admin', 'schedule', { at }],
  ])
  return id
}

it('a time given in Vietnam’s own is kept in UTC, and is due at that very moment', async () => {
  const id = await scheduled('Hẹn giờ đăng', '2099-09-05T07:00:00+07:00')
  expect((await viewOf(school, 'admin', id)).scheduledFor).toBe('2099-09-05T00:00:00.000Z')
  expect(await publishedAt('2099-09-04T23:59:59.999Z')).toBe(0)
  expect(await publishedAt('2099-09-05T00:00:00.000Z')).toBe(1)
  expect(await viewOf(school, 'admin', id)).toMatchObject({
    state: 'published',
    scheduledFor: null,
  })
  expect(await publishedAt('2099-09-05T00:00:01.000Z')).toBe(0)
})

it('what was missed is published late, in the order of its times, as the act of who scheduled it', async () => {
  const second = await scheduled('Hẹn hai', '2098-01-02T00:00:00Z')
  const first = await scheduled('Hẹn một', '2098-01-01T00:00:00Z')
  expect(await publishedAt('2098-02-01T00:00:00Z')).toBe(2)
  const { body } = await school.asPublisher('/publication/feed?after=0')
  const events = (body['events'] as PublishEvent[]).slice(-2)
  expect(events.map(({ item }) => item)).toEqual([`articles/${first}`, `articles/${second}`])
  expect(events[0]?.trace.map(({ action, person }) => [action, person])).toEqual([
    ['submit', school.people.lan],
    ['endorse', school.people.bao],
    ['approve', school.people.academic],
    ['publish', school.people.admin],
  ])
  expect((await viewOf(school, 'lan', first)).history[0]).toMatchObject({
    action: 'publishDue',
    personName: 'Hệ thống',
  })
})

it.each([
  ['unscheduled', 'admin', 'unschedule'],
  ['returned', 'admin', 'requestChanges'],
  ['withdrawn', 'lan', 'withdraw'],
] as const)('what was %s in time stays off the page', async (_, as, action) => {
  const id = await scheduled(`Hẹn rồi ${action}`, '2097-01-01T00:00:00Z')
  await walk(school, id, [[as, action, { comment: 'Đổi lịch.' }]])
  expect(await publishedAt('2097-01-02T00:00:00Z')).toBe(0)
  expect((await viewOf(school, 'admin', id)).live).toBe(null)
})

it('is not scheduled into the past, nor without a time', async () => {
  const id = await articleIn(school, 'approved')
  const tried = [{ at: '2020-01-01T00:00:00Z' }, {}]
  const answers = await Promise.all(
    tried.map((extra) => take(school, 'admin', id, 'schedule', extra)),
  )
  expect(answers.map(refusal)).toEqual([
    [422, ['timeNotFuture']],
    [422, ['timeRequired']],
  ])
})

describe('taking down', () => {
  /** Steps after the first publication that lead to each state with the page still live. */
  const WITH_LIVE_PAGE = {
    published: [],
    draft: [['lan', 'revise']],
    inReview: [
      ['lan', 'revise'],
      ['lan', 'submit'],
    ],
    inApproval: [
      ['lan', 'revise'],
      ['lan', 'submit'],
      ['bao', 'endorse'],
    ],
    approved: [
      ['lan', 'revise'],
      ['lan', 'submit'],
      ['bao', 'endorse'],
      ['academic', 'approve'],
    ],
    changesRequested: [
      ['lan', 'revise'],
      ['lan', 'submit'],
      ['bao', 'requestChanges', { comment: 'Cần thêm nguồn.' }],
    ],
    scheduled: [
      ['lan', 'revise'],
      ['lan', 'submit'],
      ['bao', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'schedule', { at: '2099-09-05T00:00:00Z' }],
    ],
  } as const

  it.each(Object.keys(WITH_LIVE_PAGE) as (keyof typeof WITH_LIVE_PAGE)[])(
    'a live page whose working copy is %s needs one person and a reason',
    async (state) => {
      const id = await articleIn(school, 'published')
      await walk(school, id, WITH_LIVE_PAGE[state])
      const { live } = await viewOf(school, 'admin', id)
      expect(refusal(await take(school, 'admin', id, 'unpublish'))).toEqual([
        422,
        ['commentRequired'],
      ])
      const blank = await take(school, 'admin', id, 'unpublish', { comment: ' \u200b… ' })
      expect(refusal(blank)).toEqual([422, ['commentRequired']])
      await walk(school, id, [['admin', 'unpublish', { comment: 'Có em không muốn lên ảnh.' }]])
      const { body } = await school.asPublisher('/publication/feed?after=0')
      expect((body['events'] as object[]).at(-1)).toMatchObject({
        kind: 'unpublish',
        item: `articles/${id}`,
        url: live?.url,
      })
      expect(await viewOf(school, 'lan', id)).toMatchObject({ state: 'unpublished', live: null })
    },
  )

  it('putting back needs the whole chain, and is version 2', async () => {
    const id = await articleIn(school, 'unpublished')
    for (const action of ['publish', 'submit', 'approve'] as const) {
      expect((await take(school, 'admin', id, action)).status).toBe(409)
    }
    await walk(school, id, [
      ['lan', 'revise'],
      ['lan', 'submit'],
      ['bao', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'publish'],
    ])
    expect((await viewOf(school, 'lan', id)).live?.version).toBe(2)
  })
})
