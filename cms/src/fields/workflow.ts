import { APPROVING_OFFICES, OFFICES } from '@bbt/shared/offices.ts'
import { INITIAL_STATE, STATE_NAMES, STATES } from '@bbt/shared/workflow/states.ts'
import type { Field } from 'payload'

const hidden = { admin: { hidden: true } } as const

const never = { create: () => false, update: () => false }

/**
 * What the workflow knows about an item, on the item itself. Flat scalars, so that a transition can
 * compare and set them in one statement. Written by the transition service only: the collection's
 * hook refuses every other change, with access or without.
 */
export const workflowFields: Field[] = [
  {
    name: 'state',
    label: 'Bước',
    type: 'select',
    defaultValue: INITIAL_STATE,
    required: true,
    index: true,
    options: STATE_NAMES.map((value) => ({ value, label: STATES[value].label })),
    access: never,
    admin: {
      // The transition bar shows the state; in lists it is a badge.
      components: {
        Cell: '/admin/StateCell.tsx#StateCell',
        Field: '/admin/StateField.tsx#StateField',
      },
    },
  },
  // `rev` travels with every save: it is what the person was looking at.
  { name: 'rev', type: 'number', required: true, defaultValue: 1, ...hidden },
  { name: 'digest', type: 'text', index: true, access: never, ...hidden },
  { name: 'submittedAt', type: 'text', access: never, ...hidden },
  { name: 'routeStage1', type: 'checkbox', access: never, ...hidden },
  {
    name: 'routeApprover',
    type: 'select',
    options: APPROVING_OFFICES.map((value) => ({ value, label: OFFICES[value].label })),
    access: never,
    ...hidden,
  },
  { name: 'endorsedBy', type: 'text', access: never, ...hidden },
  { name: 'approvedBy', type: 'text', access: never, ...hidden },
  // Ids with a space between: a transition sets scalars only.
  { name: 'pictureWordsBy', type: 'text', access: never, ...hidden },
  { name: 'scheduledFor', type: 'text', index: true, access: never, ...hidden },
  { name: 'liveDigest', type: 'text', index: true, access: never, ...hidden },
  { name: 'liveSince', type: 'text', access: never, ...hidden },
  { name: 'liveVersion', type: 'number', defaultValue: 0, access: never, ...hidden },
  { name: 'liveUrl', type: 'text', access: never, ...hidden },
  { name: 'changedBy', type: 'text', access: never, ...hidden },
  { name: 'changedAt', type: 'text', access: never, ...hidden },
  {
    name: 'author',
    type: 'relationship',
    relationTo: 'users',
    required: true,
    index: true,
    access: never,
    ...hidden,
  },
  {
    name: 'contributors',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    access: never,
    ...hidden,
  },
]

export const WORKFLOW_FIELD_NAMES = workflowFields.flatMap((field) =>
  'name' in field ? [field.name] : [],
)
