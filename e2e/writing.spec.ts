import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { bar, button, openItem, press } from './support/deciding.ts'
import { completeDraft, nameWriter, savedLabel, storedItem } from './support/drafts.ts'
import { DEMO_PASSWORD, PEOPLE } from './support/logins.ts'
import { logIn, openBrowser } from './support/office.ts'
import { policyViolations } from './support/policy.ts'
import { save, write } from './support/writing.ts'

const school = inject('school')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await logIn(browser, school.cmsUrl, PEOPLE.writer)
})
afterAll(async () => {
  await browser.close()
  expect(policyViolations()).toEqual([])
})

const CREATE = `${school.cmsUrl}/admin/collections/articles/create`

const stored = (url: string) => storedItem(page, url)

/** The session ends here; gives what would take it up again. */
async function endSession() {
  const context = page.context()
  const cookies = await context.cookies()
  await context.clearCookies()
  return cookies
}

const signInAgain = () => page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' })

const saved = (on = page) => savedLabel(on)

const draft = (title: string) => completeDraft(page, CREATE, title)

describe('what is sent is what is on the screen', () => {
  it('in one press, with the last letter typed in the text', async () => {
    const item = await draft('Một lần bấm là gửi')
    await openItem(page, item)
    await page.fill('#field-summary', 'Viết thêm, chưa bấm Lưu.')
    await write(page, ' Chữ cuối cùng')
    await press(page, 'Gửi duyệt', 'Chờ thẩm định')
    const sent = await stored(item)
    expect([sent.summary, sent.state]).toEqual(['Viết thêm, chưa bấm Lưu.', 'inReview'])
    expect(JSON.stringify(sent.body)).toContain('Chữ cuối cùng')
  })

  it('also after the session ended, a save was refused, and somebody signed in again elsewhere', async () => {
    const item = await draft('Phiên hết giữa chừng')
    await openItem(page, item)
    const cookies = await endSession()
    await page.fill('#field-summary', 'Viết sau khi phiên hết.')
    await signInAgain().getByRole('button', { name: 'Để sau' }).click()
    await bar(page).getByText('Chưa lưu được').first().waitFor()
    await page.context().addCookies(cookies)
    expect(await page.locator('#action-save').isEnabled()).toBe(true)
    await press(page, 'Gửi duyệt', 'Chờ thẩm định')
    const sent = await stored(item)
    expect([sent.summary, sent.state]).toEqual(['Viết sau khi phiên hết.', 'inReview'])
  })

  it('and nothing is sent while a save is refused', async () => {
    const item = await draft('Chưa lưu được thì chưa gửi')
    await openItem(page, item)
    const cookies = await endSession()
    await page.fill('#field-summary', 'Chưa tới máy chủ.')
    await signInAgain().getByRole('button', { name: 'Để sau' }).click()
    await button(page, 'Gửi duyệt').click()
    await signInAgain().getByRole('button', { name: 'Để sau' }).click()
    await bar(page).getByText('Chưa lưu được').first().waitFor()
    await page.context().addCookies(cookies)
    const kept = await stored(item)
    expect([kept.summary, kept.state]).toEqual(['Bản đã lưu.', 'draft'])
    expect(await page.inputValue('#field-summary')).toBe('Chưa tới máy chủ.')
  })
})

describe('a session that is over', () => {
  it('is taken up again over the page, and the save goes on', async () => {
    const item = await draft('Đăng nhập lại trên trang')
    await openItem(page, item)
    await endSession()
    await page.fill('#field-summary', 'Viết trước khi đăng nhập lại.')
    const dialog = signInAgain()
    await dialog.getByText(PEOPLE.writer).waitFor()
    expect(await bar(page).innerText()).not.toContain('không thuộc chức vụ')
    await dialog.getByLabel('Mật khẩu').fill('sai-mat-khau')
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click()
    await dialog.getByText('mật khẩu chưa đúng').waitFor()
    await dialog.getByLabel('Mật khẩu').fill(DEMO_PASSWORD)
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click()
    await saved()
    expect((await stored(item)).summary).toBe('Viết trước khi đăng nhập lại.')
    await page.fill('#field-summary', 'Viết tiếp.')
    await save(page)
    expect((await stored(item)).summary).toBe('Viết tiếp.')
  })
})

