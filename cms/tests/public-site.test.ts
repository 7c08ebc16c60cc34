import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PublisherHealth } from '@bbt/shared/contract/publisherHealth.ts'
import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import type { PublicationView, PublicSiteView } from '../src/publicSite/viewTypes.ts'
import { articleIn, take } from './support/articles.ts'
import { usePublicSite, usePublisher } from './support/env.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { serve } from './support/server.ts'

const HEALTH: PublisherHealth = {
  ok: true,
  seq: 0,
  shownSeq: 0,
  caughtUp: true,
  lastError: null,
  errorSince: null,
  errorAbout: null,
  taking: null,
  rendering: null,
  recent: [],
}
const NOWHERE = 'http://127.0.0.1:9'
const MANIFEST = '/.well-known/ban-bien-tap.json'

type Page = (path: string) => Response | Promise<Response>

let school: School
let site: Awaited<ReturnType<typeof serve>>
let publisher: Awaited<ReturnType<typeof serve>>
let page: Page
let health: () => Response
const asked: string[] = []

beforeAll(async () => {
  school = await makeSchool()
  site = await serve(async (request) => {
    const path = request.url.slice(site.url.length)
    asked.push(path)
    return page(path)
  })
  publisher = await serve(async (request) =>
    request.url.endsWith('/health') ? health() : new Response(null, { status: 202 }),
  )
})
afterAll(async () => {
  await site.close()
  await publisher.close()
  await school.close()
})
beforeEach(() => {
  page = () => new Response(null, { status: 404 })
  health = () => Response.json(HEALTH)
  asked.length = 0
  usePublicSite(site.url)
  usePublisher(publisher.url)
})
afterEach(() => {
  usePublicSite(NOWHERE)
  usePublisher(NOWHERE)
})

const feed = async (): Promise<FeedEvent[]> =>
  (await school.asPublisher('/publication/feed?after=0')).body['events'] as FeedEvent[]

async function publication(id: string, as: PersonName = 'admin'): Promise<PublicationView> {
  const { status, body } = await school.send(as, 'GET', `/articles/${id}/publication`)
  expect(status).toBe(200)
  return body as unknown as PublicationView
}

async function overview(as: PersonName = 'admin'): Promise<PublicSiteView> {
  const { status, body } = await school.send(as, 'GET', '/public-site')
  expect(status).toBe(200)
  return body as unknown as PublicSiteView
}

const carrying = (digest: string) => () => new Response(`<a href="/kiem-tra/#${digest}">`)
const failing = (more: Partial<PublisherHealth>) => () =>
  Response.json({
    ...HEALTH,
    ok: false,
    lastError: 'không dựng được một trang (/tin-tuc/x/, trạng thái 500)',
    errorSince: '2026-11-24T00:00:00.000Z',
    ...more,
  })

describe('whether the page of an article is what was posted', () => {
  let id: string
  let digest: string
  let url: string

  beforeAll(async () => {
    id = await articleIn(school, 'published')
    const event = (await feed()).at(-1)!
    if (event.kind === 'unpublish') throw new Error('nothing was published')
    ;({ digest, url } = event)
  })

  it('is there: the served page carries the digest, and nobody else was asked', async () => {
    page = carrying(digest)
    health = () => {
      throw new Error('asked for nothing')
    }
    const { wanted, standing, ageMs } = await publication(id)
    expect(wanted).toMatchObject({ kind: 'publish', url, digest })
    expect(standing).toEqual({ kind: 'shown' })
    expect(ageMs).toBeGreaterThanOrEqual(0)
    expect(asked).toEqual([url])
  })

  const OTHER = 'd'.repeat(64)
  it.each<[string, Page, object]>([
    ['not there yet', () => new Response(null, { status: 404 }), { kind: 'underWay' }],
    ['an older text', carrying(OTHER), { kind: 'underWay' }],
    [
      'a redirect, even to the right page',
      (path) =>
        path.startsWith('/dung/')
          ? carrying(digest)()
          : new Response(null, { status: 302, headers: { location: '/dung/' } }),
      { kind: 'siteSilent', why: 'redirects' },
    ],
    [
      'an endless page',
      () => new Response(`${'x'.repeat(2_000_000)}${digest}`),
      { kind: 'siteSilent', why: 'huge' },
    ],
    [
      'a server in trouble',
      () => new Response(digest, { status: 502 }),
      { kind: 'siteSilent', why: 'status' },
    ],
    [
      'no answer in time',
      () => new Promise<Response>(() => undefined),
      { kind: 'siteSilent', why: 'slow' },
    ],
  ])('is not: %s', async (_, served, standing) => {
    page = served
    expect((await publication(id)).standing).toMatchObject(standing)
    expect(asked).not.toContain('/dung/')
  })

  it('is not: nobody listens', async () => {
    usePublicSite(NOWHERE)
    const { standing } = await publication(id)
    expect(standing).toEqual({ kind: 'siteSilent', why: 'unreachable' })
  })

  it.each<[string, () => Response, object]>([
    [
      'has a fault',
      () => Response.json(HEALTH, { status: 500 }),
      { kind: 'publisherSilent', why: 'garbled' },
    ],
    ['is none', () => new Response('<html>'), { kind: 'publisherSilent', why: 'garbled' }],
    [
      'speaks of other things',
      () => Response.json({ ...HEALTH, shownSeq: 'bảy' }),
      { kind: 'publisherSilent', why: 'garbled' },
    ],
    [
      'goes on for ever',
      () => Response.json({ ...HEALTH, more: 'x'.repeat(100_000) }),
      { kind: 'publisherSilent', why: 'garbled' },
    ],
    [
      'renders everything',
      () => Response.json({ ...HEALTH, rendering: { done: 3, total: 9, leftMs: 60 } }),
      { kind: 'rendering', done: 3, total: 9, leftMs: 60 },
    ],
    [
      'says that it is there, and the public server does not',
      () => Response.json({ ...HEALTH, seq: 9_999, shownSeq: 9_999 }),
      { kind: 'elsewhere' },
    ],
  ])('is not: the publisher %s', async (_, answer, standing) => {
    health = answer
    expect((await publication(id)).standing).toEqual(standing)
  })

  it('is not: the publisher is down', async () => {
    usePublisher(NOWHERE)
    const { standing } = await publication(id)
    expect(standing).toEqual({ kind: 'publisherSilent', why: 'down' })
  })

  it('was written between the two questions: the page is asked once more', async () => {
    let looks = 0
    page = () => (looks++ === 0 ? new Response(null, { status: 404 }) : carrying(digest)())
    health = () => Response.json({ ...HEALTH, seq: 9_999, shownSeq: 9_999 })
    expect((await publication(id)).standing).toEqual({ kind: 'shown' })
  })

  it('is held back: the board reads why, others only that it is, unless it is their article', async () => {
    const reason = 'không dựng được một trang (/tin-tuc/x/, trạng thái 500)'
    health = failing({ errorAbout: { item: 'articles/khac', url: '/tin-tuc/x/' } })
    expect((await publication(id)).standing).toMatchObject({ kind: 'heldBack', reason })
    expect((await publication(id, 'lan')).standing).toMatchObject({
      kind: 'heldBack',
      reason: null,
      about: null,
    })
    health = failing({ errorAbout: { item: `articles/${id}`, url } })
    const own = await publication(id, 'lan')
    expect(own).toMatchObject({ isAboutThis: true, standing: { reason } })
  })

  it('is taken down: gone when its address answers with it no longer', async () => {
    const down = await articleIn(school, 'published')
    const event = (await feed()).at(-1)!
    const text = event.kind === 'publish' ? event.digest : ''
    page = carrying(text)
    await take(school, 'admin', down, 'unpublish', { comment: 'Sai ngày.' })
    expect(await publication(down)).toMatchObject({
      wanted: { kind: 'unpublish', digest: text, url: event.url },
      standing: { kind: 'underWay' },
    })
    page = () => new Response(null, { status: 404 })
    expect((await publication(down)).standing).toEqual({ kind: 'shown' })
    page = carrying(OTHER)
    expect((await publication(down)).standing).toEqual({ kind: 'shown' })
  })

  it('was never public: nothing is asked', async () => {
    const draft = await articleIn(school, 'draft')
    expect(await publication(draft)).toEqual({
      wanted: null,
      standing: null,
      isAboutThis: false,
      ageMs: 0,
    })
    expect(asked).toEqual([])
  })
})

