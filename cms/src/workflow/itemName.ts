import type { GovernedCollection } from '@bbt/shared/types/index.ts'

/** How the records name an item. */
export const itemName = (of: { collection: GovernedCollection }, id: string) =>
  `${of.collection}/${id}`
