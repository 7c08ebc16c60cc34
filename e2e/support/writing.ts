import type { Page } from 'playwright-core'

/** Longer than the pause after which a text is saved by itself. */
const BY_ITSELF_MS = 10_000

/** Whether everything on the screen was saved before anybody pressed the button: a busy machine takes its time. */
async function isSavedAlready(page: Page): Promise<boolean> {
  const isSaved = await page.getByText(/^Đã lưu lúc/).isVisible()
  return isSaved && (await page.locator('#action-save').isDisabled())
}

/** Saves the form and waits for the office's answer. @throws with what it refused */
export async function save(page: Page): Promise<void> {
  const answered = page.waitForResponse(
    (response) =>
      /\/api\/articles(\/[0-9a-f-]{36})?(\?|$)/.test(response.url()) &&
      ['POST', 'PATCH'].includes(response.request().method()),
  )
  const button = page.locator('#action-save')
  const isPressed = await button.click({ timeout: BY_ITSELF_MS }).then(
    () => true,
    () => false,
  )
  if (!isPressed) {
    if (await isSavedAlready(page)) {
      // Nothing is sent any more: nobody waits for its answer.
      answered.catch(() => undefined)
      return
    }
    await button.click()
  }
  const response = await answered
  if (!response.ok()) throw new Error(`${response.status()} ${await response.text()}`)
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/)
}

/** Chooses an option of a relation field by its words. */
export async function choose(page: Page, field: string, option: string): Promise<void> {
  const box = page.locator(`#field-${field}`)
  await box.locator('.rs__control').click()
  await box.locator('.rs__input').fill(option)
  await page.locator('.rs__option', { hasText: option }).first().click()
}

/** Types at the end of "Nội dung". */
export async function write(page: Page, words: string): Promise<void> {
  const editor = page.locator('[contenteditable=true]').first()
  await editor.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

/** Pastes HTML as Word puts it on the clipboard. */
export async function pasteHtml(page: Page, html: string): Promise<void> {
  const editor = page.locator('[contenteditable=true]').first()
  await editor.click()
  await editor.evaluate((element, markup) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', markup)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)
}

/** Takes a new picture in through the cover field. */
export async function uploadCover(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
  alt: string,
): Promise<void> {
  await page.locator('#field-cover button', { hasText: 'Tạo mới' }).first().click()
  const drawer = page.locator('.drawer__content').last()
  await drawer.locator('input[type=file]').setInputFiles(file)
  await drawer.locator('#field-alt').fill(alt)
  await drawer.locator('#action-save').click()
  await drawer.waitFor({ state: 'detached' })
}
