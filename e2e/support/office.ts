import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../scripts/browser.ts'
import { DEMO_PASSWORD } from './logins.ts'
import { PATIENCE_MS } from './patience.ts'
import { watchPolicy } from './policy.ts'

/** The browser of the run. @throws with how to get one */
export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser()
  if (!found.ok) throw new Error(found.message)
  const { executablePath, args } = found
  return chromium.launch({ executablePath, args: [...args, '--disable-background-networking'] })
}

/** Somebody at work: logged in, in a context of their own. */
export async function logIn(browser: Browser, cmsUrl: string, email: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  await watchPolicy(context)
  const page = await context.newPage()
  await page.goto(`${cmsUrl}/admin/login`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', DEMO_PASSWORD)
  await page.click('form button[type=submit]')
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor()
  return page
}
