import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { Content } from '@bbt/shared/contract/content.ts'
import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import { accept, refuse, type Result } from '../refusals.ts'

/** Whether these bytes are the text that was approved, and a content the site can show at that address. */
export function checkRevision(bytes: string, event: PublishEvent): Result<Content> {
  if (sha256(bytes) !== event.digest) return refuse('badDigest', event.url)
  let json: unknown
  try {
    json = JSON.parse(bytes)
  } catch {
    return refuse('badContent', `${event.url}: không phải JSON`)
  }
  const parsed = Content.safeParse(json)
  if (!parsed.success) {
    return refuse('badContent', `${event.url}: ${parsed.error.issues[0]?.path.join('.') ?? ''}`)
  }
  const content = parsed.data
  if (content.url !== event.url) return refuse('badContent', `${event.url}: địa chỉ khác`)
  if (content.type !== event.type) return refuse('badContent', `${event.url}: loại khác`)
  if (canonicalJson(content) !== bytes) return refuse('badContent', `${event.url}: cách viết khác`)
  return accept(content)
}
