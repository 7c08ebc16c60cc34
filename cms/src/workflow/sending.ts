import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { Actor } from '@bbt/shared/workflow/situation.ts'
import type { PayloadRequest } from 'payload'
import type { Item } from '../platform/rows.ts'
import { heldById, idOf } from '../platform/rows.ts'
import { wordsInUploads } from '../publishing/uploadWords.ts'
import type { DecisionEntry } from './decisionEntry.ts'
import { lastUp } from './earlier.ts'

/**
 * Whose words are in the pictures of a text that is being sent. Their offices, and those of all others with
 * words in the text, decide its way: nobody ends one of them until the transaction is over.
 * @param decisions all on the item, oldest first
 */
export async function heldWriters(
  req: PayloadRequest,
  collection: GovernedCollection,
  row: Item,
  actor: Actor,
  decisions: readonly DecisionEntry[],
): Promise<string[]> {
  const pictureWordsBy = await wordsInUploads(req, collection, row, lastUp(decisions))
  const named = [row.author, ...(row.contributors ?? [])].map((person) => idOf(person))
  const people = new Set([...named, ...pictureWordsBy])
  // Who acts is held already.
  if (actor.kind === 'person') people.delete(actor.person)
  for (const id of [...people].sort()) if (id !== null) await heldById(req, 'users', id)
  return pictureWordsBy
}
