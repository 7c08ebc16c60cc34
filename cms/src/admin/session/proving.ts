import { REFUSALS } from '@bbt/shared/refusals.ts'
import { pathOf, saysCode } from './refused.ts'

type Fetch = typeof globalThis.fetch

/** Their pages have a field for the code beside the button. */
const ASK_THEMSELVES = /\/transitions$|^\/api\/users\/second-factor\b/

interface Office {
  origin: string
  /** Lets the person enter a code over the page; whether they did. */
  enterCode: () => Promise<boolean>
}

/**
 * The browser's `fetch`, for the forms of the office: where one asks for a code of the second factor, it is
 * entered over the page, and what was asked is asked once more. A request that reaches nobody fails in words.
 */
export const proving =
  (fetch: Fetch, { origin, enterCode }: Office): Fetch =>
  async (input, init) => {
    const path = pathOf(input, origin)
    if (path?.startsWith('/api/') !== true) return fetch(input, init)
    const ask = () =>
      fetch(input instanceof Request ? input.clone() : input, init).catch((error: unknown) => {
        // The browser's own words are English, and Payload's forms show them.
        throw error instanceof TypeError ? new TypeError(REFUSALS.unreachable.words) : error
      })
    const response = await ask()
    if (response.status !== 403 || ASK_THEMSELVES.test(path)) return response
    if (!(await saysCode(response, 'codeDue'))) return response
    return (await enterCode()) ? ask() : response
  }
