import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { Content } from '@bbt/shared/contract/content.ts'
import type { PayloadRequest } from 'payload'
import { firstWhere, insert, isAny } from '../platform/rows.ts'

/** Whether a content was frozen before: the same content is the same revision, and none is ever removed. */
export const isFrozen = (req: PayloadRequest, digest: string): Promise<boolean> =>
  isAny(req, 'revisions', { digest: { equals: digest } })

/** Freezes a content that is not yet. @throws when it was meanwhile */
export async function freeze(req: PayloadRequest, item: string, content: Content): Promise<void> {
  const canonical = canonicalJson(content)
  await insert(req, 'revisions', { digest: sha256(canonical), item, canonical })
}

/** The frozen text of a revision, null when there is none or when it no longer has this digest. */
export async function frozenText(req: PayloadRequest, digest: string): Promise<string | null> {
  const row = await firstWhere(req, 'revisions', { digest: { equals: digest } })
  const canonical = row ? row.canonical : null
  return canonical !== null && sha256(canonical) === digest ? canonical : null
}

/** The frozen content of a revision, null as in `frozenText`. */
export async function frozenContent(req: PayloadRequest, digest: string): Promise<Content | null> {
  const canonical = await frozenText(req, digest)
  // A later version of the contract may take it no more: then it is nothing that the site can show.
  return canonical === null ? null : (Content.safeParse(JSON.parse(canonical)).data ?? null)
}
