import { beforeAll, describe, expect, it } from 'vitest'
import { servedMsOf } from '../src/publicSite/seen.ts'
import { articleIn, take } from './support/articles.ts'
import { usePublicSite, usePublisher } from './support/env.ts'
import type { Page, PublicSide } from './support/publicSide.ts'
import {
  carrying,
  failing,
  feedOf,
  HEALTH,
  NOWHERE,
  publicationOf,
  withPublicSide,
} from './support/publicSide.ts'
import type { School } from './support/school.ts'

let school: School
let side: PublicSide

withPublicSide((...given) => ([school, side] = given))

describe('whether the page of an article is what was posted', () => {
  let id: string
  let digest: string
  let url: string

  beforeAll(async () => {
    id = await articleIn(school, 'published')
    const event = (await feedOf(school)).at(-1)!
    if (event.kind === 'unpublish') throw new Error('nothing was published')
    ;({ digest, url } = event)
  })

  it('is there: the served page carries the digest, and nobody else was asked', async () => {
    side.page = carrying(digest)
    side.health = () => {
      throw new Error('asked for nothing')
    }
    const { wanted, standing, ageMs } = await publicationOf(school, `articles/${id}`)
    expect(wanted).toMatchObject({ kind: 'publish', url, digest })
    expect(standing).toEqual({ kind: 'shown' })
    expect(ageMs).toBeGreaterThanOrEqual(0)
    expect(side.asked).toEqual([url])
  })

  const OTHER = 'd'.repeat(64)
  it.each<[string, Page, object]>([
    ['not there yet', () => new Response(null, { status: 404 }), { kind: 'underWay' }],
    ['an older text', carrying(OTHER), { kind: 'underWay' }],
    [
      'an older text that links to the check of this one',
      () =>
        new Response(
          `<meta name="digest" content="sha256:${OTHER}"><a href="/kiem-tra/#${digest}">bản mới</a>`,
        ),
      { kind: 'underWay' },
    ],
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
    side.page = served
    expect((await publicationOf(school, `articles/${id}`)).standing).toMatchObject(standing)
    expect(side.asked).not.toContain('/dung/')
  })

  it('is not: nobody listens', async () => {
    usePublicSite(NOWHERE)
    const { standing } = await publicationOf(school, `articles/${id}`)
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
      'holds the site before it',
      () => Response.json({ ...HEALTH, seq: 9_999, shownSeq: 9_999, heldBefore: 1 }),
      { kind: 'rolledBack', before: 1 },
    ],
    [
      'says that it is there, and the public server does not',
      () => Response.json({ ...HEALTH, seq: 9_999, shownSeq: 9_999 }),
      { kind: 'elsewhere' },
    ],
  ])('is not: the publisher %s', async (_, answer, standing) => {
    side.health = answer
    expect((await publicationOf(school, `articles/${id}`)).standing).toEqual(standing)
  })

  it('is not: the publisher is down', async () => {
    usePublisher(NOWHERE)
    const { standing } = await publicationOf(school, `articles/${id}`)
    expect(standing).toEqual({ kind: 'publisherSilent', why: 'down' })
  })

  it('was written between the two questions: the page is asked once more, and that counts', async () => {
    const other = await articleIn(school, 'published')
    const event = (await feedOf(school)).at(-1)!
    let looks = 0
    side.page = () =>
      looks++ === 0
        ? new Response(null, { status: 404 })
        : carrying('digest' in event ? event.digest : '')()
    side.health = () => Response.json({ ...HEALTH, seq: 9_999, shownSeq: 9_999 })
    const { standing } = await publicationOf(school, `articles/${other}`)
    expect(standing).toEqual({ kind: 'shown' })
    expect(servedMsOf(event.seq)).not.toBeNull()
  })

  it('is held back: the board reads why, others only that it is, unless it is their article', async () => {
    const reason = 'không dựng được một trang (/tin-tuc/x/, trạng thái 500)'
    side.health = failing({ errorAbout: { item: 'articles/khac', url: '/tin-tuc/x/' } })
    expect((await publicationOf(school, `articles/${id}`)).standing).toMatchObject({
      kind: 'heldBack',
      reason,
    })
    expect((await publicationOf(school, `articles/${id}`, 'lan')).standing).toMatchObject({
      kind: 'heldBack',
      reason: null,
      about: null,
    })
    side.health = failing({ errorAbout: { item: `articles/${id}`, url } })
    const own = await publicationOf(school, `articles/${id}`, 'lan')
    expect(own).toMatchObject({ isAboutThis: true, standing: { reason } })
  })

  it('is taken down: gone when its address answers with it no longer', async () => {
    const down = await articleIn(school, 'published')
    const event = (await feedOf(school)).at(-1)!
    const text = event.kind === 'publish' ? event.digest : ''
    side.page = carrying(text)
    await take(school, 'admin', down, 'unpublish', { comment: 'Sai ngày.' })
    expect(await publicationOf(school, `articles/${down}`)).toMatchObject({
      wanted: { kind: 'unpublish', digest: text, url: event.url },
      standing: { kind: 'underWay' },
    })
    side.page = () => new Response(null, { status: 404 })
    expect((await publicationOf(school, `articles/${down}`)).standing).toEqual({ kind: 'shown' })
    side.page = carrying(OTHER)
    expect((await publicationOf(school, `articles/${down}`)).standing).toEqual({ kind: 'shown' })
  })

  it('was never public: nothing is asked', async () => {
    const draft = await articleIn(school, 'draft')
    expect(await publicationOf(school, `articles/${draft}`)).toEqual({
      wanted: null,
      standing: null,
      isAboutThis: false,
      ageMs: 0,
    })
    expect(side.asked).toEqual([])
  })
})
