import type { CollectionConfig } from 'payload'
import { appendOnly } from '../platform/immutable.ts'

/** Frozen texts by digest. `canonical` is the canonical JSON whose SHA-256 is the digest. */
export const Revisions: CollectionConfig = {
  slug: 'revisions',
  ...appendOnly,
  fields: [
    { name: 'digest', type: 'text', required: true, unique: true, index: true },
    { name: 'item', type: 'text', required: true, index: true },
    { name: 'canonical', type: 'textarea', required: true },
  ],
}

/** What everybody did, chained by hash. `entry` is the canonical JSON that was sealed. */
export const Decisions: CollectionConfig = {
  slug: 'decisions',
  ...appendOnly,
  // A step is taken on a rev, and makes the next one: of one rev there is one decision.
  indexes: [{ fields: ['item', 'rev'], unique: true }],
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    { name: 'hash', type: 'text', required: true, unique: true, index: true },
    { name: 'item', type: 'text', required: true, index: true },
    { name: 'rev', type: 'number' },
    { name: 'action', type: 'text', required: true },
    { name: 'digest', type: 'text', index: true },
    { name: 'at', type: 'text', required: true },
    { name: 'entry', type: 'textarea', required: true },
  ],
}

/** Who was appointed to what, and whose term was ended, chained by hash: what `appointments` must agree with. */
export const AppointmentEvents: CollectionConfig = {
  slug: 'appointment-events',
  ...appendOnly,
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    { name: 'hash', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'appointment', type: 'text', required: true, index: true },
    { name: 'at', type: 'text', required: true },
    { name: 'entry', type: 'textarea', required: true },
  ],
}

/** What units, categories and accounts came to say, old and new, chained by hash: what their rows must follow from. */
export const OrganisationEvents: CollectionConfig = {
  slug: 'organisation-events',
  ...appendOnly,
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    { name: 'hash', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true, index: true },
    { name: 'at', type: 'text', required: true, index: true },
    { name: 'entry', type: 'textarea', required: true },
  ],
}

/** What the public site may show, chained by hash: the only thing the publisher reads. */
export const PublicationFeed: CollectionConfig = {
  slug: 'publication-feed',
  ...appendOnly,
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    { name: 'hash', type: 'text', required: true, unique: true, index: true },
    { name: 'item', type: 'text', required: true, index: true },
    { name: 'url', type: 'text', required: true },
    { name: 'digest', type: 'text', index: true },
    // What happens once: `publish articles/… 3`, the third time this item went live; and its end.
    { name: 'occasion', type: 'text', unique: true, index: true },
    { name: 'entry', type: 'textarea', required: true },
  ],
}
