import { afterEach, beforeEach, expect, it } from 'vitest'
import { verifySite } from '../verify/site.ts'
import { pictureOf } from './support/pictures.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startSite()
  site.cms.publish(CONFIGURATION)
})
afterEach(() => site.stop())

async function at(instant: string) {
  site.clock.now = new Date(instant)
  expect(await site.step()).toBe(true)
}

const shown = async (path: string, slug: string) =>
  (await site.page(path))?.includes(`/tin-tuc/${slug}/`) ?? false

it('an article comes at its time and goes at its time, from its page and from every list', async () => {
  site.cms.publish(articleOf('con-lai'))
  const cover = await pictureOf(9, site.cms.media, { alt: 'Phòng thi' })
  const visibleFrom = '2026-09-10T01:00:00Z'
  const visibleUntil = '2026-09-20T01:00:00Z'
  site.cms.publish(articleOf('lich-thi', { cover, visibleFrom, visibleUntil }))

  for (const [instant, isShown] of [
    ['2026-09-05T00:00:00Z', false],
    ['2026-09-10T00:59:59.999Z', false],
    ['2026-09-10T01:00:00Z', true],
    ['2026-09-20T00:59:59.999Z', true],
    ['2026-09-20T01:00:00Z', false],
    // The clock of the server was wrong, and is put right.
    ['2026-09-15T00:00:00Z', true],
    ['2026-12-01T00:00:00Z', false],
  ] as const) {
    await at(instant)
    const found = [
      (await site.page('/tin-tuc/lich-thi/')) !== null,
      await shown('/', 'lich-thi'),
      await shown('/tin-tuc/', 'lich-thi'),
      await shown('/chuyen-muc/chuyen-mon/', 'lich-thi'),
      (await site.file('rss.xml'))!.includes('lich-thi'),
      (await site.file(`media/${cover.sha256}.jpg`)) !== null,
    ]
    expect([instant, ...found]).toEqual([instant, ...found.map(() => isShown)])
    const { checks } = await verifySite(site.dataDir, SITE_URL, 0, () => site.clock.now)
    expect(checks.flatMap(({ findings }) => findings)).toEqual([])
  }
})

it('is dated by the day it came, where its writer gave no other', async () => {
  site.cms.publish(articleOf('lich-thi', { visibleFrom: '2026-09-10T18:00:00Z' }))
  await at('2026-09-12T00:00:00Z')
  expect(await site.page('/tin-tuc/lich-thi/')).toContain('Thứ Sáu, ngày 11 tháng 9 năm 2026')
})

it('a revision that waits for its time leaves the one before it, and its address to whoever needs it', async () => {
  site.cms.publish(articleOf('mot', { title: 'Bản cũ' }), { item: 'a' })
  const content = articleOf('mot-moi', { title: 'Bản mới', visibleFrom: '2026-09-10T00:00:00Z' })
  site.cms.publish(content, { item: 'a' })
  await at('2026-09-05T00:00:00Z')
  expect(await site.page('/tin-tuc/mot/')).toContain('Bản cũ')
  expect(await site.page('/tin-tuc/mot-moi/')).toBeNull()

  site.cms.publish(articleOf('mot', { title: 'Bài khác' }), { item: 'b' })
  await at('2026-09-06T00:00:00Z')
  expect(await site.page('/tin-tuc/mot/')).toContain('Bài khác')
  site.cms.unpublish('/tin-tuc/mot/', 'b')
  await at('2026-09-07T00:00:00Z')
  expect(await site.page('/tin-tuc/mot/')).toContain('Bản cũ')

  await at('2026-09-10T00:00:00Z')
  expect(await site.page('/tin-tuc/mot/')).toBeNull()
  expect(await site.page('/tin-tuc/mot-moi/')).toContain('Bản mới')
})

it('what came due while the program was not running is seen when it begins', async () => {
  site.cms.publish(articleOf('lich-thi', { visibleUntil: '2026-09-10T00:00:00Z' }))
  await at('2026-09-05T00:00:00Z')
  expect(await site.page('/tin-tuc/lich-thi/')).not.toBeNull()
  site.clock.now = new Date('2026-09-11T00:00:00Z')
  await site.restart()
  expect(await site.step()).toBe(true)
  expect(await site.page('/tin-tuc/lich-thi/')).toBeNull()
})

it.each([
  ['before its time', { visibleFrom: '2099-01-01T00:00:00Z' }],
  ['after it', { visibleUntil: '2026-09-02T00:00:00Z' }],
])('a picture of an article %s leaves no work undone after a start', async (_, visible) => {
  const cover = await pictureOf(9, site.cms.media, { alt: 'Phòng thi' })
  site.cms.publish(articleOf('lich-thi', { cover, ...visible }))
  await at('2026-09-05T00:00:00Z')
  await site.restart()
  expect(await site.step()).toBe(true)
  const { checks } = await verifySite(site.dataDir, SITE_URL, 0, () => site.clock.now)
  expect(checks.flatMap(({ findings }) => findings)).toEqual([])
})

it('a start writes what came or went while no program ran, and nothing else', async () => {
  site.cms.publish(articleOf('het-han', { visibleUntil: '2026-09-03T00:00:00Z' }))
  site.cms.publish(articleOf('sap-den', { visibleFrom: '2026-09-10T00:00:00Z' }))
  await at('2026-09-05T00:00:00Z')
  const rendered: string[] = []
  const { render } = site.bundle
  site.bundle.render = (published, url) => {
    rendered.push(url)
    return render(published, url)
  }
  await site.restart()
  await at('2026-09-06T00:00:00Z')
  expect(rendered).toEqual([])
  await site.restart()
  await at('2026-09-11T00:00:00Z')
  expect(rendered).toContain(`${SITE_URL}/tin-tuc/sap-den/`)
  expect(rendered).not.toContain(`${SITE_URL}/tin-tuc/het-han/`)
  site.bundle.render = render
})
