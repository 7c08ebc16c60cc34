import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { GENESIS } from '@bbt/shared/approval/chain.ts'
import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pictureOf } from './support/pictures.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { startSite, type TestSite } from './support/site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startSite()
  site.cms.publish(CONFIGURATION)
  site.cms.publish(articleOf('khai-giang', { title: 'Khai giảng' }))
  expect(await site.step()).toBe(true)
  site.log.length = 0
})
afterEach(() => site.stop())

const feedAnswer = (body: object | string) => (path: string) =>
  path.includes('/feed?')
    ? { status: 200, body: typeof body === 'string' ? body : JSON.stringify(body) }
    : null

const withoutStep = (action: string) => (event: Omit<PublishEvent, 'previous' | 'hash'>) => ({
  ...event,
  trace: event.trace.filter((step) => step.action !== action),
})

const publishAnother = (spoil?: Parameters<TestSite['cms']['publish']>[1]) =>
  site.cms.publish(articleOf('bai-moi'), spoil)

/** What goes wrong at the CMS, and what the one line in the log says of it. */
const FAILURES: [name: string, cause: () => unknown, line: string][] = [
  [
    'the CMS is down',
    () => site.cms.stop(),
    'không nối được với phần biên tập ở http://127.0.0.1:',
  ],
  [
    'the CMS answers 500',
    () => (site.cms.control.answer = () => ({ status: 500, body: 'Oops' })),
    'phần biên tập trả lời lỗi (500 ở feed)',
  ],
  [
    'the feed is a page of HTML',
    () => (site.cms.control.answer = feedAnswer('<html>')),
    'nguồn xuất bản sai khuôn (không phải JSON)',
  ],
  [
    'the feed is empty',
    () => {
      const head = { seq: 0, hash: GENESIS }
      site.cms.control.answer = feedAnswer({ events: [], head })
    },
    'nguồn xuất bản trống trong khi trang đã có 2 sự kiện',
  ],
  [
    'the feed is shorter than it was',
    () => {
      const head = { seq: 1, hash: site.cms.events[0]!.hash }
      site.cms.control.answer = feedAnswer({ events: [], head })
    },
    'nguồn xuất bản bị co lại (2 → 1)',
  ],
  [
    'the feed has another event where ours was',
    () => {
      const head = { seq: 2, hash: 'a'.repeat(64) }
      site.cms.control.answer = feedAnswer({ events: [], head })
    },
    'nguồn xuất bản đã bị viết lại (sự kiện 2)',
  ],
  [
    'events are held back',
    () => {
      publishAnother()
      const head = { seq: 3, hash: site.cms.events[2]!.hash }
      site.cms.control.answer = feedAnswer({ events: [], head })
    },
    'nguồn xuất bản thiếu sự kiện (cần sự kiện 3)',
  ],
  [
    'an event was changed after it was sealed',
    () => (site.cms.events[2] = { ...publishAnother(), version: 2 }),
    'sự kiện không khớp mã băm của nó (sự kiện 3, /tin-tuc/bai-moi/)',
  ],
  [
    'nobody endorsed',
    () => publishAnother({ spoil: withoutStep('endorse') }),
    'bản đăng không đủ chuỗi duyệt (thiếu bước thẩm định; sự kiện 3, /tin-tuc/bai-moi/)',
  ],
  [
    'nobody approved',
    () => publishAnother({ spoil: withoutStep('approve') }),
    'bản đăng không đủ chuỗi duyệt (thiếu bước phê duyệt; sự kiện 3, /tin-tuc/bai-moi/)',
  ],
  [
    'the writer endorsed',
    () => publishAnother({ spoil: (event) => ({ ...event, contributors: ['to-truong'] }) }),
    'bản đăng không đủ chuỗi duyệt (người viết tự duyệt; sự kiện 3, /tin-tuc/bai-moi/)',
  ],
  [
    'a version was left out',
    () => publishAnother({ spoil: (event) => ({ ...event, version: 2 }) }),
    'số thứ tự bản sai (sự kiện 3, /tin-tuc/bai-moi/)',
  ],
  [
    'another text comes for the digest',
    () => {
      const { digest } = publishAnother()
      site.cms.revisions.set(digest, canonicalJson(articleOf('bai-moi', { title: 'Tựa khác' })))
    },
    'nội dung không khớp mã đã duyệt (/tin-tuc/bai-moi/)',
  ],
  [
    'the revision is missing',
    () => site.cms.revisions.delete(publishAnother().digest),
    'phần biên tập trả lời lỗi (404 ở revisions/',
  ],
  [
    'the content is for another address',
    () => publishAnother({ spoil: (event) => ({ ...event, url: '/tin-tuc/bai-khac/' }) }),
    'nội dung sai khuôn (/tin-tuc/bai-khac/: địa chỉ khác)',
  ],
  [
    'another item takes the address of a live one',
    () => site.cms.publish(articleOf('khai-giang'), { item: 'articles/khac' }),
    'địa chỉ đang thuộc về bài khác (sự kiện 3, /tin-tuc/khai-giang/)',
  ],
  [
    'something is taken down that is not live',
    () => site.cms.unpublish('/tin-tuc/chua-dang/'),
    'gỡ một bài không có trên trang (sự kiện 3, /tin-tuc/chua-dang/)',
  ],
  [
    'the site’s configuration is taken down, called an article',
    () => site.cms.unpublish('/'),
    'gỡ cấu hình trang, mà không có nó thì cả trang trống (sự kiện 3, /)',
  ],
  [
    'a picture has other bytes',
    async () => {
      const cover = await pictureOf(1, site.cms.media, { alt: 'Sân trường' })
      site.cms.publish(articleOf('bai-moi', { cover }))
      site.cms.media.set(cover.sha256, Buffer.from('khác'))
    },
    'tệp ảnh không khớp mã băm (',
  ],
]

describe('the old site keeps being served, and one line says why, when', () => {
  it.each(FAILURES)('%s', async (_, cause, line) => {
    const before = await site.tree()
    await cause()

    expect(await site.step()).toBe(false)
    expect(await site.step()).toBe(false)

    expect(await site.tree()).toEqual(before)
    expect(site.log).toHaveLength(1)
    expect(site.log[0]).toContain(`Giữ nguyên trang đang chạy: ${line}`)
    expect(site.health()).toMatchObject({ ok: false, seq: 2, caughtUp: false })
    expect(site.health().lastError).toContain(line)
  })
})

describe('what went wrong is over', () => {
  it('goes on where it stopped, and says so', async () => {
    site.cms.control.answer = () => ({ status: 500, body: '' })
    await site.step()
    publishAnother()
    site.cms.control.answer = null

    expect(await site.step()).toBe(true)
    expect(await site.page('/tin-tuc/bai-moi/')).toContain('Bài bai-moi')
    expect(site.log.at(-1)).toBe('Đã thông trở lại, trang theo kịp nguồn xuất bản.')
    expect(site.health()).toMatchObject({ ok: true, seq: 3, caughtUp: true, lastError: null })
  })

  it('shows the events before a bad one, and not those after it', async () => {
    publishAnother()
    site.cms.publish(articleOf('sai'), { spoil: withoutStep('approve') })
    site.cms.publish(articleOf('sau'))

    expect(await site.step()).toBe(false)
    expect(await site.page('/tin-tuc/bai-moi/')).toContain('Bài bai-moi')
    expect(await site.page('/tin-tuc/sai/')).toBeNull()
    expect(await site.page('/tin-tuc/sau/')).toBeNull()
  })
})
