import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { bar, openItem } from './support/deciding.ts'
import { completeDraft, savedLabel, storedItem } from './support/drafts.ts'
import { DEMO_PASSWORD, PEOPLE } from './support/logins.ts'
import { logIn, openBrowser } from './support/office.ts'
import { policyViolations } from './support/policy.ts'

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

const signIn = async (on: Page, email: string) => {
  await on.goto(`${school.cmsUrl}/admin/login`)
  await on.fill('#field-email', email)
  await on.fill('#field-password', DEMO_PASSWORD)
  await on.click('form button[type=submit]')
  await on.getByRole('heading', { name: 'Việc của tôi' }).waitFor()
}

describe('what the office could not be given', () => {
  const WORDS = 'Chữ chỉ có ở trình duyệt'
  const offer = (on: Page) => on.getByRole('group', { name: 'Phần chưa lưu' })

  /**
   * No save of this page reaches the office, up to its end. In the page itself: a page that is closed saves once more,
   * and what the browser was told to stop it lets through by then.
   */
  const breakSaves = (on: Page) =>
    on.evaluate(() => {
      const whole = window.fetch.bind(window)
      window.fetch = (input, init) =>
        init?.method === 'PATCH'
          ? Promise.reject(new TypeError('Failed to fetch'))
          : whole(input, init)
    })

  /** Everything that the browser has in its own database, as text. */
  const lying = (on: Page) =>
    on.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('office')
          // Not there yet: nothing is kept, and nothing is to be made by looking.
          opening.onupgradeneeded = () => opening.transaction?.abort()
          opening.onerror = () => resolve([])
          opening.onsuccess = () => {
            const all = opening.result.transaction('kept').objectStore('kept').getAll()
            all.onsuccess = () =>
              resolve(
                (all.result as { bytes: ArrayBuffer }[]).map(({ bytes, ...rest }) =>
                  [JSON.stringify(rest), new TextDecoder().decode(bytes)].join(' '),
                ),
              )
          }
        }),
    )

  it('is kept, read by nobody else, offered again to whose it is, and gone once it is saved', async () => {
    const item = await completeDraft(page, CREATE, 'Mạng hỏng giữa chừng')
    const desk = await logIn(browser, school.cmsUrl, PEOPLE.writer)
    await openItem(desk, item)
    await breakSaves(desk)
    await desk.fill('#field-summary', WORDS)
    await bar(desk).getByText('Không kết nối được với máy chủ').waitFor()
    await expect.poll(async () => (await lying(desk)).length).toBe(1)
    expect((await lying(desk)).join()).not.toMatch(/Chữ chỉ có|articles|summary/)
    const context = desk.context()
    await desk.close()

    // The next person at the same computer, who may see the same article.
    await context.clearCookies()
    const next = await context.newPage()
    await signIn(next, PEOPLE.head)
    await openItem(next, item)
    await next.getByRole('group', { name: 'Góp chữ vào bài' }).waitFor()
    expect(await offer(next).count()).toBe(0)
    expect(await next.innerText('body')).not.toContain(WORDS)
    await next.goto(CREATE)
    await next.locator('form[data-form-ready=true]').first().waitFor()
    expect(await offer(next).count()).toBe(0)
    await next.close()

    await context.clearCookies()
    const again = await context.newPage()
    await signIn(again, PEOPLE.writer)
    await openItem(again, item)
    await offer(again).locator('ins', { hasText: 'trình duyệt' }).waitFor()
    await offer(again).getByRole('button', { name: 'Lấy lại phần chưa lưu' }).click()
    await savedLabel(again)
    expect((await storedItem(page, item)).summary).toBe(WORDS)
    await expect.poll(async () => (await lying(again)).length).toBe(0)
    await context.close()
  })

  it('is gone when its writer signs out because they want to', async () => {
    const desk = await logIn(browser, school.cmsUrl, PEOPLE.writer)
    await desk.route('**/api/articles?*', (route) => route.abort())
    await desk.goto(CREATE)
    await desk.locator('form[data-form-ready=true]').first().waitFor()
    await desk.fill('#field-title', WORDS)
    await expect.poll(async () => (await lying(desk)).length).toBe(1)
    desk.on('dialog', (dialog) => void dialog.accept())
    await desk.goto(`${school.cmsUrl}/admin/logout`)
    await desk.waitForURL(/\/admin\/login/)
    expect(await lying(desk)).toEqual([])
    await desk.context().close()
  })
})

it('is saved in nobody else’s name where another tab signed somebody else in', async () => {
  const item = await completeDraft(page, CREATE, 'Hai người, một trình duyệt')
  const desk = await logIn(browser, school.cmsUrl, PEOPLE.writer)
  await openItem(desk, item)
  await desk.context().clearCookies()
  await signIn(await desk.context().newPage(), PEOPLE.head)

  await desk.fill('#field-summary', 'Chữ của người mở trang.')
  const dialog = desk.getByRole('dialog', {
    name: 'Ở trình duyệt này đã có người khác đăng nhập',
  })
  await dialog.getByText(PEOPLE.writer).waitFor()
  await dialog.getByRole('button', { name: 'Để sau' }).click()
  await bar(desk).getByRole('alert').getByText('đã có người khác đăng nhập').waitFor()
  expect(await desk.getByRole('group', { name: 'Bài đã thay đổi' }).count()).toBe(0)
  expect((await storedItem(page, item)).summary).toBe('Bản đã lưu.')

  await bar(desk).getByRole('button', { name: 'Lưu', exact: true }).click()
  await dialog.getByLabel('Mật khẩu').fill(DEMO_PASSWORD)
  await dialog.getByRole('button', { name: 'Đăng nhập' }).click()
  await savedLabel(desk)
  expect((await storedItem(page, item)).summary).toBe('Chữ của người mở trang.')
  await desk.context().close()
})