describe('the public site, for those who watch over it', () => {
  const releaseAt = (seq: number) => (path: string) =>
    path === MANIFEST
      ? Response.json({ format: 1, head: { seq, hash: 'a'.repeat(64) }, pages: {} })
      : new Response(null, { status: 404 })

  it('has caught up, and says how long the last events took', async () => {
    const event = (await feed()).at(-1)!
    const { at, kind, seq, url } = event
    page = releaseAt(seq)
    const shownAt = new Date(Date.parse(at) + 340).toISOString()
    health = () =>
      Response.json({
        ...HEALTH,
        seq,
        shownSeq: seq,
        recent: [{ seq, kind, url, digest: null, at, shownAt, ms: 90 }],
      })
    const view = await overview()
    expect(view).toMatchObject({
      standing: { kind: 'shown' },
      about: null,
      feedSeq: seq,
      servedSeq: seq,
      waiting: 0,
      queue: [],
    })
    expect(view.events[0]).toMatchObject({ seq, kind, url, at, filesMs: 340 })
    expect(view.events[0]?.title).toMatch(/^Bài published/)
    expect(view.events.map((one) => one.seq)).toEqual(
      Array.from({ length: view.events.length }, (_, n) => seq - n),
    )
  })

  it('lists what it does not show yet, oldest first, and names the item that holds it back', async () => {
    const { length } = await feed()
    const id = await articleIn(school, 'published')
    await articleIn(school, 'published')
    page = releaseAt(length)
    health = failing({
      seq: length + 1,
      shownSeq: length,
      errorAbout: { item: `articles/${id}`, url: '/tin-tuc/x/' },
    })
    const view = await overview('principal')
    expect(view.standing).toMatchObject({ kind: 'heldBack', about: { url: '/tin-tuc/x/' } })
    expect(view.about).toMatchObject({ collection: 'articles', id })
    expect(view.waiting).toBe(2)
    expect(view.queue.map(({ seq }) => seq)).toEqual([length + 1, length + 2])
    expect(view.queue[0]).toMatchObject({ id, filesMs: null })
  })

  it('an item that does not exist is nobody’s', async () => {
    health = failing({ errorAbout: { item: 'users/x', url: '/tin-tuc/x/' } })
    expect((await overview()).about).toBeNull()
  })

  it.each<[string, Page, object]>([
    ['no record', () => new Response(null, { status: 404 }), { kind: 'siteSilent', why: 'status' }],
    ['another record', () => Response.json({ head: 7 }), { kind: 'siteSilent', why: 'garbled' }],
  ])('does not know what is served: %s', async (_, served, standing) => {
    page = served
    const view = await overview()
    expect(view.standing).toEqual(standing)
    expect(view.servedSeq).toBeNull()
  })

  it.each(['lan', 'bao', 'academic', 'clerk', null] as const)('is not there for %s', async (as) => {
    const { status } = await school.send(as, 'GET', '/public-site')
    expect(status).toBe(404)
    expect(asked).toEqual([])
  })
})
