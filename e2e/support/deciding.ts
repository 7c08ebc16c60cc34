import type { Page } from 'playwright-core'
import { codeField, enterCode } from './code.ts'

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
    if (await codeField(form).isVisible()) await enterCode(form, label)
    else await form.getByRole('button', { name: label, exact: true }).click()
  }
  await settled.waitFor()
}
