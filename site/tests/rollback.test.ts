import { afterEach, beforeEach, expect, it } from 'vitest'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { holdBefore } from '../publisher/pending.ts'
import { MANIFEST_FILE } from '../publisher/release/manifest.ts'
import { answerHold } from '../publisher/rollback.ts'
import { openStore } from '../publisher/store/store.ts'
import { verifySite } from '../verify/site.ts'
import { pictureOf } from './support/pictures.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startSite()
  site.clock.now = new Date('2026-09-02T00:00:00Z')
})
afterEach(() => site.stop())

/** The tree without the head of its manifest, which names the feed's last event. */
async function tree() {
  const files = await site.tree()
  delete files['.well-known/ban-bien-tap.json']
  return files
}

const findings = async () =>
  (await verifySite(site.dataDir, SITE_URL, 0, () => site.clock.now)).checks.flatMap(
    (c) => c.findings,
  )

async function published(...contents: Parameters<TestSite['cms']['publish']>[0][]) {
  for (const content of contents) site.cms.publish(content)
  expect(await site.step()).toBe(true)
}

const school = { ...CONFIGURATION.school, tagline: 'Khẩu hiệu khác' }

it('is to the byte what it was before an event, whatever came since, and follows the feed again', async () => {
  const cover = await pictureOf(5, site.cms.media, { alt: 'Sân trường' })
  await published(CONFIGURATION, articleOf('mot', { cover }), articleOf('hai'))
  const before = await tree()
  await published(
    articleOf('mot', { title: 'Bài một, viết lại', bodyHtml: '<p>Khác.</p>' }),
    articleOf('ba', { category: { slug: 'chuyen-mon', name: 'Chuyên môn và học thuật' } }),
    { ...CONFIGURATION, school },
  )
  const after = await tree()

  expect(await site.hold(4)).toBe(true)
  expect(await tree()).toEqual(before)
  expect(site.health()).toMatchObject({ seq: 6, heldBefore: 4 })
  expect(await findings()).toEqual([])

  expect(await site.hold(null)).toBe(true)
  expect(await tree()).toEqual(after)
  expect(await findings()).toEqual([])
})

it('stays where it is while more is published, also when the program begins anew', async () => {
  await published(CONFIGURATION, articleOf('mot'), articleOf('mot', { title: 'Bài sai' }))
  expect(await site.hold(3)).toBe(true)
  const held = await tree()
  await published(articleOf('hai'))
  expect(await tree()).toEqual(held)
  await site.restart()
  await published(articleOf('mot', { title: 'Bài đúng' }))
  expect(await tree()).toEqual(held)
  expect(await findings()).toEqual([])

  expect(await site.hold(null)).toBe(true)
  expect(await site.page('/tin-tuc/mot/')).toContain('Bài đúng')
  expect(await site.page('/tin-tuc/hai/')).not.toBeNull()
})

it('is put on record by the next start where the work ended before it was', async () => {
  await published(CONFIGURATION, articleOf('mot'), articleOf('hai'))
  site.cms.unpublish('/tin-tuc/hai/')
  expect(await site.step()).toBe(true)
  // Changes no page: only the record says where the site is held.
  await site.restart(() => {
    const store = openStore(site.folders.store)
    holdBefore(store, 4, site.clock.now)
    store.close()
  })
  expect(await findings()).not.toEqual([])
  expect(await site.step()).toBe(true)
  const record = await site.file(MANIFEST_FILE)
  expect(JSON.parse(record ?? '')).toMatchObject({ head: { seq: 4 }, heldBefore: 4 })
  expect(await findings()).toEqual([])
})

it('brings nothing back that was taken down since, and lets go at once what is taken down now', async () => {
  const cover = await pictureOf(6, site.cms.media, { alt: 'Một em học sinh' })
  await published(CONFIGURATION, articleOf('mot', { cover }), articleOf('hai'), articleOf('ba'))
  site.cms.unpublish('/tin-tuc/mot/')
  await published(articleOf('bon'))

  expect(await site.hold(3)).toBe(true)
  expect(await site.page('/tin-tuc/mot/')).toBeNull()
  expect(await site.file(`media/${cover.sha256}.jpg`)).toBeNull()
  expect(await site.hold(4)).toBe(true)
  expect(await site.page('/tin-tuc/hai/')).not.toBeNull()
  site.cms.unpublish('/tin-tuc/hai/')
  expect(await site.step()).toBe(true)
  expect(await site.page('/tin-tuc/hai/')).toBeNull()
  expect(await findings()).toEqual([])
})

it('keeps the pictures of what may come back, out of sight', async () => {
  const cover = await pictureOf(8, site.cms.media, { alt: 'Sân trường' })
  await published(CONFIGURATION, articleOf('mot', { cover }), articleOf('mot'))
  expect(await site.file(`media/${cover.sha256}.jpg`)).toBeNull()
  site.cms.media.clear()
  expect(await site.hold(3)).toBe(true)
  const files = await site.tree()
  const bytes = Buffer.from(files[`media/${cover.sha256}.jpg`] ?? '', 'base64')
  expect(sha256(bytes)).toBe(cover.sha256)
})

it('is asked for in one way, and says why not', async () => {
  await published(CONFIGURATION, articleOf('mot'), articleOf('hai'))
  const before = await site.tree()
  const ask = async (body: string, now = site.clock.now) => {
    const { status, body: answer } = await answerHold(site.store, site.publisher, body, now)
    return [status, (JSON.parse(answer) as { message: string }).message] as const
  }
  const later = new Date('2026-10-15T00:00:00Z')
  for (const [body, status, words, now] of [
    ['{', 422, 'Cần {"before"'],
    ['{"before":0}', 422, 'Cần {"before"'],
    ['{"before":2.5}', 422, 'Cần {"before"'],
    ['{"before":null}', 409, 'Trang đang theo nguồn xuất bản'],
    ['{"before":4}', 409, 'Chưa có sự kiện 4: sự kiện cuối cùng là 3.'],
    ['{"before":1}', 409, 'Trước sự kiện 1 trang chưa có cấu hình nào'],
    ['{"before":2}', 409, 'Sự kiện 2 đã quá 30 ngày', later],
  ] as const) {
    expect(await ask(body, now)).toEqual([status, expect.stringContaining(words)])
  }
  expect(await site.tree()).toEqual(before)

  expect(await ask('{"before":3}')).toEqual([
    200,
    'Trang đã lùi về ngay trước sự kiện 3 (/tin-tuc/hai/, 01/09/2026, 09:00) và được giữ ở đó: bài đăng sau đó chưa hiện, bài đã gỡ vẫn gỡ. Để trang theo lại: npm run site -- resume.',
  ])
  expect(await site.page('/tin-tuc/hai/')).toBeNull()
  expect(await ask('{"before":null}')).toEqual([200, 'Trang đã theo lại nguồn xuất bản.'])
  expect(await site.tree()).toEqual(before)
})