describe('a draft is saved by itself', () => {
  it('from the first words of its title, with no letter lost on the way', async () => {
    await page.goto(CREATE)
    await page.locator('form[data-form-ready=true]').first().waitFor()
    await page.locator('#field-title').click()
    const title = 'Mỗi chữ gõ ra đều còn lại, dù bài được tự lưu giữa chừng'
    await page.keyboard.type(title, { delay: 60 })
    await saved()
    const item = page.url()
    expect(item).toMatch(/\/articles\/[0-9a-f-]{36}$/)
    await write(page, 'Đoạn đầu viết sau lần lưu đầu.')
    await page.getByText('Có thay đổi chưa lưu').or(page.getByText('Đang lưu…')).first().waitFor()
    await saved()
    expect(await page.inputValue('#field-title')).toBe(title)
    await openItem(page, item)
    expect(await page.inputValue('#field-title')).toBe(title)
    expect(await page.locator('[contenteditable=true]').first().innerText()).toContain('Đoạn đầu')
  })

  it('behind a picture’s form that stands over it, which stays with what is typed there', async () => {
    await page.goto(CREATE)
    await page.locator('form[data-form-ready=true]').first().waitFor()
    await page.fill('#field-title', `Ảnh trước, chữ sau ${Date.now()}`)
    await page.locator('#field-cover button', { hasText: 'Tạo mới' }).first().click()
    const alt = page.locator('.drawer__content').last().locator('#field-alt')
    await alt.fill('Bến sông lúc bình minh')
    await saved()
    // Longer than a page takes to make room for another.
    await page.waitForTimeout(1500)
    expect(await alt.inputValue()).toBe('Bến sông lúc bình minh')
    await page.keyboard.press('Escape')
    await alt.waitFor({ state: 'detached' })
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
  })

  it('once, also where the office has it and its answer was lost', async () => {
    const title = `Câu trả lời bị mất ${Date.now()}`
    const isSave = /\/api\/articles(\/[0-9a-f-]{36})?\?depth=0$/
    let toLose = 1
    await page.route(isSave, async (route) => {
      if (route.request().method() === 'GET' || toLose === 0) return route.continue()
      toLose--
      await route.fetch()
      await route.abort()
    })
    const unreached = bar(page).getByText('Không kết nối được với máy chủ')
    await page.goto(CREATE)
    await page.locator('form[data-form-ready=true]').first().waitFor()
    await page.fill('#field-title', title)
    await unreached.waitFor()
    await page.fill('#field-summary', 'Viết tiếp.')
    await saved()
    const item = page.url()
    toLose = 1
    await page.fill('#field-summary', 'Viết tiếp nữa.')
    await unreached.waitFor()
    await page.fill('#field-summary', 'Viết tiếp nữa, rồi nữa.')
    await saved()
    await page.unroute(isSave)
    expect((await stored(item)).summary).toBe('Viết tiếp nữa, rồi nữa.')
    const made = await page.evaluate(async (words) => {
      const answer = await fetch(`/api/articles?where[title][equals]=${encodeURIComponent(words)}`)
      return ((await answer.json()) as { totalDocs: number }).totalDocs
    }, title)
    expect(made).toBe(1)
  })

  it('by somebody else only after they were told what it means', async () => {
    const item = await draft('Người khác góp chữ')
    const head = await logIn(browser, school.cmsUrl, PEOPLE.head)
    await openItem(head, item)
    const question = head.getByRole('group', { name: 'Góp chữ vào bài' })
    await question.getByText('Thầy cô sẽ góp chữ và không duyệt được bản này').waitFor()
    expect(await head.locator('#field-summary').isDisabled()).toBe(true)
    await question.getByRole('button', { name: 'Góp chữ' }).click()
    await head.fill('#field-summary', 'Tổ trưởng góp chữ.')
    await saved(head)
    expect((await stored(item)).summary).toBe('Tổ trưởng góp chữ.')
    await head.context().close()
  })

  it('by whom others named as its writer, only after they were told too', async () => {
    const item = await draft('Đồng tác giả chưa viết chữ nào')
    const head = await logIn(browser, school.cmsUrl, PEOPLE.head)
    await nameWriter(page, item, head)
    await openItem(head, item)
    const question = head.getByRole('group', { name: 'Góp chữ vào bài' })
    await question.getByText('Bài ghi thầy cô là đồng tác giả').waitFor()
    expect(await head.locator('#field-summary').isDisabled()).toBe(true)
    await question.getByRole('button', { name: 'Góp chữ' }).click()
    await head.fill('#field-summary', 'Chữ đầu tiên.')
    await saved(head)
    await openItem(head, item)
    await expect.poll(() => head.locator('#field-summary').isEnabled()).toBe(true)
    expect(await question.count()).toBe(0)
    await head.context().close()
  })
})

