import { PATIENCE_MS } from './patience.ts'

/** Fetches a public page as a visitor without a browser. */
export async function visit(url: string): Promise<{ status: number; text: string }> {
  const response = await fetch(url)
  return { status: response.status, text: await response.text() }
}

const PAUSE_MS = 100

/** Visits until the page is as wanted. @throws with what it was last */
export async function visitUntil(
  url: string,
  isWanted: (page: { status: number; text: string }) => boolean,
): Promise<{ status: number; text: string }> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const page = await visit(url)
    if (isWanted(page)) return page
    if (Date.now() > end) throw new Error(`${url}: ${page.status} ${page.text.slice(0, 500)}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
