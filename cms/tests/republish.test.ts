import { brokenChain } from '@bbt/shared/approval/people.ts'
import { shortCode } from '@bbt/shared/approval/shortCode.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useClock } from '../src/platform/clock.ts'
import { publishDueItems } from '../src/workflow/clock.ts'
import type { Comparison } from '../src/workflow/viewTypes.ts'
import { refusal } from './support/answers.ts'
import { articleIn, correct, draftArticle, viewOf, walk, write } from './support/articles.ts'
import { republishing, RIGHT, WHY, WRONG } from './support/republishing.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const { choices, corrected, findings, lastEvent, liveOf, putBack } = republishing(() => school)

const rowOf = async (id: string) =>
  (await school.send('principal', 'GET', `/articles/${id}?depth=0`)).body

describe('a wrong correction is live', () => {
  it('the administrator puts the text before it back: the same chain, a new last step', async () => {
    const id = await articleIn(school, 'published', { words: RIGHT })
    const right = (await liveOf(id))!.digest
    expect(await choices(id)).toBeUndefined()
    await walk(school, id, [['lan', 'revise']])
    await write(school, 'admin2', id, { summary: WRONG })
    await walk(school, id, [
      ['lan', 'submit'],
      ['bao', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'publish'],
    ])
    const before = await viewOf(school, 'admin', id)
    expect(await choices(id)).toEqual([
      { digest: right, version: 1, since: expect.any(String) as string },
    ])

    const { status, body } = await putBack('admin2', id, right)
    expect([status, body['live']]).toEqual([200, expect.objectContaining({ digest: right })])
    const after = await viewOf(school, 'admin', id)
    expect(after).toMatchObject({
      state: 'published',
      rev: before.rev + 1,
      // The working copy is the wrong text still, to be corrected or written anew.
      digest: before.digest,
      differsFromLive: true,
      live: { digest: right, version: 3, url: before.live!.url },
    })
    expect(after.history[0]).toMatchObject({
      action: 'republish',
      label: `Đã đăng lại bản trước: bản 1, mã ${shortCode(right)}`,
      personName: 'Cô admin2',
      comment: WHY,
      digest: right,
    })
    expect(await rowOf(id)).toMatchObject({ summary: WRONG })

    const event = await lastEvent(id)
    const { lan, bao, academic, admin2 } = school.people
    expect(event).toMatchObject({ kind: 'publish', version: 3, digest: right })
    // Those of that text: the wrong words of admin2 are not in it.
    expect(event.contributors).toEqual([lan])
    expect(event.trace.map(({ action, person, digest }) => [action, person, digest])).toEqual([
      ['submit', lan, right],
      ['endorse', bao, right],
      ['approve', academic, right],
      ['publish', admin2, right],
    ])
    expect(event.at).toBe(event.trace.at(-1)!.at)
    expect(brokenChain(event)).toEqual([])
    expect(await findings()).toEqual([])
  })

  it('what went may come back the same way, again and again, and the next text goes its own way', async () => {
    const { id, right, wrong } = await corrected()
    expect((await putBack('admin', id, right)).status).toBe(200)
    expect((await choices(id))?.map(({ digest, version }) => [digest, version])).toEqual([
      [wrong, 2],
    ])
    expect((await putBack('admin', id, wrong)).status).toBe(200)
    expect((await choices(id))?.map(({ digest, version }) => [digest, version])).toEqual([
      [right, 3],
    ])
    expect((await putBack('admin', id, right)).status).toBe(200)
    const third = await correct(school, id, { summary: 'Thi ngày 13/12.' })
    expect(await liveOf(id)).toMatchObject({ digest: third, version: 6 })
    expect((await choices(id))?.map(({ digest, version }) => [digest, version])).toEqual([
      [right, 5],
      [wrong, 4],
    ])
    expect((await putBack('admin', id, wrong)).status).toBe(200)
    expect((await lastEvent(id)).version).toBe(7)
    expect(await findings()).toEqual([])
  })

  it('one sees before what the public would read', async () => {
    const { id, right, wrong } = await corrected()
    const read = (as: PersonName, query: string) =>
      school.send(as, 'GET', `/articles/${id}/comparison?with=earlier${query}`)
    const { from, to, fields } = (await read('admin', `&earlier=${right}`))
      .body as unknown as Comparison
    expect([from?.digest, from?.label]).toEqual([wrong, 'bản đang đăng'])
    expect(to).toEqual({ digest: right, label: expect.stringMatching(/^bản 1, đăng /) as string })
    expect(fields.map(({ label }) => label)).toEqual(['Tóm tắt'])
    expect(fields[0]?.parts.filter(({ kind }) => kind === 'removed')).not.toEqual([])
    const other = await corrected()
    expect(refusal(await read('admin', ''))).toEqual([409, ['notEarlier']])
    expect(refusal(await read('admin', `&earlier=${wrong}`))).toEqual([409, ['notEarlier']])
    expect(refusal(await read('admin', `&earlier=${other.right}`))).toEqual([409, ['notEarlier']])
    expect((await read('mai', `&earlier=${right}`)).status).toBe(404)
  })

  it('the working copy is left alone, whatever becomes of it', async () => {
    const stages: [State, (readonly [PersonName, TransitionName, { at: string }?])[]][] = [
      ['draft', [['lan', 'revise']]],
      ['inReview', [['lan', 'submit']]],
      ['inApproval', [['bao', 'endorse']]],
      ['approved', [['academic', 'approve']]],
      ['scheduled', [['admin', 'schedule', { at: '2099-09-05T00:00:00Z' }]]],
    ]
    const { id, right, wrong } = await corrected()
    let [live, other] = [wrong, right]
    for (const [state, steps] of stages) {
      await walk(school, id, steps)
      if (state === 'draft') await write(school, 'lan', id, { summary: 'Thi ngày 14/12.' })
      const kept = [
        ...['title', 'summary', 'body', 'contributors', 'state', 'digest', 'endorsedBy'],
        ...['approvedBy', 'scheduledFor', 'routeApprover', 'submittedAt', 'pictureWordsBy'],
      ]
      const read = async () => {
        const row = await rowOf(id)
        return Object.fromEntries(kept.map((name) => [name, row[name] ?? null]))
      }
      const before = await read()
      expect(before['state']).toBe(state)
      expect((await putBack('admin', id, other)).status).toBe(200)
      expect(await read()).toEqual(before)
      ;[live, other] = [other, live]
      expect((await liveOf(id))?.digest).toBe(live)
    }
    const { digest } = await viewOf(school, 'principal', id)
    const back = useClock(() => new Date('2099-09-05T00:00:00Z'))
    expect(await publishDueItems(school.payload)).toBe(1)
    back()
    expect((await liveOf(id))?.digest).toBe(digest)
    expect(await findings()).toEqual([])
  })
})

