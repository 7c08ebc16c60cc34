import type { Announcement } from '@bbt/shared/types/announcement.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Manifest, ManifestShard } from '../publisher/release/manifest.ts'
import { shardFile, shardOf } from '../publisher/release/shards.ts'
import { verifySite } from '../verify/site.ts'
import { failing } from './support/failingTemplates.ts'
import { announcementOf, articleOf, CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startSite()
  site.clock.now = new Date('2026-09-10T00:00:00Z')
  site.cms.publish(CONFIGURATION)
})
afterEach(() => site.stop())

const publish = (slug: string, changes?: Partial<Announcement>) =>
  site.cms.publish(announcementOf(slug, changes), { item: `announcements/${slug}` })

async function at(instant: string) {
  site.clock.now = new Date(instant)
  expect(await site.settle()).toBe(true)
}

const listed = async () =>
  [
    ...((await site.page('/thong-bao/')) ?? '').matchAll(
      /title-link" href="\/thong-bao\/([a-z-]+)\//g,
    ),
  ].map(([, slug]) => slug)

async function expectVerified() {
  const { checks } = await verifySite(site.dataDir, SITE_URL, 0, () => site.clock.now)
  expect(checks.flatMap(({ findings }) => findings)).toEqual([])
}

it('ends by itself: off its list, the home page and the feed; its page stays and says so', async () => {
  publish('nghi-le', { validFrom: '2026-09-11T00:00:00Z', validUntil: '2026-09-12T00:00:00Z' })
  for (const [instant, words, isListed] of [
    ['2026-09-10T23:59:59.999Z', 'Chưa có hiệu lực', true],
    ['2026-09-11T00:00:00Z', 'Còn hiệu lực', true],
    ['2026-09-11T23:59:59.999Z', 'Còn hiệu lực', true],
    ['2026-09-12T00:00:00Z', 'Đã hết hiệu lực', false],
    // The clock of the server was wrong, and is put right.
    ['2026-09-11T12:00:00Z', 'Còn hiệu lực', true],
    ['2026-09-13T00:00:00Z', 'Đã hết hiệu lực', false],
  ] as const) {
    await at(instant)
    const names = async (path: string) =>
      ((await site.file(path)) ?? '').includes('/thong-bao/nghi-le/')
    expect([
      instant,
      (await site.page('/thong-bao/nghi-le/'))?.includes(words),
      await names('thong-bao/index.html'),
      await names('index.html'),
      await names('rss.xml'),
      await names('luu-tru/2026/09/index.html'),
    ]).toEqual([instant, true, isListed, isListed, isListed, true])
    await expectVerified()
  }
})

it('a pinned one stands above all others while it is in force', async () => {
  publish('ghim', { pinned: true, validUntil: '2026-09-12T00:00:00Z' })
  publish('moi-hon')
  await at('2026-09-11T00:00:00Z')
  expect(await listed()).toEqual(['ghim', 'moi-hon'])
  await at('2026-09-12T00:00:00Z')
  expect(await listed()).toEqual(['moi-hon'])
})

it('each of two shows the other as it is now, and nothing of one that is gone', async () => {
  const supersedes = { item: 'announcements/cu', title: 'Lịch thi, bản đầu' }
  publish('cu', { title: 'Lịch thi, bản đầu' })
  publish('moi', { title: 'Lịch thi mới', supersedes })
  await at('2026-09-11T00:00:00Z')
  expect(await site.page('/thong-bao/cu/')).toMatch(/Được thay thế bởi:.*Lịch thi mới/s)
  expect(await site.page('/thong-bao/moi/')).toMatch(
    /Thay thế: <a href="\/thong-bao\/cu\/">Lịch thi, bản đầu/,
  )
  expect(await site.page('/thong-bao/')).toContain('Đã được thay thế')

  publish('cu', { title: 'Lịch thi, đã sửa', url: '/thong-bao/lich-thi-cu/' })
  await at('2026-09-12T00:00:00Z')
  expect(await site.page('/thong-bao/moi/')).toMatch(
    /Thay thế: <a href="\/thong-bao\/lich-thi-cu\/">Lịch thi, đã sửa/,
  )
  await expectVerified()

  site.cms.unpublish('/thong-bao/lich-thi-cu/', 'announcements/cu')
  await at('2026-09-13T00:00:00Z')
  // The title that was frozen stays in the text, and on no page.
  for (const bytes of Object.values(await site.tree())) {
    expect(Buffer.from(bytes, 'base64').toString('utf8')).not.toMatch(
      /Lịch thi, (?:bản đầu|đã sửa)/,
    )
  }
  await expectVerified()
})

