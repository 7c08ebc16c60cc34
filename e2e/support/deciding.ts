import type { Locator, Page } from 'playwright-core'

/** The transition bar of the item page. */
export const bar = (page: Page) => page.getByRole('region', { name: 'Bước của bài' })

/** Opens an item and waits for its transition bar. */
export async function openItem(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await bar(page).waitFor()
}

/** The button of a transition; those that ask something first end in "…". */
export const button = (page: Page, label: string) =>
  bar(page)
    .locator('.office-bar__buttons')
    .getByRole('button', { name: new RegExp(`^${label}…?$`) })

/** The code that the demo shows instead of a phone, as a person reads it. */
async function shownCode(form: Locator): Promise<string> {
  const words = form.getByText('Trường mẫu: mã lúc này là')
  await words.waitFor()
  const [, code] = /mã lúc này là (\d{3} \d{3})/.exec(await words.innerText()) ?? []
  if (code === undefined) throw new Error('the demo shows no code')
  return code
}

/** Presses a transition's button, answers what it asks, and waits for the new state. */
export async function press(
  page: Page,
  label: string,
  state: string,
  comment?: string,
): Promise<void> {
  await button(page, label).click()
  const form = bar(page).getByRole('group', { name: label, exact: true })
  const settled = bar(page).getByText(state, { exact: true }).first()
  await form.or(settled).first().waitFor()
  if (await form.isVisible()) {
    if (comment !== undefined) await form.locator('textarea').fill(comment)
    const code = form.getByLabel('Mã xác thực 6 số')
    if (await code.isVisible()) await code.fill(await shownCode(form))
    await form.getByRole('button', { name: label, exact: true }).click()
  }
  await settled.waitFor()
}
