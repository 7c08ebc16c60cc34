import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { Answer } from '../../officeApi.ts'
import { ask } from '../../officeApi.ts'

/** An item as a save answers it. */
export interface SavedItem {
  id: string
  rev: number
  /** ISO instant. */
  updatedAt: string
  slug?: string | null
}

/** Saves an item, or makes it where there is none yet. */
export async function sendSave(
  collection: GovernedCollection,
  id: string | null,
  data: object,
): Promise<Answer<SavedItem>> {
  const path = id === null ? collection : `${collection}/${id}`
  const answer = await ask<{ doc: SavedItem }>(`${path}?depth=0`, {
    method: id === null ? 'POST' : 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })
  return answer.ok ? { ok: true, value: answer.value.doc } : answer
}
