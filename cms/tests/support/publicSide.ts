import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import type { PublisherHealth } from '@bbt/shared/contract/publisherHealth.ts'
import type { PublicationView, PublicSiteView } from '../../src/publicSite/viewTypes.ts'
import { usePublicSite, usePublisher } from './env.ts'
import type { PersonName, School } from './school.ts'
import { makeSchool } from './school.ts'
import { serve } from './server.ts'

export const NOWHERE = 'http://127.0.0.1:9'

export const MANIFEST = '/.well-known/ban-bien-tap.json'

/** A publisher that has nothing to say. */
export const HEALTH: PublisherHealth = {
  ok: true,
  seq: 0,
  shownSeq: 0,
  heldBefore: null,
  caughtUp: true,
  lastError: null,
  errorSince: null,
  errorAbout: null,
  taking: null,
  rendering: null,
  recent: [],
}

/** What the public server answers at a path. */
export type Page = (path: string) => Response | Promise<Response>

/** A page that carries a digest, where its trace leads to the check. */
export const carrying = (digest: string) => () =>
  new Response(`<meta name="digest" content="sha256:${digest}"><a href="/kiem-tra/#${digest}">`)

/** A publisher that keeps the old site. */
export const failing = (more: Partial<PublisherHealth>) => () =>
  Response.json({
    ...HEALTH,
    ok: false,
    lastError: 'không dựng được một trang (/tin-tuc/x/, trạng thái 500)',
    errorSince: '2026-11-24T00:00:00.000Z',
    ...more,
  })

/** A public server and a publisher that answer what a test wants. */
async function makePublicSide() {
  const side = {
    page: (() => new Response(null, { status: 404 })) as Page,
    health: () => Response.json(HEALTH),
    /** The paths that the public server was asked for. */
    asked: [] as string[],
    /** As it was at first, and asked by the office from now on. */
    reset() {
      side.page = () => new Response(null, { status: 404 })
      side.health = () => Response.json(HEALTH)
      side.asked.length = 0
      usePublicSite(site.url)
      usePublisher(publisher.url)
    },
    async close() {
      usePublicSite(NOWHERE)
      usePublisher(NOWHERE)
      await site.close()
      await publisher.close()
    },
  }
  const site = await serve(async (request) => {
    const path = request.url.slice(site.url.length)
    side.asked.push(path)
    return side.page(path)
  })
  const publisher = await serve(async (request) =>
    request.url.endsWith('/health') ? side.health() : new Response(null, { status: 202 }),
  )
  return side
}

export type PublicSide = Awaited<ReturnType<typeof makePublicSide>>

/** Gives the tests of a file a school with its public side, which is before each of them as it was at first. */
export function withPublicSide(given: (school: School, side: PublicSide) => void): void {
  let close = () => Promise.resolve()
  let side: PublicSide
  beforeAll(async () => {
    const school = await makeSchool()
    side = await makePublicSide()
    close = async () => {
      await side.close()
      await school.close()
    }
    given(school, side)
  })
  beforeEach(() => side.reset())
  afterAll(() => close())
}

export const feedOf = async (school: School): Promise<FeedEvent[]> =>
  (await school.asPublisher('/publication/feed?after=0')).body['events'] as FeedEvent[]

async function asked(school: School, as: PersonName, path: string): Promise<unknown> {
  const { status, body, text } = await school.send(as, 'GET', path)
  if (status !== 200) throw new Error(text)
  return body
}

/** What somebody is told of an item's page. @param item `collection/id` */
export const publicationOf = (school: School, item: string, as: PersonName = 'admin') =>
  asked(school, as, `/${item}/publication`) as Promise<PublicationView>

/** What somebody is told of the public site. */
export const overviewOf = (school: School, as: PersonName = 'admin') =>
  asked(school, as, '/public-site') as Promise<PublicSiteView>
