import type { GovernedType } from '@bbt/shared/types/index.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import { imagesOf } from '@bbt/shared/contract/content.ts'
import { imageFiles } from '@bbt/shared/contract/image.ts'
import type { PayloadRequest } from 'payload'
import { bytesOf } from '../bytes/store.ts'
import { previewPolicy } from '../edge/headers.ts'
import { readEnv } from '../env.ts'
import { Refusal } from '../platform/refusal.ts'
import { RequestRefused } from '../platform/requestRefused.ts'
import { byId } from '../platform/rows.ts'
import { contentOf } from './content.ts'
import { askPublisher } from './publisher.ts'
import { frozenContent } from './revisions.ts'

/** What a preview shows: the frozen text while it is being decided on, the working copy otherwise. */
async function previewed(req: PayloadRequest, type: GovernedType, id: string): Promise<Content> {
  const row = await byId(req, type.collection, id)
  if (!row) throw new Refusal([{ code: 'wrongState' }])
  const frozen = row.digest ? await frozenContent(req, row.digest) : null
  if (frozen) return frozen
  const built = await contentOf(req, type, row)
  if (!built.ok) throw new Refusal(built.problems)
  return built.content
}

const unavailable = () =>
  new RequestRefused(
    'unavailable',
    'Chưa xem trước được: bộ đăng trang không trả lời. Thử lại sau ít phút.',
  )

/** The item's page through the site's own templates. Its pictures come from the office, which checks who looks. */
export async function previewHtml(
  req: PayloadRequest,
  type: GovernedType,
  id: string,
): Promise<Response> {
  const content = await previewed(req, type, id)
  const answer = await askPublisher('/preview', { content }).catch(() => null)
  if (!answer?.ok) throw unavailable()
  const { SITE_URL } = readEnv()
  const html = (await answer.text())
    .replaceAll(/\/media\/([0-9a-f]{64}\.\w+)/g, `/api/${type.collection}/${id}/preview-media/$1`)
    .replaceAll(/(href|src)="\/_astro\//g, `$1="${SITE_URL}/_astro/`)
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': previewPolicy(SITE_URL),
    },
  })
}

/**
 * A picture of the item's preview, as its page names it (`<sha256>.<format>`): null for every other one,
 * so that knowing a picture's hash opens nothing.
 */
export async function previewPicture(
  req: PayloadRequest,
  { type, id, file }: { type: GovernedType; id: string; file: string },
): Promise<{ bytes: Buffer; format: string } | null> {
  const content = await previewed(req, type, id)
  const files = imagesOf(content).flatMap(imageFiles)
  const named = files.find(({ sha256, format }) => `${sha256}.${format}` === file)
  const bytes = named ? await bytesOf(req.payload).whole(named.sha256) : null
  return named && bytes ? { bytes, format: named.format } : null
}
