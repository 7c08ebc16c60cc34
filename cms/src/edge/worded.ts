import type { RefusalCode } from '@bbt/shared/refusals.ts'
import { REFUSALS, refusalOfStatus } from '@bbt/shared/refusals.ts'

/** A refusal of the edge itself. */
export function edgeRefusal(code: RefusalCode): Response {
  const { status, words } = REFUSALS[code]
  return answered(code, status, words)
}

const answered = (code: RefusalCode, status: number, text: string) =>
  Response.json({ errors: [{ message: text }], issues: [{ code, text }] }, { status })

const FIRST_ERROR = 400

const isOurs = (body: unknown) => typeof body === 'object' && body !== null && 'issues' in body

/**
 * The answer, where it is a refusal with words and a code of ours; else the same status in our words: Payload
 * answers by itself, in English, where an address leads nowhere.
 */
export async function inWords(response: Response): Promise<Response> {
  const { headers, status } = response
  if (status < FIRST_ERROR) return response
  const isJson = headers.get('content-type')?.includes('json') === true
  const body: unknown = isJson
    ? await response
        .clone()
        .json()
        .catch(() => null)
    : null
  if (isOurs(body)) return response
  const code = refusalOfStatus(status)
  const said = answered(code, status, REFUSALS[code].words)
  const kept = new Headers(headers)
  for (const name of ['content-length', 'content-encoding']) kept.delete(name)
  kept.set('content-type', said.headers.get('content-type') ?? '')
  return new Response(said.body, { status, headers: kept })
}
