import type { CollectionConfig } from 'payload'
import { appendOnly } from '../platform/immutable.ts'

/**
 * The second factor of each person, as JSON of `Factor` (security/secondFactor/factor.ts): its secret
 * encrypted, its recovery codes hashed. Read and written by the platform module alone.
 */
export const SecondFactors: CollectionConfig = {
  slug: 'second-factors',
  ...appendOnly,
  fields: [
    { name: 'person', type: 'text', required: true, unique: true, index: true },
    { name: 'rev', type: 'number', required: true },
    { name: 'state', type: 'textarea', required: true },
  ],
}
