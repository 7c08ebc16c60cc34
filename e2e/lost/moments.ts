import type { BrowserContext, Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../support/logins.ts'
import { words } from './typing.ts'

/** What may happen while somebody types. */
interface Scene {
  page: Page
  context: BrowserContext
  /** Address of the item in the API. */
  api: string
  random: () => number
  /** Somebody else saves the item first, with these words. */
  byAnother: (words: string) => Promise<void>
}

type Moment = (scene: Scene) => Promise<void>

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const LONGEST_MS = 2500

/** How long a login takes at the most, and how often a wrong password is seen and mended. */
const [PATIENCE_MS, TRIES] = [15_000, 3]

const ITEMS = '**/api/articles/**'

/** All that the page asks of the item is answered so, for a while. */
const answered =
  (status: number | null): Moment =>
  async ({ page, random }) => {
    await page.route(ITEMS, (route) =>
      status === null
        ? route.abort()
        : route.fulfill({ status, contentType: 'application/json', body: '{"errors":[]}' }),
    )
    await pause(random() * LONGEST_MS)
    await page.unroute(ITEMS)
  }

/** The request arrives, and its answer never does. */
const unanswered: Moment = async ({ page, random }) => {
  await page.route(ITEMS, async (route) => {
    await route.fetch().catch(() => undefined)
    await route.abort().catch(() => undefined)
  })
  await pause(random() * LONGEST_MS)
  await page.unroute(ITEMS)
}

const offline: Moment = async ({ context, random }) => {
  await context.setOffline(true)
  await pause(random() * LONGEST_MS)
  await context.setOffline(false)
}

const sessionOver: Moment = async ({ context, page }) => {
  await context.clearCookies()
  const dialog = page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' })
  await page.locator('#field-summary').press('End')
  await page.keyboard.type('.')
  await dialog.waitFor()
  const signIn = async () => {
    await dialog.getByLabel('Mật khẩu').fill(DEMO_PASSWORD)
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click()
    await dialog.waitFor({ state: 'detached', timeout: PATIENCE_MS })
  }
  // What they were typing goes into the password, until they look up.
  for (let tries = 1; ; tries++) {
    try {
      await signIn()
      return
    } catch (error) {
      if (tries === TRIES) throw error
    }
  }
}

const reloaded: Moment = async ({ page }) => {
  await page.reload()
}

const back: Moment = async ({ page }) => {
  await page.evaluate(() => {
    window.history.back()
  })
  await pause(LONGEST_MS / 5)
}

const closed: Moment = async ({ page }) => {
  await page.close()
}

const otherWriter: Moment = async ({ byAnother, random }) => {
  await byAnother(`Người khác ${random().toString(36).slice(2)}`)
}

/** Somebody else was faster, and the writer says which text goes on; then they type on. */
const otherWriterAnd =
  (choice: 'Lấy bản mới' | 'Giữ phần của tôi'): Moment =>
  async ({ byAnother, page, random }) => {
    await byAnother(`Người khác ${words(random, 1)}`)
    const typed = async (what: string) => {
      await page.locator('#field-summary').press('End')
      await page.keyboard.type(what, { delay: 25 })
    }
    await typed('.')
    const conflict = page.getByRole('group', { name: 'Bài đã thay đổi' })
    await conflict.getByRole('button', { name: choice }).click()
    await conflict.waitFor({ state: 'detached' })
    await typed(` ${words(random, 3)}`)
    await page.getByText(/^Đã lưu lúc/).waitFor()
  }

const nothing: Moment = ({ random }) => pause(random() * LONGEST_MS).then(() => undefined)

/** What happens, by its name. The server that stops is `crashes`; here it does not answer, or answers that it is broken. */
export const MOMENTS: Readonly<Record<string, Moment>> = {
  offline,
  'no connection': answered(null),
  'the server is broken': answered(500),
  'the disk is full': answered(507),
  'the office starts again': answered(503),
  'an answer gets lost': unanswered,
  'the session is over': sessionOver,
  'the page is loaded again': reloaded,
  'the browser goes back': back,
  'the tab is closed': closed,
  'somebody else saves first': otherWriter,
  'somebody else saves first, and theirs is taken': otherWriterAnd('Lấy bản mới'),
  'somebody else saves first, and one’s own is kept': otherWriterAnd('Giữ phần của tôi'),
  nothing,
}
