import { apart } from '../../platform/apart/apart.ts'
import type { Difference, Sides } from './difference.ts'
import type { differenceOf } from './difference.ts'
import { fieldsBetween, oldAboveNew } from './difference.ts'

const compareApart = apart<typeof differenceOf>('workflow/difference/difference.ts', {
  ms: 8000,
  memoryMb: 256,
  waiting: 20,
})

/**
 * The difference, made where it holds nobody up. Where it takes too long the fields stand old above new,
 * and it is said that nobody looked for characters that cannot be seen.
 */
export async function boundedDifference(sides: Sides): Promise<Difference> {
  const made = await compareApart(sides)
  if (made.ok) return made.value
  return {
    fields: fieldsBetween(sides, oldAboveNew),
    invisible: [],
    unreadable: [],
    isUnchecked: true,
  }
}
