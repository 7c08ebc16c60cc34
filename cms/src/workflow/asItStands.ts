import type { Attempt } from '@bbt/shared/workflow/situation.ts'
import type { Item } from '../platform/rows.ts'

/** An attempt by code of ours, on an item as it stands, with nothing said. */
export const asItStands = ({ rev, digest }: Pick<Item, 'rev' | 'digest'>): Attempt => ({
  seen: { rev, digest: digest ?? null },
  comment: null,
  at: null,
  earlier: null,
})
