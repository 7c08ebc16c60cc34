import { afterEach, beforeEach, expect } from 'vitest'
import { verifySite } from '../../verify/site.ts'
import { failing } from './failingTemplates.ts'
import { pictureOf } from './pictures.ts'
import { articleOf, CONFIGURATION } from './school.ts'
import { SITE_URL, startSite, type TestSite } from './site.ts'

type Tail<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never

export const BAD = 'Bài không dựng được'

/**
 * For every test of a file: a site with an article that is to be taken down, beside a text with which pages will fail.
 */
export function useBadText() {
  let site: TestSite
  let mend: () => void
  beforeEach(async () => {
    site = await startSite()
    mend = () => undefined
    site.clock.now = new Date('2026-09-10T00:00:00Z')
    const cover = await pictureOf(5, site.cms.media, { alt: 'Em học sinh' })
    site.cms.publish(CONFIGURATION)
    site.cms.publish(articleOf('khai-giang', { title: 'Khai giảng' }))
    site.cms.publish(articleOf('da-hong', { title: 'Đã hỏng', cover }))
    expect(await site.step()).toBe(true)
  })
  afterEach(async () => {
    mend()
    await site.stop()
  })

  const isAt = (path: string) => (url: string) => url === SITE_URL + path

  const fail = (...how: Tail<Parameters<typeof failing>>) => {
    mend = failing(site, ...how)
  }

  const publishBad = () =>
    site.cms.publish(articleOf('xau', { title: BAD }), { item: 'articles/xau' })

  /** What is taken down is nowhere, what is published is there. */
  async function expectOthersServed(lists = true) {
    expect(await site.page('/tin-tuc/da-hong/')).toBeNull()
    expect(await site.page('/tin-tuc/tot/')).toContain('Bài tốt')
    expect(await site.page('/tin-tuc/khai-giang/')).toContain('Khai giảng')
    const tree = await site.tree()
    for (const [name, bytes] of Object.entries(tree)) {
      const text = Buffer.from(bytes, 'base64').toString('utf8')
      expect([name, text.includes('da-hong'), text.includes('Đã hỏng')]).toEqual([
        name,
        false,
        false,
      ])
    }
    expect(Object.keys(tree).filter((name) => name.startsWith('media/'))).toEqual([])
    if (lists) expect(await site.page('/tin-tuc/')).toContain('Bài tốt')
  }

  const others = () => {
    site.cms.publish(articleOf('tot', { title: 'Bài tốt' }))
    site.cms.unpublish('/tin-tuc/da-hong/')
  }

  /** Once the fault is mended, the site is the one that it would have been without it. */
  async function expectMended() {
    mend()
    expect(await site.step()).toBe(true)
    expect(await site.page('/tin-tuc/xau/')).toContain(BAD)
    expect(site.health()).toMatchObject({ ok: true, caughtUp: true, lastError: null })
    const grown = await site.tree()
    site.store.pending.addEverything()
    expect(await site.step()).toBe(true)
    expect(
      Object.entries(grown).filter(
        ([name, bytes]) => !name.startsWith('.well-known') && bytes === '',
      ),
    ).toEqual([])
    expect(differing(grown, await site.tree())).toEqual([])
    const { checks } = await verifySite(site.dataDir, SITE_URL, 0, () => site.clock.now)
    expect(checks.flatMap(({ findings }) => findings)).toEqual([])
  }

  const differing = (a: Record<string, string>, b: Record<string, string>) =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((file) => a[file] !== b[file])

  const counted = { tried: 0, failed: 0 }
  async function counting(work: () => Promise<void>) {
    counted.tried++
    counted.failed++
    await work()
    counted.failed--
  }
  return {
    get site() {
      return site
    },
    fail,
    mend: () => mend(),
    publishBad,
    others,
    expectOthersServed,
    expectMended,
    counting,
    counted,
    isAt,
  }
}
