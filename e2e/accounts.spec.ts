import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { enterCode } from './support/code.ts'
import { PEOPLE } from './support/logins.ts'
import { logIn, openBrowser } from './support/office.ts'
import { policyViolations } from './support/policy.ts'

const school = inject('school')

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  expect(policyViolations()).toEqual([])
})

/** What the office answers to the person of the page. */
const asked = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (to) => {
    const answer = await fetch(to, { credentials: 'include' })
    return (await answer.json()) as T
  }, path)

/** Saves the form, with the code that it asks for where it does; gives the office's last answer. */
async function save(page: Page): Promise<number> {
  const dialog = page.getByRole('dialog', { name: 'Việc này cần mã xác thực' })
  const answer = () =>
    page.waitForResponse(
      (found) => found.url().includes('/api/users/') && found.request().method() === 'PATCH',
    )
  const [first] = await Promise.all([answer(), page.locator('#action-save').click()])
  if (first.status() !== 403) return first.status()
  const [last] = await Promise.all([answer(), enterCode(dialog, 'Nhập mã và làm tiếp')])
  return last.status()
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

it('closing an account asks at its field what becomes of what it decided, and sends it back with the closing', async () => {
  const page = await logIn(browser, school.cmsUrl, PEOPLE.principal)
  const { docs } = await asked<{ docs: { id: string; title: string }[] }>(
    page,
    '/api/articles?where[state][equals]=inApproval&depth=0&limit=20',
  )
  const found = await Promise.all(
    docs.map(async ({ id, title }) => {
      const { history } = await asked<{ history: { action: string; personName: string }[] }>(
        page,
        `/api/articles/${id}/workflow`,
      )
      const endorsed = history.find(({ action }) => action === 'endorse')
      return endorsed ? [{ id, title, name: endorsed.personName }] : []
    }),
  )
  const [item] = found.flat()
  if (item === undefined) throw new Error('the demo has nothing that was endorsed and waits')
  const name = item.name.split(' ').slice(1).join(' ')
  const people = await asked<{ docs: { id: string }[] }>(
    page,
    `/api/users?where[name][equals]=${encodeURIComponent(name)}&depth=0`,
  )
  await page.goto(`${school.cmsUrl}/admin/collections/users/${people.docs[0]?.id ?? ''}`)
  const active = page.locator('#field-active')
  const answer = page.locator('#field-decidedGoesBack')
  await active.waitFor()
  expect(await answer.count()).toBe(0)

  await active.uncheck()
  expect(await save(page)).toBe(422)
  const question = page.locator('.field-error, .field-type.error', { hasText: item.title }).first()
  await question.waitFor()
  expect(await question.innerText()).toContain('mà chưa lên trang')
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await answer.scrollIntoViewIfNeeded()
    expect(await overflow(page), `${width} px`).toBe(0)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await answer.scrollIntoViewIfNeeded()
  // Nothing has happened yet.
  const state = async () =>
    (await asked<{ state: string }>(page, `/api/articles/${item.id}?depth=0`)).state
  expect(await state()).toBe('inApproval')

  await page.setViewportSize({ width: 1280, height: 900 })
  await answer.locator('.rs__control').click()
  await page.locator('.rs__option', { hasText: 'Đưa các bài ấy về bước đã quyết định' }).click()
  expect(await save(page)).toBe(200)
  expect(await state()).toBe('inReview')

  // The account is opened again: there is nothing to ask then.
  await active.check()
  await answer.waitFor({ state: 'detached' })
  expect(await save(page)).toBe(200)
  await page.context().close()
})
