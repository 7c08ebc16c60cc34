import type { CollectionConfig } from 'payload'
import { appendOnly } from '../platform/immutable.ts'

/** How a text was before it was saved over, or set aside, as JSON of its content (drafts/states.ts). For its writers. */
export const EarlierStates: CollectionConfig = {
  slug: 'earlier-states',
  ...appendOnly,
  fields: [
    { name: 'item', type: 'text', required: true, index: true },
    { name: 'rev', type: 'number', required: true },
    { name: 'by', type: 'text' },
    // JSON lists of ids (drafts/people.ts); absent in rows from before they were kept.
    { name: 'words', type: 'text' },
    { name: 'readers', type: 'text' },
    { name: 'at', type: 'text', required: true, index: true },
    { name: 'isAside', type: 'checkbox' },
    // Who asked for it; nobody where a save left it.
    { name: 'putBy', type: 'text' },
    { name: 'text', type: 'textarea', required: true },
  ],
}
