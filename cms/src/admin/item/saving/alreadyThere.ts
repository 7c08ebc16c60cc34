import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import { isNothing } from '../../../fields/values.ts'
import type { Answer } from '../../officeApi.ts'
import { ask } from '../../officeApi.ts'
import type { SavedItem } from './saveApi.ts'

type Stored = SavedItem & Readonly<Record<string, unknown>>

/** What the office writes or makes of a text by itself. */
const NOT_COMPARED: readonly string[] = ['rev', 'restored', 'slug']

const plain = (value: unknown) =>
  isNothing(value) ? null : typeof value === 'string' ? value.trim() : JSON.stringify(value)

/** Whether an item says all that was sent. */
export const saysAll = (sent: object, stored: object): boolean =>
  Object.entries(sent).every(
    ([name, value]) =>
      NOT_COMPARED.includes(name) || plain(value) === plain(Reflect.get(stored, name)),
  )

const LAST = 5

async function candidates(
  collection: GovernedCollection,
  id: string | null,
  sent: object,
): Promise<Answer<Stored[]>> {
  if (id !== null) {
    const answer = await ask<Stored>(`${collection}/${id}?depth=0`)
    return answer.ok ? { ok: true, value: [answer.value] } : answer
  }
  const title: unknown = Reflect.get(sent, 'title')
  const me = await ask<{ user: { id: string } | null }>('users/me?depth=0')
  if (!me.ok) return me
  if (me.value.user === null || typeof title !== 'string') return { ok: true, value: [] }
  const query = new URLSearchParams({ depth: '0', limit: String(LAST), sort: '-createdAt' })
  query.set('where[title][equals]', title.trim())
  query.set('where[author][equals]', me.value.user.id)
  const answer = await ask<{ docs: Stored[] }>(`${collection}?${query.toString()}`)
  return answer.ok ? { ok: true, value: answer.value.docs } : answer
}

/**
 * The item that a save made or changed although its answer never came; null where there is none. Sending it again
 * would make a second item, or find that somebody – oneself – was faster.
 * @param id null for one that was to be made: this person's own latest of that title are looked at
 * @param sent what the save had in it, by field
 */
export async function alreadyThere(
  collection: GovernedCollection,
  id: string | null,
  sent: object,
): Promise<Answer<SavedItem | null>> {
  const found = await candidates(collection, id, sent)
  if (!found.ok) return found
  return { ok: true, value: found.value.find((stored) => saysAll(sent, stored)) ?? null }
}
