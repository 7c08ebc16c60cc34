import { afterAll, describe, expect, it } from 'vitest'
import { verifySite } from '../verify/site.ts'
import { BAD, useBadText } from './support/badText.ts'
import { MANNERS } from './support/failingTemplates.ts'
import { figure } from './support/figures.ts'
import { articleOf } from './support/school.ts'
import { SITE_URL } from './support/site.ts'

const story = useBadText()
const { fail, publishBad, others, expectOthersServed, expectMended, counting, counted, isAt } =
  story

afterAll(() => figure({ name: 'pages that fail', ...counted, atLeast: 32 }))

describe('a text whose page cannot be rendered holds up nothing else:', () => {
  it.each(Object.keys(MANNERS) as (keyof typeof MANNERS)[])('%s', async (manner) =>
    counting(async () => {
      fail(isAt('/tin-tuc/xau/'), manner)
      publishBad()
      others()
      expect(await story.site.step()).toBe(false)
      await expectOthersServed()
      expect(await story.site.page('/tin-tuc/')).not.toContain(BAD)
      expect(story.site.health()).toMatchObject({ ok: false, seq: 6, shownSeq: 3 })
      expect(story.site.health().errorAbout).toEqual({ item: 'articles/xau', url: '/tin-tuc/xau/' })
      await story.site.restart()
      expect(await story.site.step()).toBe(false)
      await expectOthersServed()
      const { checks } = await verifySite(
        story.site.dataDir,
        SITE_URL,
        0,
        () => story.site.clock.now,
      )
      expect(
        checks.flatMap(({ findings }) =>
          findings.map(({ place, problem }) => (place.startsWith('sự') ? place : problem)),
        ),
      ).toEqual(['sự kiện 4 (articles/xau)'])
      await expectMended()
    }),
  )

  it.each(['before', 'after', 'between'])('the taking down comes %s it', async (when) =>
    counting(async () => {
      fail(isAt('/tin-tuc/xau/'), 'an error')
      const down = () => story.site.cms.unpublish('/tin-tuc/da-hong/')
      if (when === 'before') down()
      publishBad()
      if (when === 'between') {
        await story.site.step()
        down()
        await story.site.step()
      }
      story.site.cms.publish(articleOf('tot', { title: 'Bài tốt' }))
      if (when === 'after') down()
      expect(await story.site.step()).toBe(false)
      await expectOthersServed()
      await expectMended()
    }),
  )

  it('several at once', async () =>
    counting(async () => {
      fail((url) => url.includes('xau'), 'the status 500')
      for (let n = 0; n < 5; n++) story.site.cms.publish(articleOf(`xau-${n}`))
      publishBad()
      others()
      expect(await story.site.step()).toBe(false)
      await expectOthersServed()
      await expectMended()
    }))

  it('the text before it stays, where there was one', async () =>
    counting(async () => {
      story.site.cms.publish(articleOf('xau', { title: 'Bản trước' }), { item: 'articles/xau' })
      expect(await story.site.step()).toBe(true)
      fail(isAt('/tin-tuc/xau/'), 'an error', BAD)
      publishBad()
      others()
      expect(await story.site.step()).toBe(false)
      await expectOthersServed()
      expect(await story.site.page('/tin-tuc/xau/')).toContain('Bản trước')
      expect(await story.site.page('/tin-tuc/')).toContain('Bản trước')
      await expectMended()
    }))

  it('it may itself be taken down', async () =>
    counting(async () => {
      fail(isAt('/tin-tuc/xau/'), 'an error')
      publishBad()
      expect(await story.site.step()).toBe(false)
      story.site.cms.unpublish('/tin-tuc/xau/', 'articles/xau')
      others()
      expect(await story.site.step()).toBe(true)
      await expectOthersServed()
    }))
})

const LISTS = [
  ...['/', '/tin-tuc/', '/tin-tuc/trang/1/', '/chuyen-muc/chuyen-mon/', '/don-vi/to-hoa-hoc/'],
  ...['/luu-tru/', '/luu-tru/2026/09/', '/rss.xml', '/sitemap.xml', '/sitemap-2026-09.xml'],
]

describe('a page of others that cannot be rendered', () => {
  it.each(LISTS.filter((path) => path !== '/luu-tru/' && path !== '/sitemap.xml'))(
    'with the new text, %s: it is found, and all else is shown',
    async (path) =>
      counting(async () => {
        fail(
          isAt(path),
          'an error',
          path.endsWith('.xml') && path !== '/rss.xml' ? '/tin-tuc/xau/' : BAD,
        )
        publishBad()
        others()
        expect(await story.site.step()).toBe(false)
        await expectOthersServed()
        expect(story.site.health().errorAbout).toEqual({ item: 'articles/xau', url: path })
        await expectMended()
      }),
  )

  it.each(LISTS)(
    'with whatever text, %s: it stays as it was, unless it names what is gone',
    async (path) =>
      counting(async () => {
        fail(isAt(path), 'the status 500')
        publishBad()
        others()
        expect(await story.site.step()).toBe(false)
        await expectOthersServed(path !== '/tin-tuc/')
        expect(await story.site.page('/tin-tuc/xau/')).toContain(BAD)
        await expectMended()
      }),
  )

  it('every page: what is taken down goes all the same', async () =>
    counting(async () => {
      fail(() => true, 'the status 500')
      story.site.cms.unpublish('/tin-tuc/da-hong/')
      expect(await story.site.step()).toBe(false)
      expect(await story.site.page('/tin-tuc/da-hong/')).toBeNull()
      expect(await story.site.page('/')).not.toContain('Đã hỏng')
      expect(await story.site.page('/tin-tuc/khai-giang/')).toContain('Khai giảng')
    }))
})
