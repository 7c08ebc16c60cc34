import type { GovernedCollection } from '@bbt/shared/types/index.ts'

/** How the records name an item. */
export const itemName = ({ collection, id }: { collection: GovernedCollection; id: string }) =>
  `${collection}/${id}`
