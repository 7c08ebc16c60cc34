import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONFIGURATION } from '../src/seed/data/configuration.ts'
import { refusal } from './support/answers.ts'
import { articleIn } from './support/articles.ts'
import { usePublisher } from './support/env.ts'
import type { Page, PublicSide } from './support/publicSide.ts'
import {
  failing,
  feedOf,
  HEALTH,
  MANIFEST,
  NOWHERE,
  overviewOf,
  publicationOf,
  withPublicSide,
} from './support/publicSide.ts'
import type { School } from './support/school.ts'

let school: School
let side: PublicSide

withPublicSide((...given) => ([school, side] = given))

describe('whether every page has the configuration that was posted', () => {
  let id: string
  let event: FeedEvent

  beforeAll(async () => {
    const content = { ...CONFIGURATION.content, unit: school.units.get('vanPhong') }
    const made = await school.send('admin', 'POST', '/site-configurations', content)
    id = (made.body['doc'] as { id: string }).id
    for (const [as, action] of [
      ['admin', 'submit'],
      ['principal', 'approve'],
      ['admin', 'publish'],
    ] as const) {
      const { body } = await school.send('admin', 'GET', `/site-configurations/${id}/workflow`)
      const { rev, digest } = body
      const request = { action, rev, digest }
      const step = `/site-configurations/${id}/transitions`
      const { status, text } = await school.send(as, 'POST', step, request)
      if (status !== 200) throw new Error(text)
    }
    event = (await feedOf(school)).at(-1)!
  })

  const standingIn = async (record: object) => {
    side.page = (path) =>
      path === MANIFEST ? Response.json(record) : new Response(null, { status: 404 })
    return (await publicationOf(school, `site-configurations/${id}`)).standing
  }
  const standingAt = async (head: object) => (await standingIn({ head }))?.kind

  it('by the record of the whole release, and by nothing else', async () => {
    const { seq, hash } = event
    const other = 'b'.repeat(64)
    expect(await standingAt({ seq: seq - 1, hash: other })).toBe('underWay')
    expect(await standingAt({ seq, hash: other })).toBe('underWay')
    expect(await standingAt({ seq, hash })).toBe('shown')
    expect(await standingAt({ seq: seq + 1, hash: other })).toBe('shown')
    expect(await standingAt({ seq: String(seq), hash })).toBe('siteSilent')
    expect(new Set(side.asked)).toEqual(new Set([MANIFEST]))
  })

  it('is replaced and never taken down: without it there would be no site', async () => {
    const place = `/site-configurations/${id}`
    const { body } = await school.send('principal', 'GET', `${place}/workflow`)
    const { rev, digest, offers } = body as { rev: number; digest: string; offers: object[] }
    expect(offers).not.toContainEqual(expect.objectContaining({ name: 'unpublish' }))
    for (const as of ['admin', 'principal'] as const) {
      const request = { action: 'unpublish', rev, digest, comment: 'Thử gỡ.' }
      const answer = await school.send(as, 'POST', `${place}/transitions`, request)
      expect(refusal(answer)).toEqual([409, ['permanent']])
    }
    expect((await feedOf(school)).at(-1)).toEqual(event)
  })

  it('not while the release is held before it, which takes the feed in all the same', async () => {
    const { seq, hash } = event
    const told = { ...HEALTH, seq: seq + 1, shownSeq: seq + 1 }
    const back = { kind: 'rolledBack', before: seq }
    for (const head of [
      { seq, hash },
      { seq: seq + 1, hash: 'b'.repeat(64) },
    ]) {
      for (const health of [{ ...told, heldBefore: seq }, told]) {
        side.health = () => Response.json(health)
        expect(await standingIn({ head, heldBefore: seq })).toEqual(back)
      }
      usePublisher(NOWHERE)
      expect(await standingIn({ head, heldBefore: seq })).toEqual(back)
      expect(await standingIn({ head, heldBefore: seq + 1 })).toEqual({ kind: 'shown' })
      side.reset()
    }
    expect(await standingIn({ head: { seq, hash }, heldBefore: 'bảy' })).toMatchObject({
      kind: 'siteSilent',
      why: 'garbled',
    })
  })
})

