import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf } from '../src/bytes/store.ts'
import { useClock } from '../src/platform/clock.ts'
import { publishDueItems } from '../src/workflow/clock.ts'
import { refusal } from './support/answers.ts'
import { articleIn, draftArticle, take, viewOf, walk, write } from './support/articles.ts'
import { configurationIn } from './support/configurations.ts'
import { evidence } from './support/evidence.ts'
import { picture, uploadPicture } from './support/pictures.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

/** What the publisher would have to refuse holds up everything after it: it never gets onto the feed. */
describe('a second configuration of the site', () => {
  const step = async (as: PersonName, id: string, action: string) => {
    const { body } = await school.send(as, 'GET', `/site-configurations/${id}/workflow`)
    const { rev, digest } = body
    return school.send(as, 'POST', `/site-configurations/${id}/transitions`, {
      action,
      rev,
      digest,
    })
  }

  it('does not go up beside the one that is there, nor is it sent', async () => {
    const [waiting, approved] = [
      await configurationIn(school, 'draft'),
      await configurationIn(school, 'approved'),
    ]
    const live = await configurationIn(school, 'published')
    const before = await evidence(school)
    for (const [as, id, action] of [
      ['admin', waiting, 'submit'],
      ['admin', approved, 'publish'],
    ] as const) {
      expect(refusal(await step(as, id, action))).toEqual([409, ['onlyOne']])
    }
    expect(await evidence(school)).toEqual(before)
    expect((await step('admin', live, 'revise')).status).toBe(200)
    for (const [as, action] of [
      ['admin', 'submit'],
      ['principal', 'approve'],
      ['admin', 'publish'],
    ] as const) {
      expect((await step(as, live, action)).status).toBe(200)
    }
  })
})

describe('a picture whose bytes are gone', () => {
  const bytes = picture('#335577')

  /** An article with the picture, in a state; and the way to lose its file. */
  async function withPicture(steps: Parameters<typeof walk>[2]) {
    const { id: cover, sha256 } = await uploadPicture(school, 'lan', 'Bến sông', await bytes)
    const id = await draftArticle(school, 'lan', { title: `Bài có ảnh ${crypto.randomUUID()}` })
    await write(school, 'lan', id, { cover })
    await walk(school, id, steps)
    const store = bytesOf(school.payload)
    return { id, lose: () => store.removeOlder(sha256, new Date(8.64e15)) }
  }

  const APPROVED = [
    ['lan', 'submit'],
    ['bao', 'endorse'],
    ['academic', 'approve'],
  ] as const

  it.each([
    ['is not sent', [], 'lan', 'submit'],
    ['does not go up', APPROVED, 'admin', 'publish'],
  ] as const)('%s, until it is there again', async (_, steps, as, action) => {
    const { id, lose } = await withPicture(steps)
    await lose()
    const before = await evidence(school)
    const refused = await take(school, as, id, action)
    expect(refusal(refused)).toEqual([409, ['pictureLost']])
    expect(refused.text).toContain('“Bến sông”')
    expect(await evidence(school)).toEqual(before)
    await uploadPicture(school, 'lan', 'Bến sông', await bytes)
    expect((await take(school, as, id, action)).status).toBe(200)
  })

  it('keeps no other scheduled article waiting', async () => {
    const at = '2097-01-01T00:00:00Z'
    const { id, lose } = await withPicture([...APPROVED, ['admin', 'schedule', { at }]])
    const sound = await articleIn(school, 'approved')
    await walk(school, sound, [['admin', 'schedule', { at: '2097-01-02T00:00:00Z' }]])
    await lose()
    const back = useClock(() => new Date('2097-02-01T00:00:00Z'))
    await expect(publishDueItems(school.payload)).rejects.toThrow(/Bài có ảnh .*Bến sông/)
    back()
    expect((await viewOf(school, 'principal', sound)).state).toBe('published')
    expect((await viewOf(school, 'principal', id)).state).toBe('scheduled')
  })
})
