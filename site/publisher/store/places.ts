import type { Content } from '@bbt/shared/contract/content.ts'
import type { ContentType } from '@bbt/shared/types/index.ts'
import { type ListKey, listsOfArticle } from '../../src/published/lists.ts'
import { cardOf } from './card.ts'
import { publicDay } from './publicDay.ts'

/** When an item was first published, and when the text that is shown of it was. */
interface Times {
  firstAt: string
  at: string
}

/** What an item puts into lists: its day there, the lists, and the card that they show. */
export interface Places {
  day: string
  lists: ListKey[]
  /** As the store keeps it, JSON. */
  card: string
}

type Of<T extends ContentType> = (content: Extract<Content, { type: T }>, times: Times) => Places

/** The places of each type; null for one that stands in no list. A type that is not here does not compile. */
const PLACES: { [T in ContentType]: Of<T> | null } = {
  article: (article, { firstAt, at }) => {
    const day = publicDay(article, firstAt)
    return {
      day,
      lists: listsOfArticle(article, day),
      card: JSON.stringify(cardOf(article, day, at)),
    }
  },
  siteConfiguration: null,
}

/** The places of a content, as the store keeps and `verify` makes them anew. */
export function placesOf(content: Content, times: Times): Places | null {
  // The content's own type chooses the row; the compiler cannot follow that.
  const places = PLACES[content.type] as ((content: Content, times: Times) => Places) | null
  return places?.(content, times) ?? null
}
