import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { bar, button, openItem, press } from './support/deciding.ts'
import { PEOPLE } from './support/logins.ts'
import { logIn, openBrowser } from './support/office.ts'
import { policyViolations } from './support/policy.ts'
import { visit, visitUntil } from './support/visitor.ts'
import { choose, pasteHtml, save, uploadCover } from './support/writing.ts'

const TITLE = 'Đo độ mặn sông Sài Gòn cùng lớp 11'
const PAGE = '/tin-tuc/do-do-man-song-sai-gon-cung-lop-11/'
const WORD = `<html><body><p class="MsoNormal"><b><span style="font-family:'Times New Roman';mso-fareast-font-family:Arial">Chuẩn bị</span></b></p>
<p class="MsoNormal"><span style="font-size:13.0pt">Mỗi nhóm mang theo khúc xạ kế và sổ ghi.<o:p></o:p></span></p></body></html>`

const school = inject('school')
let browser: Browser
let item: string
const pages: Partial<Record<keyof typeof PEOPLE, Page>> = {}

async function at(person: keyof typeof PEOPLE): Promise<Page> {
  return (pages[person] ??= await logIn(browser, school.cmsUrl, PEOPLE[person]))
}

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  expect(policyViolations()).toEqual([])
})

describe('from a teacher to a parent', () => {
  it('a teacher drafts with a picture and a paragraph from Word', async () => {
    const page = await at('writer')
    await page.goto(`${school.cmsUrl}/admin/collections/articles/create`)
    await page.fill('#field-title', TITLE)
    await page.fill('#field-summary', 'Một buổi đo thật bên bến Thủ Thiêm.')
    const buffer = await sharp({
      create: { width: 1400, height: 900, channels: 3, background: '#0d4a5c' },
    })
      .jpeg()
      .toBuffer()
    await uploadCover(
      page,
      { name: 'Ảnh đẹp.jpg', mimeType: 'image/jpeg', buffer },
      'Mặt sông lúc nước ròng',
    )
    await pasteHtml(page, WORD)
    await choose(page, 'category', 'Chuyên môn')
    await choose(page, 'unit', 'Tổ Hoá học')
    await save(page)
    item = page.url()
    expect(item).toMatch(/\/admin\/collections\/articles\/[0-9a-f-]{36}/)
    await openItem(page, item)
    await press(page, 'Gửi duyệt', 'Chờ thẩm định')
  })

  it('the head returns it with a comment, the teacher fixes it, the head endorses', async () => {
    const head = await at('head')
    await openItem(head, item)
    await press(head, 'Trả lại', 'Cần sửa', 'Ghi rõ lớp nào đo.')
    const writer = await at('writer')
    await openItem(writer, item)
    await writer.getByText('Ghi rõ lớp nào đo.').first().waitFor()
    await writer.fill('#field-summary', 'Lớp 11A3 đo thật bên bến Thủ Thiêm.')
    await save(writer)
    await press(writer, 'Gửi duyệt', 'Chờ thẩm định')
    await openItem(head, item)
    await press(head, 'Thẩm định', 'Chờ phê duyệt')
  })

  it('only the right vice principal can approve', async () => {
    const other = await at('activities')
    await openItem(other, item)
    expect(await button(other, 'Phê duyệt').count()).toBe(0)
    await bar(other).getByText('Phó Hiệu trưởng chuyên môn').first().waitFor()
    const right = await at('academic')
    await openItem(right, item)
    await press(right, 'Phê duyệt', 'Đã duyệt, chờ đăng')
    expect((await visit(school.siteUrl + PAGE)).status).toBe(404)
  })

  it('the administrator publishes, and the public page shows text, picture and trace', async () => {
    const admin = await at('admin')
    await openItem(admin, item)
    await press(admin, 'Đăng', 'Đã đăng')
    const { text } = await visitUntil(school.siteUrl + PAGE, ({ status }) => status === 200)
    for (const words of [
      TITLE,
      'Lớp 11A3 đo thật bên bến Thủ Thiêm.',
      'Mỗi nhóm mang theo khúc xạ kế và sổ ghi.',
      'Mặt sông lúc nước ròng',
      'Tổ trưởng Tổ Hoá học',
      'Phó Hiệu trưởng chuyên môn',
      'Quản trị website',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toMatch(/mso-|MsoNormal|Times New Roman/)
    const picture = /<img src="(\/media\/[0-9a-f]{64}\.jpg)"/.exec(text)?.[1] ?? ''
    expect((await visit(school.siteUrl + picture)).status).toBe(200)
  })

  it('the bar says when the page is there, after which time, and leads to it', async () => {
    const admin = await at('admin')
    await bar(admin)
      .getByText(/^Đã lên trang \(sau (?:\d+,\d|\d+) giây\)\.$/)
      .waitFor()
    const opened = admin.waitForEvent('popup')
    await bar(admin).getByRole('link', { name: 'Mở trang' }).click()
    const page = await opened
    expect(page.url()).toBe(school.siteUrl + PAGE)
    const check = page.getByRole('link', { name: 'Kiểm tra bản này' })
    const digest = (await check.getAttribute('href'))?.split('#')[1] ?? ''
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    await page.close()
    const shown = `mã ${digest.slice(0, 4)}-${digest.slice(4, 8)}`.toUpperCase()
    expect((await bar(admin).innerText()).toUpperCase()).toContain(shown)
    // What was there already when the page is opened is no news.
    await openItem(admin, item)
    await bar(admin).getByText('Đang trên trang').waitFor()
    expect(await bar(admin).getByText('Đã lên trang').count()).toBe(0)
  })

  it('those who watch over the site see it caught up, and what this took', async () => {
    const admin = await at('admin')
    await admin.goto(`${school.cmsUrl}/admin`)
    await admin.getByText('Trang công khai đã có mọi bài mới nhất.').waitFor()
    await admin.getByRole('link', { name: 'Xem chi tiết' }).click()
    await admin.getByRole('heading', { name: 'Tình trạng trang công khai' }).waitFor()
    const row = admin.getByRole('row').filter({ hasText: TITLE }).first()
    await row.waitFor()
    expect(await row.innerText()).toMatch(/Lần đăng \d+, .*\s\d+,\d giây\s+\d+,\d giây/s)
    const writer = await at('writer')
    await writer.goto(`${school.cmsUrl}/admin/tinh-trang-trang`)
    await writer.getByRole('heading', { name: 'Việc của tôi' }).waitFor()
  })

  it('an edit after publishing leaves the page as it is until the chain is run again', async () => {
    const before = await visit(school.siteUrl + PAGE)
    const writer = await at('writer')
    await openItem(writer, item)
    await press(writer, 'Sửa bài đã đăng', 'Nháp')
    await openItem(writer, item)
    await writer.fill('#field-summary', 'Câu chưa ai duyệt.')
    await save(writer)
    expect(await visit(school.siteUrl + PAGE)).toEqual(before)
    await press(writer, 'Gửi duyệt', 'Chờ thẩm định')
    for (const [person, label, state] of [
      ['head', 'Thẩm định', 'Chờ phê duyệt'],
      ['academic', 'Phê duyệt', 'Đã duyệt, chờ đăng'],
      ['admin', 'Đăng', 'Đã đăng'],
    ] as const) {
      expect(await visit(school.siteUrl + PAGE)).toEqual(before)
      const page = await at(person)
      await openItem(page, item)
      await press(page, label, state)
    }
    await visitUntil(school.siteUrl + PAGE, ({ text }) => text.includes('Câu chưa ai duyệt.'))
  })

  it('taking it down with a reason removes it from page, lists, feed and sitemap', async () => {
    const month = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Ho_Chi_Minh',
      year: 'numeric',
      month: '2-digit',
    }).format()
    const lists = [
      '/',
      '/rss.xml',
      '/chuyen-muc/chuyen-mon/',
      '/don-vi/to-hoa-hoc/',
      `/sitemap-${month}.xml`,
      `/luu-tru/${month.replace('-', '/')}/`,
    ]
    for (const list of lists) {
      expect((await visit(school.siteUrl + list)).text, list).toContain(PAGE)
    }
    const admin = await at('admin')
    await openItem(admin, item)
    await press(admin, 'Gỡ bài', 'Đã gỡ', 'Phụ huynh báo số liệu chưa đúng.')
    await bar(admin)
      .getByText(/^Đã gỡ khỏi trang \(sau (?:\d+,\d|\d+) giây\)\.$/)
      .waitFor()
    await visitUntil(school.siteUrl + PAGE, ({ status }) => status === 404)
    for (const list of lists) {
      expect((await visit(school.siteUrl + list)).text, list).not.toContain(PAGE)
    }
  })
})