describe('the public site, for those who watch over it', () => {
  const releaseAt = (seq: number) => (path: string) =>
    path === MANIFEST
      ? Response.json({ format: 1, head: { seq, hash: 'a'.repeat(64) }, pages: {} })
      : new Response(null, { status: 404 })

  it('has caught up, and says how long the last events took', async () => {
    const event = (await feedOf(school)).at(-1)!
    const { at, kind, seq, url } = event
    side.page = releaseAt(seq)
    const shownAt = new Date(Date.parse(at) + 340).toISOString()
    side.health = () =>
      Response.json({
        ...HEALTH,
        seq,
        shownSeq: seq,
        recent: [{ seq, kind, url, digest: null, at, shownAt, ms: 90 }],
      })
    const view = await overviewOf(school)
    expect(view).toMatchObject({
      standing: { kind: 'shown' },
      about: null,
      feedSeq: seq,
      servedSeq: seq,
      waiting: 0,
      queue: [],
    })
    expect(view.events[0]).toMatchObject({ seq, kind, url, at, filesMs: 340 })
    expect(view.events[0]?.title).toBe('Trường THPT Thủ Thiêm')
    expect(view.events.map((one) => one.seq)).toEqual(
      Array.from({ length: view.events.length }, (_, n) => seq - n),
    )
  })

  it('has not caught up while another release is served, and is held where it is rolled back', async () => {
    for (const state of ['published', 'published'] as const) await articleIn(school, state)
    const { length } = await feedOf(school)
    const told = { ...HEALTH, seq: length, shownSeq: length }
    side.health = () => Response.json(told)
    side.page = releaseAt(length - 2)
    expect(await overviewOf(school)).toMatchObject({ standing: { kind: 'elsewhere' }, waiting: 2 })
    side.health = () => Response.json({ ...told, heldBefore: 2 })
    expect((await overviewOf(school)).standing).toEqual({ kind: 'rolledBack', before: 2 })
    // Let go, and what is served is not written yet.
    side.health = () => Response.json(told)
    side.page = () => Response.json({ head: { seq: length, hash: 'a'.repeat(64) }, heldBefore: 2 })
    expect((await overviewOf(school)).standing).toEqual({ kind: 'rolledBack', before: 2 })
  })

  it('lists what it does not show yet, oldest first, and names the item that holds it back', async () => {
    const { length } = await feedOf(school)
    const id = await articleIn(school, 'published')
    await articleIn(school, 'published')
    side.page = releaseAt(length)
    side.health = failing({
      seq: length + 1,
      shownSeq: length,
      errorAbout: { item: `articles/${id}`, url: '/tin-tuc/x/' },
    })
    const view = await overviewOf(school, 'principal')
    expect(view.standing).toMatchObject({ kind: 'heldBack', about: { url: '/tin-tuc/x/' } })
    expect(view.about).toMatchObject({ collection: 'articles', id })
    expect(view.waiting).toBe(2)
    expect(view.queue.map(({ seq }) => seq)).toEqual([length + 1, length + 2])
    expect(view.queue[0]).toMatchObject({ id, filesMs: null })
  })

  it('an item that does not exist is nobody’s', async () => {
    side.health = failing({ errorAbout: { item: 'users/x', url: '/tin-tuc/x/' } })
    expect((await overviewOf(school)).about).toBeNull()
  })

  it.each<[string, Page, object]>([
    ['no record', () => new Response(null, { status: 404 }), { kind: 'siteSilent', why: 'status' }],
    ['another record', () => Response.json({ head: 7 }), { kind: 'siteSilent', why: 'garbled' }],
  ])('does not know what is served: %s', async (_, served, standing) => {
    side.page = served
    const view = await overviewOf(school)
    expect(view.standing).toEqual(standing)
    expect(view.servedSeq).toBeNull()
  })

  it.each(['lan', 'bao', 'academic', 'clerk', null] as const)('is not there for %s', async (as) => {
    const { status } = await school.send(as, 'GET', '/public-site')
    expect(status).toBe(404)
    expect(side.asked).toEqual([])
  })
})
