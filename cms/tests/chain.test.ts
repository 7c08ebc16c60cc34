import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftArticle, take, viewOf, walk } from './support/articles.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

describe('the chain', () => {
  it('goes from a teacher to the feed through different people', async () => {
    const id = await draftArticle(school, 'lan')
    await walk(school, id, [
      ['lan', 'submit'],
      ['bao', 'requestChanges', { comment: 'Ghi rõ số em.' }],
      ['lan', 'submit'],
      ['bao', 'endorse'],
    ])
    const other = await take(school, 'activities', id, 'approve')
    expect(other.status).toBe(403)
    await walk(school, id, [
      ['academic', 'approve'],
      ['admin', 'publish'],
    ])
    const view = await viewOf(school, 'lan', id)
    expect(view.state).toBe('published')
    expect(view.live?.version).toBe(1)
    expect(view.differsFromLive).toBe(false)
    const feed = await school.asPublisher('/publication/feed?after=0')
    expect(feed.status).toBe(200)
    const events = feed.body['events'] as { url: string; digest: string }[]
    expect(events.map(({ url }) => url)).toEqual(['/tin-tuc/tiet-hoc-ben-ben-song/'])
    const revision = await school.asPublisher(`/publication/revisions/${events[0]?.digest ?? ''}`)
    expect(JSON.parse(revision.text)).toMatchObject({ bodyHtml: '<p>Nước ròng.</p>' })
  })
})
