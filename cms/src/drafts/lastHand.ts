import type { Item } from '../platform/rows.ts'
import { idOf } from '../platform/rows.ts'

/** Whose text it is, and since when it stood there. */
interface Hand {
  by: string | null
  at: string
}

/**
 * Who wrote the text of an item as it stands, and since when. A row from before that was kept says only who moved
 * the item last: the text is theirs where they have words in it, for nobody moves a text by judging it who has.
 */
export function lastHand(item: Item): Hand {
  const { author, changedBy, contributors, textBy } = item
  const at = item.textAt ?? item.changedAt ?? item.updatedAt
  if (textBy) return { by: textBy, at }
  const isWriter = (contributors ?? []).some((person) => idOf(person) === changedBy)
  return { by: changedBy && isWriter ? changedBy : idOf(author), at }
}
