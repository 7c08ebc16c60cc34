import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { enterCode } from './support/code.ts'
import { PEOPLE } from './support/logins.ts'
import { logIn, openBrowser } from './support/office.ts'
import { policyViolations } from './support/policy.ts'
import { save } from './support/writing.ts'

const school = inject('school')

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  expect(policyViolations()).toEqual([])
})

const codeDialog = (page: Page) => page.getByRole('dialog', { name: 'Việc này cần mã xác thực' })

async function newUnit(page: Page, name: string): Promise<void> {
  await page.goto(`${school.cmsUrl}/admin/collections/units/create`)
  await page.locator('#field-name').fill(name)
  await page.locator('#field-kind .rs__control').click()
  await page.locator('.rs__option', { hasText: 'Tổ chuyên môn' }).click()
}

describe('a form that needs a code', () => {
  it('asks for it in place, keeps what was typed when put off, and goes on when it is entered', async () => {
    const page = await logIn(browser, school.cmsUrl, PEOPLE.principal)
    await newUnit(page, 'Tổ Trải nghiệm')
    await page.locator('#action-save').click()
    await codeDialog(page).getByRole('button', { name: 'Để sau' }).click()
    expect(await page.locator('#field-name').inputValue()).toBe('Tổ Trải nghiệm')
    await page.locator('#action-save').click()
    await enterCode(codeDialog(page), 'Nhập mã và làm tiếp')
    await page.waitForURL(/units\/[0-9a-f-]{36}/)
    expect(await page.locator('#field-name').inputValue()).toBe('Tổ Trải nghiệm')

    // What is refused stays to be saved, and says at its field what is wrong.
    await page.locator('#field-name').fill('\u200b')
    await page.locator('#action-save').click()
    await page.locator('.field-error', { hasText: 'Mục này cần có.' }).waitFor()
    expect(await page.locator('#action-save').isEnabled()).toBe(true)

    await page.locator('#field-name').fill('Tổ '.repeat(25))
    await page.getByText('Còn 6 ký tự (tối đa 80).').waitFor()

    await page.locator('#field-name').fill('Tổ Hướng nghiệp')
    await page.context().setOffline(true)
    await page.locator('#action-save').click()
    await page.getByText('Không kết nối được với máy chủ nên chưa lưu được.').waitFor()
    expect(await page.getByText('Failed to fetch').count()).toBe(0)
    await page.context().setOffline(false)
    await page.locator('#action-save').click()
    await page.getByText('Đã lưu.').first().waitFor()
    await page.context().close()
  })
})

it.each(['America/Los_Angeles', 'UTC', 'Asia/Tokyo'])(
  'times are Vietnam’s in a browser set to %s',
  async (timezoneId) => {
    const first = await logIn(browser, school.cmsUrl, PEOPLE.writer)
    const storageState = await first.context().storageState()
    await first.context().close()
    const context = await browser.newContext({ timezoneId, locale: 'en-US', storageState })
    const page = await context.newPage()
    await page.goto(`${school.cmsUrl}/admin/collections/articles/create`)
    await page.locator('#field-title').fill(`Giờ ở ${timezoneId}`)
    await page.locator('#field-datedOn').fill('2026-11-28')
    await page.locator('#field-visibleFrom').fill('2026-11-30T07:00')
    await page.getByText('Thứ Hai, ngày 30 tháng 11 năm 2026, 07:00 (giờ Việt Nam)').waitFor()
    await save(page)
    const [, id = ''] = /articles\/([0-9a-f-]{36})/.exec(page.url()) ?? []
    const { datedOn, visibleFrom } = await page.evaluate(async (item) => {
      const answer = await fetch(`/api/articles/${item}?depth=0`)
      return (await answer.json()) as Record<string, string>
    }, id)
    expect([datedOn, visibleFrom]).toEqual(['2026-11-28T05:00:00.000Z', '2026-11-30T00:00:00.000Z'])
    await page.reload()
    await page.locator('#field-datedOn').waitFor()
    expect([
      await page.locator('#field-datedOn').inputValue(),
      await page.locator('#field-visibleFrom').inputValue(),
    ]).toEqual(['2026-11-28', '2026-11-30T07:00'])
    await context.close()
  },
)
