import type { GovernedCollection } from '@bbt/shared/contentTypes.ts'
import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { readEnv } from '../env.ts'
import { Refusal } from '../platform/refusal.ts'
import { byId } from '../platform/rows.ts'
import { contentOf } from './content.ts'
import { frozenContent } from './revisions.ts'

const TIMEOUT_MS = 10_000

function post(path: string, body: object): Promise<Response> {
  const { PUBLISHER_URL, FEED_SECRET } = readEnv()
  return fetch(PUBLISHER_URL + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${FEED_SECRET}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
}

/** Tells the publisher that the feed may have grown. It also looks by itself, so a failure only costs a second. */
export function pokePublisher(logger: { warn: (message: string) => void }): void {
  post('/poke', {}).catch((error: unknown) => {
    logger.warn(`Chưa báo được cho bộ đăng trang: ${String(error)}`)
  })
}

const unavailable = () =>
  new APIError(
    'Chưa xem trước được: bộ đăng trang không trả lời. Thử lại sau ít phút.',
    503,
    null,
    true,
  )

/**
 * The item's page through the site's own templates: its frozen revision while it is being decided on,
 * the working copy otherwise. Pictures come from the office, which checks who looks.
 */
export async function previewHtml(
  req: PayloadRequest,
  collection: GovernedCollection,
  id: string,
): Promise<Response> {
  const row = await byId(req, collection, id)
  if (!row) throw new Refusal([{ code: 'wrongState' }])
  const frozen = row.digest ? await frozenContent(req, row.digest) : null
  const built = frozen
    ? ({ ok: true, content: frozen } as const)
    : await contentOf(req, collection, row)
  if (!built.ok) throw new Refusal(built.problems)
  const answer = await post('/preview', { content: built.content }).catch(() => null)
  if (!answer?.ok) throw unavailable()
  const { SITE_URL } = readEnv()
  const html = (await answer.text())
    .replaceAll('/media/', '/api/publication/preview-media/')
    .replaceAll(/(href|src)="\/_astro\//g, `$1="${SITE_URL}/_astro/`)
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
      'content-security-policy': `default-src 'none'; img-src 'self' ${SITE_URL} data:; style-src 'unsafe-inline' ${SITE_URL}; font-src ${SITE_URL}; frame-ancestors 'self'`,
    },
  })
}
