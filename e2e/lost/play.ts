import type { Browser, Page } from 'playwright-core'
import { bar, button } from '../support/deciding.ts'
import { PEOPLE } from '../support/logins.ts'
import { logIn } from '../support/office.ts'
import { choose, save, write } from '../support/writing.ts'
import { MOMENTS } from './moments.ts'
import { watch, words } from './typing.ts'

interface Stored {
  summary: string
  state: string
  rev: number
}

const asked = <T>(page: Page, path: string, method = 'GET', body?: object) =>
  page.evaluate(
    async ([to, how, sent]) => {
      const answer = await fetch(to, {
        method: how,
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        ...(sent !== null && { body: sent }),
      })
      return (await answer.json()) as unknown
    },
    [path, method, body ? JSON.stringify(body) : null] as const,
  ) as Promise<T>

/** What came of it: what was lost or sent unseen, or went no further; how often something was shown as saved, and sent at all. */
export interface Played {
  faults: string[]
  shown: number
  sent: number
}

/** Every text that the item has or had, for its writers. */
async function allTexts(page: Page, api: string): Promise<string[]> {
  const { summary } = await asked<Stored>(page, `${api}?depth=0`)
  const { states } = await asked<{ states: { id: string }[] }>(page, `${api}/earlier-states`)
  const texts = await Promise.all(
    states.map(({ id }) =>
      asked<{ content: Partial<Stored> }>(page, `${api}/earlier-states/${id}`),
    ),
  )
  return [summary, ...texts.map(({ content }) => content.summary ?? '')]
}

/** A school where one writes, one watches, and another writer is sometimes faster. */
export async function openPlay(browser: Browser, cmsUrl: string) {
  const watcher = await logIn(browser, cmsUrl, PEOPLE.writer)
  const other = await logIn(browser, cmsUrl, PEOPLE.head)

  const byHand = async () => {
    await watcher.goto(`${cmsUrl}/admin/collections/articles/create`)
    await watcher.fill('#field-title', 'Giữa chừng: bài làm mẫu')
    await watcher.fill('#field-summary', 'Ban đầu.')
    await write(watcher, 'Một đoạn văn.')
    await choose(watcher, 'category', 'Chuyên môn')
    await choose(watcher, 'unit', 'Tổ Hoá học')
    await save(watcher)
    const made = `/api/articles/${watcher.url().split('/').at(-1) ?? ''}?depth=0`
    const { summary, body, category, unit } = await asked<Record<string, unknown>>(watcher, made)
    return { summary, body, category, unit }
  }
  let model: Promise<object> | null = null

  /** One is made by hand, the others as that one is: they are to be typed in, not made. */
  const newItem = async (title: string) => {
    model ??= byHand()
    const given = { ...(await model), title }
    const at = '/api/articles?depth=0'
    const { doc } = await asked<{ doc: { id: string } }>(watcher, at, 'POST', given)
    return `${cmsUrl}/admin/collections/articles/${doc.id}`
  }

  /** Types, lets something happen, sends sometimes; answers with what was lost or sent unseen. */
  const play = async (name: string, item: string, random: () => number): Promise<Played> => {
    const api = `/api/articles/${item.split('/').at(-1) ?? ''}`
    const context = await browser.newContext({
      storageState: await watcher.context().storageState(),
    })
    const page = await context.newPage()
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
    const { saved, sent } = await watch(page)
    await page.goto(item)
    await bar(page).waitFor()
    const byAnother = async (summary: string) => {
      const { rev } = await asked<Stored>(other, `${api}?depth=0`)
      await asked(other, api, 'PATCH', { rev, summary })
    }
    const moment = MOMENTS[name]
    if (!moment) throw new Error(`no moment: ${name}`)
    const typing = async () => {
      await page.locator('#field-summary').click()
      await page.keyboard.press('End')
      await page.keyboard.type(` ${words(random, 3 + Math.floor(random() * 6))}`, { delay: 25 })
    }
    const happens = async () => {
      await new Promise((resolve) => setTimeout(resolve, random() * 1800))
      await moment({ page, context, api, random, byAnother })
    }
    const sending = random() < 0.25
    // What breaks off the typing breaks off what is left of it too.
    const [, happened] = await Promise.allSettled([typing(), happens()])
    if (sending && !page.isClosed()) {
      await button(page, 'Gửi duyệt')
        .click({ timeout: 3000 })
        .catch(() => undefined)
      const form = bar(page).getByRole('group', { name: 'Gửi duyệt', exact: true })
      await form
        .getByRole('button', { name: 'Gửi duyệt', exact: true })
        .click({ timeout: 3000 })
        .catch(() => undefined)
    }
    await new Promise((resolve) => setTimeout(resolve, 600 + random() * 1200))
    await context.close()

    const texts = await allTexts(watcher, api)
    const lost = saved.filter((text) => !texts.some((kept) => kept.startsWith(text.trim())))
    const { state, summary } = await asked<Stored>(watcher, `${api}?depth=0`)
    const isUnseen = state === 'inReview' && !sent.some((text) => text.trim() === summary)
    // Else the moment was not tried.
    const failed = happened.status === 'rejected' ? [`${name}: ${String(happened.reason)}`] : []
    const faults = [
      ...failed,
      ...lost.map((text) => `${name}: shown as saved and lost: “${text}”`),
      ...(isUnseen ? [`${name}: sent and not on the screen: “${summary}”`] : []),
    ]
    return { faults, shown: saved.length, sent: state === 'inReview' ? 1 : 0 }
  }
  return { newItem, play }
}
