import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { PEOPLE } from './support/logins.ts'
import { logIn, openBrowser } from './support/office.ts'
import { PATIENCE_MS } from './support/patience.ts'
import { policyViolations } from './support/policy.ts'

const school = inject('school')
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const WIDTHS = [1280, 360]

/** English words that Payload shows where a translation is missing. */
const ENGLISH =
  /\b(Loading|Save|Saved|Create New|Edit|Delete|Search|Filters?|Columns|Dashboard|Account|Log ?out|Untitled|No results|Select a value|Upload|Collections?)\b/

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  expect(policyViolations()).toEqual([])
})

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations: found } = await axe.run()
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('every kind of public page is accessible and fits', () => {
  const pages = [
    '/',
    '/tin-tuc/',
    '/tin-tuc/tiet-hoc-ben-song/',
    '/chuyen-muc/chuyen-mon/',
    '/don-vi/to-hoa-hoc/',
    '/luu-tru/',
    '/luu-tru/2026/11/',
    '/lien-ket/',
    '/kiem-tra/',
    '/khong-co-trang-nay/',
  ]
  for (const colorScheme of ['light', 'dark'] as const) {
    it.each(pages)(`%s, ${colorScheme}`, async (path) => {
      // The site's own policy forbids scripts; axe is one.
      const context = await browser.newContext({ colorScheme, bypassCSP: true })
      context.setDefaultTimeout(PATIENCE_MS)
      const page = await context.newPage()
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(school.siteUrl + path)
        expect(await overflow(page), `${width} px`).toBe(0)
      }
      expect(await violations(page)).toEqual([])
      await context.close()
    })
  }
})

describe('every screen of the office is in Vietnamese and fits', () => {
  it('signing in', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
    page.setDefaultTimeout(PATIENCE_MS)
    await page.goto(`${school.cmsUrl}/admin/login`)
    await page.locator('#field-email').waitFor()
    expect(await overflow(page)).toBe(0)
    expect(await page.innerText('body')).not.toMatch(ENGLISH)
    await page.close()
  })

  it('how the public site stands', async () => {
    const page = await logIn(browser, school.cmsUrl, PEOPLE.principal)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${school.cmsUrl}/admin/tinh-trang-trang`)
      await page.getByText('Trang công khai đã có mọi bài mới nhất.').waitFor()
      expect(await overflow(page), `${width} px`).toBe(0)
      expect(await page.innerText('body')).not.toMatch(ENGLISH)
    }
    await page.context().close()
  })

  it.each(['writer', 'academic', 'admin'] as const)('what %s sees', async (office) => {
    const page = await logIn(browser, school.cmsUrl, PEOPLE[office])
    for (const path of [
      '/admin',
      '/admin/collections/articles',
      '/admin/collections/articles/create',
      '/admin/bao-mat',
    ]) {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(school.cmsUrl + path)
        await page.locator('main, .template-default__wrap').first().waitFor()
        await page.waitForLoadState('networkidle')
        expect(await overflow(page), `${path} at ${width} px`).toBe(0)
        expect(await page.innerText('body'), path).not.toMatch(ENGLISH)
      }
    }
    await page.context().close()
  })
})
