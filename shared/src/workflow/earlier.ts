import type { ItemFacts } from './situation.ts'

/**
 * The item with the decisions on an earlier revision in place of those on the present one: who endorsed
 * or approved that text may not put it back. For one that was never live nobody did; `wasLive` refuses it.
 */
export function withDecisionsOn(digest: string | null, item: ItemFacts): ItemFacts {
  const found = item.earlier.find((revision) => revision.digest === digest)
  return { ...item, endorsedBy: found?.endorsedBy ?? null, approvedBy: found?.approvedBy ?? null }
}