it('the manifest names the texts of both on the page of each', async () => {
  const old = publish('cu')
  const next = publish('moi', { supersedes: { item: 'announcements/cu', title: 'Cũ' } })
  await at('2026-09-11T00:00:00Z')
  const entry = async (path: string) => {
    const shard = shardOf(`${path}index.html`)
    const { pages } = ManifestShard.parse(JSON.parse((await site.file(shardFile(shard))) ?? ''))
    return pages[path]
  }
  expect(await entry('/thong-bao/cu/')).toMatchObject({
    digest: old.digest,
    neighbours: { '/thong-bao/moi/': next.digest },
  })
  expect(await entry('/thong-bao/moi/')).toMatchObject({
    digest: next.digest,
    neighbours: { '/thong-bao/cu/': old.digest },
  })
  const again = publish('moi', {
    title: 'Sửa',
    supersedes: { item: 'announcements/cu', title: 'Cũ' },
  })
  await at('2026-09-12T00:00:00Z')
  expect(await entry('/thong-bao/cu/')).toMatchObject({
    neighbours: { '/thong-bao/moi/': again.digest },
  })
  expect(
    Manifest.safeParse(JSON.parse((await site.file('.well-known/ban-bien-tap.json')) ?? ''))
      .success,
  ).toBe(true)
})

/** More pages than are written at a time. */
const MANY = 150

it('an urgent one stands on every page, the newest first, and lets others go before', async () => {
  for (let n = 0; n < MANY; n++) site.cms.publish(articleOf(`bai-${n}`, { datedOn: '2026-08-01' }))
  site.cms.publish(articleOf('moi-nhat', { datedOn: '2026-09-01' }))
  await at('2026-09-11T00:00:00Z')
  publish('bao-so-3', {
    title: 'Nghỉ học vì bão',
    level: 'urgent',
    validUntil: '2026-09-12T00:00:00Z',
  })
  const has = async (path: string) => (await site.page(path))?.includes('Nghỉ học vì bão')
  const oldest = '/tin-tuc/bai-0/'
  const all = async () => {
    const { published } = site.store
    const paths = published.paths('article')
    return (await Promise.all(paths.map(has))).filter(Boolean).length
  }

  expect(await site.step()).toBe(true)
  expect([await has('/'), await has(oldest)]).toEqual([true, false])
  expect(await site.step()).toBe(true)
  expect([await has('/tin-tuc/moi-nhat/'), await has(oldest)]).toEqual([true, false])

  site.cms.publish(articleOf('xen-giua'))
  site.cms.unpublish('/tin-tuc/bai-1/')
  expect(await site.step()).toBe(true)
  expect([await has('/tin-tuc/xen-giua/'), await has(oldest)]).toEqual([true, false])
  expect(await site.page('/tin-tuc/bai-1/')).toBeNull()

  // Of two within that time one pass is made, from the beginning.
  publish('het-nuoc', { title: 'Hết nước sạch', level: 'urgent' })
  expect(await site.settle()).toBe(true)
  expect(await all()).toBe(MANY + 1)
  expect(await site.page(oldest)).toContain('Hết nước sạch')
  await expectVerified()

  await at('2026-09-12T00:00:00Z')
  expect([await all(), await has('/')]).toEqual([0, false])
  expect(await site.page(oldest)).toContain('Hết nước sạch')
  const grown = await site.tree()
  site.store.pending.addEverything()
  expect(await site.step()).toBe(true)
  const anew = await site.tree()
  expect(Object.keys(grown).filter((file) => grown[file] !== anew[file])).toEqual([])
})

it('a page that cannot be rendered keeps nothing urgent that was taken down', async () => {
  site.cms.publish(articleOf('hong'))
  site.cms.publish(articleOf('lanh'))
  publish('bao-so-3', { title: 'Nghỉ học vì bão', level: 'urgent' })
  await at('2026-09-11T00:00:00Z')
  expect(await site.page('/tin-tuc/hong/')).toContain('Nghỉ học vì bão')
  const mend = failing(site, (url) => url.endsWith('/tin-tuc/hong/'), 'an error')
  site.cms.unpublish('/thong-bao/bao-so-3/', 'announcements/bao-so-3')
  site.clock.now = new Date('2026-09-12T00:00:00Z')
  while (site.store.pending.waiting() > 0 || site.store.head().seq < 5) await site.step()
  expect(await site.page('/tin-tuc/lanh/')).not.toContain('Nghỉ học vì bão')
  for (const bytes of Object.values(await site.tree())) {
    expect(Buffer.from(bytes, 'base64').toString('utf8')).not.toContain('Nghỉ học vì bão')
  }
  mend()
  await at('2026-09-13T00:00:00Z')
  expect(await site.page('/tin-tuc/hong/')).not.toBeNull()
  await expectVerified()
})
