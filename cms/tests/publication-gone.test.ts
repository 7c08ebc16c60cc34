import { randomUUID } from 'node:crypto'
import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleIn, correct, take } from './support/articles.ts'
import { usePublisher } from './support/env.ts'
import type { Page, PublicSide } from './support/publicSide.ts'
import { carrying, feedOf, NOWHERE, publicationOf, withPublicSide } from './support/publicSide.ts'
import type { School } from './support/school.ts'

let school: School
let side: PublicSide

withPublicSide((...given) => ([school, side] = given))

const lastPublished = async () => (await feedOf(school)).at(-1) as PublishEvent
const nothing: Page = () => new Response(null, { status: 404 })
const standingOf = async (id: string) => (await publicationOf(school, `articles/${id}`)).standing

/** An article that was published twice, and taken down before anybody wrote the second text. */
async function takenDown(change: Record<string, unknown>) {
  const id = await articleIn(school, 'published')
  const first = await lastPublished()
  await correct(school, id, change)
  const second = await lastPublished()
  await take(school, 'admin', id, 'unpublish', { comment: 'Sai ngày.' })
  return { id, first, second }
}

describe('an article that is taken down while its next text waits', () => {
  let item: Awaited<ReturnType<typeof takenDown>>

  beforeAll(async () => {
    item = await takenDown({ visibleFrom: '2099-01-01T00:00:00.000Z' })
  })

  it('is still there while its first text is served', async () => {
    const { id, first } = item
    side.page = carrying(first.digest)
    expect(await standingOf(id)).toMatchObject({ kind: 'underWay' })
    usePublisher(NOWHERE)
    expect(await standingOf(id)).toEqual({ kind: 'publisherSilent', why: 'down' })
  })

  it('is still there beside the digest of another, and gone from a page that only links to it', async () => {
    const { id, first } = item
    const other = 'd'.repeat(64)
    const page = (own: string, linked: string) => () =>
      new Response(`<meta name="digest" content="sha256:${own}"><a href="/kiem-tra/#${linked}">`)
    side.page = page(first.digest, other)
    expect(await standingOf(id)).toMatchObject({ kind: 'underWay' })
    side.page = page(other, first.digest)
    expect(await standingOf(id)).toEqual({ kind: 'shown' })
  })

  it.each<[string, Page, object]>([
    ['a page without a digest', () => new Response('Bảo trì'), { kind: 'underWay' }],
    ['an empty page', () => new Response(''), { kind: 'underWay' }],
    ['a refusal', () => new Response('', { status: 403 }), { kind: 'siteSilent', why: 'status' }],
    ['no page', nothing, { kind: 'shown' }],
    ['no page any more', () => new Response(null, { status: 410 }), { kind: 'shown' }],
    ['the page of another article', carrying('d'.repeat(64)), { kind: 'shown' }],
  ])('%s at its address', async (_, served, standing) => {
    side.page = served
    expect(await standingOf(item.id)).toMatchObject(standing)
  })
})

it('an article that is taken down while it moves is gone when neither address has it', async () => {
  const { id, first, second } = await takenDown({ slug: `da-doi-${randomUUID()}` })
  expect(second.url).not.toBe(first.url)
  side.page = (path) => (path === first.url ? carrying(first.digest) : nothing)(path)
  expect(await standingOf(id)).toMatchObject({ kind: 'underWay' })
  side.page = (path) => (path === second.url ? carrying(second.digest) : nothing)(path)
  expect(await standingOf(id)).toMatchObject({ kind: 'underWay' })
  side.asked.length = 0
  side.page = nothing
  expect(await standingOf(id)).toEqual({ kind: 'shown' })
  expect(side.asked.toSorted()).toEqual([first.url, second.url].toSorted())
})
