import type { CollectionConfig } from 'payload'
import { appendOnly } from '../platform/immutable.ts'
import { logEndpoints } from '../security/log.ts'

/** What happened to accounts, chained by hash. `entry` is the canonical JSON that was sealed. */
export const SecurityEvents: CollectionConfig = {
  slug: 'security-events',
  ...appendOnly,
  endpoints: logEndpoints,
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    { name: 'hash', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'person', type: 'text', index: true },
    { name: 'at', type: 'text', required: true, index: true },
    { name: 'entry', type: 'textarea', required: true },
  ],
}

/** How often something was tried of late, by what counts it. Written by the limiters alone; lost counts harm nobody. */
export const RateLimits: CollectionConfig = {
  slug: 'rate-limits',
  ...appendOnly,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'points', type: 'number', required: true },
    { name: 'expires', label: 'ms since 1970', type: 'number', required: true, index: true },
  ],
}