describe('two tabs with one draft', () => {
  it('are told apart: who was faster and when, what differs, and neither text is lost', async () => {
    const item = await draft('Hai thẻ, một bài')
    const other = await page.context().newPage()
    await openItem(other, item)
    await openItem(page, item)
    await other.fill('#field-summary', 'Thẻ kia lưu trước.')
    await saved(other)
    await page.fill('#field-summary', 'Thẻ này viết sau.')
    const conflict = page.getByRole('group', { name: 'Bài đã thay đổi' })
    await conflict.getByText(/Bài đã thay đổi: Cô Phạm Thu Lan, lúc \d\d\/\d\d\/\d{4}/).waitFor()
    await conflict.locator('del', { hasText: 'kia' }).waitFor()
    await conflict.locator('ins', { hasText: 'này' }).waitFor()
    await conflict.getByRole('button', { name: 'Lấy bản mới' }).click()
    await conflict.waitFor({ state: 'detached' })
    await expect.poll(() => page.inputValue('#field-summary')).toBe('Thẻ kia lưu trước.')
    await other.close()

    // Brought back in two taps: choose, take.
    await page.getByRole('button', { name: 'Các bản trước' }).click()
    await page.getByRole('button', { name: /\(để riêng\)/ }).click()
    await page.getByRole('button', { name: 'Lấy lại bản này' }).click()
    await saved()
    expect(await page.inputValue('#field-summary')).toBe('Thẻ này viết sau.')
    expect((await stored(item)).summary).toBe('Thẻ này viết sau.')
  })

  it('keep one’s own part where its writer says so, and the other one beside it', async () => {
    const item = await draft('Giữ phần của tôi')
    const other = await page.context().newPage()
    await openItem(other, item)
    await openItem(page, item)
    await write(other, ' Thẻ kia lưu trước.')
    await saved(other)
    await other.close()
    await write(page, ' Thẻ này viết sau.')
    const conflict = page.getByRole('group', { name: 'Bài đã thay đổi' })
    await conflict.getByRole('button', { name: 'Giữ phần của tôi' }).click()
    await saved()
    const text = JSON.stringify((await stored(item)).body)
    expect([text.includes('này viết sau'), text.includes('kia lưu trước')]).toEqual([true, false])
    await page.getByRole('button', { name: 'Các bản trước' }).click()
    // It was saved before, and so it is an earlier state as any other.
    const states = page.locator('section', {
      has: page.getByRole('heading', { name: 'Các bản trước' }),
    })
    await states
      .getByRole('button', { name: /Cô Phạm Thu Lan, / })
      .first()
      .click()
    await page.locator('ins', { hasText: 'kia' }).first().waitFor()
  })
})

describe('a page with unsaved text is not left without a word', () => {
  beforeEach(async () => {
    await page.goto(`${school.cmsUrl}/admin`)
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor()
  })

  it('by the browser’s Back on a new article', async () => {
    await page.route('**/api/articles?*', (route) => route.abort())
    await page.goto(CREATE)
    await page.locator('form[data-form-ready=true]').first().waitFor()
    await page.locator('#field-title').click()
    await page.keyboard.type('Chưa lưu lần nào')
    await page.evaluate(() => {
      window.history.back()
    })
    await page.getByRole('button', { name: 'Ở lại' }).last().click()
    expect(await page.inputValue('#field-title')).toBe('Chưa lưu lần nào')
    await page.evaluate(() => {
      window.history.back()
    })
    await page.getByRole('button', { name: 'Rời' }).last().click()
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor()
    await page.unroute('**/api/articles?*')
  })
})
