import type { Office } from '../offices.ts'
import type { ItemFacts } from './situation.ts'

/** The offices an item waits for; any one of them will do. */
export interface Turn {
  offices: readonly [Office, ...Office[]]
  /** Unit id where the office is one of a unit. */
  unit: string | null
}

/** Whose turn it is; null where the item is with its writers, or done. The first office is the one to name. */
export function turnOf(item: Pick<ItemFacts, 'state' | 'unit' | 'route'>): Turn | null {
  switch (item.state) {
    case 'inReview':
      return { offices: ['head'], unit: item.unit }
    case 'inApproval':
      return { offices: [item.route?.approver ?? 'principal', 'principal'], unit: null }
    case 'approved':
    case 'scheduled':
      return { offices: ['websiteAdmin'], unit: null }
    default:
      return null
  }
}
