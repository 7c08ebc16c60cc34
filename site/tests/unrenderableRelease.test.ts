import { afterAll, describe, expect, it } from 'vitest'
import { rm } from 'node:fs/promises'
import { BAD, useBadText } from './support/badText.ts'
import { figure } from './support/figures.ts'
import { pictureOf } from './support/pictures.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'

const story = useBadText()
const { fail, publishBad, others, expectOthersServed, expectMended, counting, counted, isAt } =
  story

afterAll(() => figure({ name: 'releases that fail', ...counted, atLeast: 7 }))

describe('a whole new release that cannot be made', () => {
  const configure = () => story.site.cms.publish({ ...CONFIGURATION, title: 'Cấu hình khác' })

  it('for the text of one article: it is made without it', async () =>
    counting(async () => {
      fail(isAt('/tin-tuc/xau/'), 'an error')
      publishBad()
      configure()
      others()
      expect(await story.site.step()).toBe(false)
      await expectOthersServed()
      await expectMended()
    }))

  it.each(['/tin-tuc/', '/404/', '/kiem-tra/', '/'])(
    'for %s: the old one stays, but for what is taken down',
    async (path) =>
      counting(async () => {
        fail(isAt(path), 'an error')
        configure()
        story.site.cms.unpublish('/tin-tuc/da-hong/')
        expect(await story.site.step()).toBe(false)
        expect(await story.site.page('/tin-tuc/da-hong/')).toBeNull()
        expect(await story.site.page('/')).not.toContain('Đã hỏng')
        expect(await story.site.page('/tin-tuc/khai-giang/')).toContain('Khai giảng')
        publishBad()
        await expectMended()
      }),
  )

  it('for the configuration: the one before it stays', async () =>
    counting(async () => {
      const school = { ...CONFIGURATION.school, tagline: BAD }
      fail(isAt('/tin-tuc/'), 'an error', BAD)
      story.site.cms.publish({ ...CONFIGURATION, school })
      others()
      expect(await story.site.step()).toBe(false)
      await expectOthersServed()
      story.mend()
      expect(await story.site.step()).toBe(true)
      expect(await story.site.page('/')).toContain(BAD)
    }))

  it('for a lost picture that nobody has any more: what is taken down goes', async () =>
    counting(async () => {
      const cover = await pictureOf(6, story.site.cms.media, { alt: 'Mất' })
      story.site.cms.publish(articleOf('mat', { cover }))
      expect(await story.site.step()).toBe(true)
      await rm(`${story.site.folders.media}/${cover.sha256}.jpg`)
      story.site.cms.media.delete(cover.sha256)
      configure()
      story.site.cms.unpublish('/tin-tuc/da-hong/')
      expect(await story.site.step()).toBe(false)
      expect(await story.site.page('/tin-tuc/da-hong/')).toBeNull()
      expect(await story.site.page('/')).not.toContain('Đã hỏng')
    }))
})
