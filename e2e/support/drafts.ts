import type { Page } from 'playwright-core'
import { bar } from './deciding.ts'
import { choose, save, write } from './writing.ts'

interface Stored {
  title: string
  summary: string
  state: string
  rev: number
  body: unknown
}

/** The item at this address of the office, as the office has it. */
export async function storedItem(page: Page, url: string): Promise<Stored> {
  const id = url.split('/').at(-1) ?? ''
  return page.evaluate(async (path) => {
    const answer = await fetch(path, { credentials: 'include' })
    return (await answer.json()) as Stored
  }, `/api/articles/${id}?depth=0`)
}

/** Waits until what is on the screen is saved, by the label beside the title. */
export const savedLabel = (page: Page): Promise<void> =>
  bar(page)
    .getByText(/^Đã lưu lúc \d\d:\d\d$/)
    .waitFor()

/** Writes and saves a complete draft; gives its address. @param create where a new article is written */
export async function completeDraft(page: Page, create: string, title: string): Promise<string> {
  await page.goto(create)
  await page.fill('#field-title', title)
  await page.fill('#field-summary', 'Bản đã lưu.')
  await write(page, 'Một đoạn văn.')
  await choose(page, 'category', 'Chuyên môn')
  await choose(page, 'unit', 'Tổ Hoá học')
  await save(page)
  return page.url()
}

/** The person of the other page becomes a writer of the item, by the hand of this page's. */
export async function nameWriter(page: Page, url: string, other: Page): Promise<void> {
  const person = await other.evaluate(async () => {
    const answer = await fetch('/api/users/me', { credentials: 'include' })
    return ((await answer.json()) as { user: { id: string } }).user.id
  })
  const { rev } = await storedItem(page, url)
  const { origin } = new URL(url)
  const answer = await page
    .context()
    .request.patch(`${origin}/api/articles/${url.split('/').at(-1) ?? ''}`, {
      headers: { origin },
      data: { rev, coAuthors: [person] },
    })
  if (!answer.ok()) throw new Error(await answer.text())
}
