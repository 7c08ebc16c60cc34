import { setImmediate } from 'node:timers/promises'
import type { PayloadRequest, Where } from 'payload'
import { DERIVATION, derive, derivedOf } from '../../fields/derived.ts'
import { listedWhere } from '../../platform/listed.ts'
import { setById } from '../../platform/rows.ts'

const AT_ONCE = 200

const OLD: Where = {
  or: [{ derivation: { exists: false } }, { derivation: { not_equals: DERIVATION } }],
}

/**
 * Makes the folded copies and keys of rows anew that an older version wrote, or that were there before it knew
 * them. What people wrote, and when, stays. Answers how many; none on most starts.
 */
export async function renewDerived(req: PayloadRequest): Promise<number> {
  let renewed = 0
  for (const { config } of Object.values(req.payload.collections)) {
    const derived = derivedOf(config.fields)
    if (!derived) continue
    const slug = config.slug
    for (;;) {
      const rows = await listedWhere(req, slug, OLD, { limit: AT_ONCE })
      for (const row of rows) {
        const { updatedAt } = row as { updatedAt?: string }
        await setById(req, slug, row.id, { ...derive(derived, row), updatedAt })
      }
      renewed += rows.length
      if (rows.length < AT_ONCE) break
      // Lets the database clean up behind itself.
      await setImmediate()
    }
  }
  return renewed
}