describe('what does not come back', () => {
  it('without a reason, or without saying which', async () => {
    const { id, right } = await corrected()
    expect(refusal(await putBack('admin', id, right, null))).toEqual([422, ['commentRequired']])
    expect(refusal(await putBack('admin', id, right, ' … '))).toEqual([422, ['commentRequired']])
    expect(refusal(await putBack('admin', id))).toEqual([422, ['earlierRequired']])
  })

  it('a text that was never live, or is, or is another item’s', async () => {
    const { id, right, wrong } = await corrected()
    const other = await corrected()
    await walk(school, id, [['lan', 'revise']])
    await write(school, 'lan', id, { summary: 'Đã duyệt, chưa đăng.' })
    await walk(school, id, [
      ['lan', 'submit'],
      ['bao', 'endorse'],
      ['academic', 'approve'],
    ])
    const approved = (await viewOf(school, 'admin', id)).digest!
    for (const earlier of ['e'.repeat(64), wrong, other.right, other.wrong, approved]) {
      const answer = await putBack('admin', id, earlier)
      expect(refusal(answer)).toEqual([409, ['notEarlier']])
      expect(answer.body['changed']).toMatchObject({ by: 'Cô academic' })
    }
    expect((await putBack('admin', id, right)).status).toBe(200)
  })

  it('what was taken down: that goes the whole way again', async () => {
    const { id, right, wrong } = await corrected()
    await walk(school, id, [['principal', 'unpublish', { comment: WHY }]])
    expect(refusal(await putBack('admin', id, right))).toEqual([409, ['notLive']])
    expect(await choices(id)).toBeUndefined()
    await walk(school, id, [['lan', 'revise']])
    await write(school, 'lan', id, { summary: 'Viết lại.' })
    await walk(school, id, [
      ['lan', 'submit'],
      ['bao', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'publish'],
    ])
    for (const earlier of [right, wrong]) {
      expect(refusal(await putBack('admin', id, earlier))).toEqual([409, ['notEarlier']])
    }
    expect(await choices(id)).toBeUndefined()
    // From here on it counts again.
    const first = (await liveOf(id))!.digest
    await correct(school, id, { summary: WRONG })
    expect((await putBack('admin', id, first)).status).toBe(200)
    expect(await findings()).toEqual([])
  })

  it('what never was on the site', async () => {
    const id = await articleIn(school, 'approved')
    const { digest } = await viewOf(school, 'admin', id)
    expect(refusal(await putBack('admin', id, digest!))).toEqual([409, ['notLive']])
    const draft = await draftArticle(school, 'lan', { title: 'Chưa gửi' })
    expect(refusal(await putBack('admin', draft, digest!))).toEqual([409, ['notLive']])
  })

  it('on an older view: told who was faster', async () => {
    const { id, right, wrong } = await corrected()
    const { rev, digest } = await viewOf(school, 'admin', id)
    expect((await putBack('admin2', id, right)).status).toBe(200)
    const body = { action: 'republish', rev, digest, comment: WHY, earlier: right }
    const late = await school.send('admin', 'POST', `/articles/${id}/transitions`, body)
    expect(refusal(late)).toEqual([409, ['stale']])
    expect(late.body['changed']).toMatchObject({ by: 'Cô admin2' })
    expect(await liveOf(id)).toMatchObject({ digest: right, version: 3 })
    expect((await choices(id))?.map((text) => text.digest)).toEqual([wrong])
  })

  it('at an address that another item has by now', async () => {
    const { id, right } = await corrected({ slug: `dia-chi-moi-${crypto.randomUUID()}` })
    const old = (await lastEvent(id)).url
    expect((await putBack('admin', id, right)).status).toBe(200)
    const event = await lastEvent(id)
    expect(event.url).not.toBe(old)
    expect(await liveOf(id)).toMatchObject({ url: event.url })

    const moved = await correct(school, id, { slug: `lai-doi-${crypto.randomUUID()}` })
    const slug = event.url.split('/').at(-2)
    const squatter = await draftArticle(school, 'quan', { title: 'Bài đến sau' })
    await write(school, 'quan', squatter, { slug })
    const refused = await putBack('admin', id, right)
    expect(refusal(refused)).toEqual([409, ['addressTaken']])
    expect(refused.text).toContain('Bài đến sau')
    expect((await liveOf(id))?.digest).toBe(moved)
    // The newcomer’s name is free again, and then it is not free for others.
    await write(school, 'quan', squatter, { slug: `${slug}-khac` })
    expect((await putBack('admin', id, right)).status).toBe(200)
    await write(school, 'quan', squatter, { slug })
    expect((await rowOf(squatter))['slug']).toBe(`${slug}-2`)
    expect(await findings()).toEqual([])
  })
})
