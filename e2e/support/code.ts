import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

const LOOK_AGAIN_MS = 1_000

/** Where a form takes its code; not there where it needs none. */
export const codeField = (form: Locator) => form.getByLabel('Mã xác thực 6 số')

/**
 * Enters the code that the demo shows instead of a phone and presses `go`, until the form takes it: one that another
 * story used just now is refused, and there is a new one every half minute.
 */
export async function enterCode(form: Locator, go: string): Promise<void> {
  const [field, words] = [codeField(form), form.getByText('Trường mẫu: mã lúc này là')]
  const button = form.getByRole('button', { name: go, exact: true, disabled: false })
  const isAsked = async () => (await field.count()) > 0
  // While the answer is on its way the button says so; once it came, the field is gone or waits for another code.
  const isAnswered = async () => !(await isAsked()) || (await button.count()) > 0
  await words.waitFor()
  do {
    const [, code] = /mã lúc này là (\d{3} \d{3})/.exec(await words.innerText()) ?? []
    if (code === undefined) throw new Error('the demo shows no code')
    await field.fill(code)
    await button.click()
    await expect.poll(isAnswered).toBe(true)
    if (await isAsked()) await form.page().waitForTimeout(LOOK_AGAIN_MS)
  } while (await isAsked())
}
