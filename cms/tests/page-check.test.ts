import type { Content } from '@bbt/shared/contract/content.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useClock } from '../src/platform/clock.ts'
import { publishDueItems } from '../src/workflow/clock.ts'
import { codesOf } from './support/answers.ts'
import { articleIn, correct, draftArticle, take, viewOf } from './support/articles.ts'
import { usePublisher } from './support/env.ts'
import { figure } from './support/figures.ts'
import { NOWHERE } from './support/publicSide.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { serve } from './support/server.ts'

let school: School
let publisher: Awaited<ReturnType<typeof serve>>
/** What the publisher answers to a content, and what it was asked. */
let answer: (content: Content) => Response | Promise<Response>
const asked: Content[] = []

beforeAll(async () => {
  school = await makeSchool()
  publisher = await serve(async (request) => {
    if (!request.url.endsWith('/preview')) return Response.json({}, { status: 202 })
    const { content } = (await request.json()) as { content: Content }
    asked.push(content)
    return answer(content)
  })
  // A publisher that was silent in the file before this one is left alone for a second: so is ours.
  await new Promise((resolve) => setTimeout(resolve, 1_100))
})
afterAll(async () => {
  await publisher.close()
  await school.close()
})
beforeEach(() => {
  usePublisher(publisher.url)
  answer = () => new Response('<html>')
  asked.length = 0
})

let tried = 0
let failed = 0
const counting = (work: () => Promise<void>) => async () => {
  tried++
  failed++
  await work()
  failed--
}
afterAll(() => figure({ name: 'pages asked for', tried, failed, atLeast: 28 }))

const says = (status: number) => () => Response.json({ message: '…' }, { status })
const codes = async (step: ReturnType<typeof take>) => {
  const got = await step
  return [got.status, codesOf(got)]
}
const REFUSED = [422, ['pageFails']]
const TAKEN = [200, []]

/** A state of an article, and who may go on from there. */
const STEPS = [
  ['draft', 'lan', 'submit'],
  ['changesRequested', 'lan', 'submit'],
  ['inApproval', 'academic', 'approve'],
  ['approved', 'admin', 'publish'],
  ['approved', 'admin', 'schedule'],
] as const
const AT = { at: '2099-09-05T00:00:00Z' }

/** An article that came there while the publisher could not tell. */
async function unseen(state: State) {
  answer = says(503)
  return articleIn(school, state)
}

describe.each(STEPS)('from %s, %s: %s', (state, as, action) => {
  it.each([500, 422])('is refused in words where the page cannot be rendered (%i)', (status) =>
    counting(async () => {
      const id = await unseen(state)
      answer = says(status)
      expect(await codes(take(school, as, id, action, AT))).toEqual(REFUSED)
      expect((await viewOf(school, 'principal', id)).state).toBe(state)
      answer = () => new Response('<html>')
      expect(await codes(take(school, as, id, action, AT))).toEqual(TAKEN)
    })(),
  )

  it.each<[string, typeof answer]>([
    ['has no configuration yet', says(409)],
    ['is broken as a whole', says(503)],
    ['knows another secret', says(401)],
  ])('goes on where the publisher %s', (_, how) =>
    counting(async () => {
      const id = await unseen(state)
      answer = how
      expect(await codes(take(school, as, id, action, AT))).toEqual(TAKEN)
    })(),
  )
})

it(
  'what was rendered once is not asked for again on its way',
  counting(async () => {
    const id = await draftArticle(school, 'lan', { title: 'Một lần là đủ' })
    for (const [as, action] of [
      ['lan', 'submit'],
      ['bao', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'publish'],
    ] as const) {
      expect(await codes(take(school, as, id, action))).toEqual(TAKEN)
    }
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ type: 'article', title: 'Một lần là đủ' })
  }),
)

it(
  'nobody is asked about who may not, and taking down asks nobody',
  counting(async () => {
    const id = await articleIn(school, 'published')
    asked.length = 0
    answer = says(500)
    expect(await codes(take(school, 'mai', id, 'approve'))).not.toEqual(TAKEN)
    expect(await codes(take(school, 'admin', id, 'unpublish', { comment: 'Sai.' }))).toEqual(TAKEN)
    expect(asked).toEqual([])
  }),
)

it(
  'an earlier text that cannot be rendered any more is not put back',
  counting(async () => {
    const id = await unseen('published')
    const earlier = (await viewOf(school, 'principal', id)).live!.digest
    await correct(school, id, { summary: 'Đã sửa.' })
    answer = says(500)
    const step = take(school, 'admin', id, 'republish', { comment: 'Sai.', earlier })
    expect(await codes(step)).toEqual(REFUSED)
  }),
)

it(
  'the clock leaves what cannot be rendered where it is',
  counting(async () => {
    const id = await unseen('scheduled')
    const back = useClock(() => new Date('2099-09-06T00:00:00Z'))
    try {
      answer = says(500)
      await expect(publishDueItems(school.payload)).rejects.toThrow('Chưa đăng được bài đã hẹn giờ')
      answer = () => new Response('<html>')
      expect(await publishDueItems(school.payload)).toBeGreaterThan(0)
    } finally {
      back()
    }
    expect((await viewOf(school, 'principal', id)).state).toBe('published')
  }),
)

it(
  'nobody waits for a publisher that does not listen',
  counting(async () => {
    const id = await unseen('draft')
    usePublisher(NOWHERE)
    expect(await codes(take(school, 'lan', id, 'submit'))).toEqual(TAKEN)
  }),
)
