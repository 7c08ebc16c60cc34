import { APPROVING_OFFICES, OFFICES } from '@bbt/shared/offices.ts'
import { INITIAL_STATE, STATE_NAMES, STATES } from '@bbt/shared/workflow/states.ts'
import type { Field } from 'payload'

const hidden = { admin: { hidden: true } } as const

/** Not in the form; in lists by the school's clock. */
const time = {
  admin: { hidden: true, components: { Cell: '/admin/dates/VietnamDateCell.tsx#VietnamDateCell' } },
} as const

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
  { name: 'submittedAt', label: 'Gửi lúc', type: 'text', access: never, ...time },
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
  { name: 'openedBy', type: 'text', access: never, ...hidden },
  // Ids with a space between: a transition sets scalars only.
  { name: 'pictureWordsBy', type: 'text', access: never, ...hidden },
  {
    name: 'scheduledFor',
    label: 'Hẹn đăng',
    type: 'text',
    index: true,
    access: never,
    ...time,
  },
  { name: 'liveDigest', type: 'text', index: true, access: never, ...hidden },
  { name: 'liveSince', label: 'Lên trang lúc', type: 'text', access: never, ...time },
  { name: 'liveVersion', type: 'number', defaultValue: 0, access: never, ...hidden },
  // Every publication asks who is at its address: without an index that takes longer with every article there is.
  {
    name: 'liveUrl',
    label: 'Địa chỉ trên trang',
    type: 'text',
    index: true,
    access: never,
    ...hidden,
  },
  // Who moved the item last, by a save or a step.
  { name: 'changedBy', type: 'text', access: never, ...hidden },
  { name: 'changedAt', label: 'Thay đổi lần cuối', type: 'text', access: never, ...time },
  // Whose save left the text as it stands, and since when: no step changes a word of it (drafts/lastHand.ts).
  { name: 'textBy', type: 'text', access: never, ...hidden },
  { name: 'textAt', type: 'text', access: never, ...hidden },
  // Whoever put the text aside that stands there: the save that replaces it keeps it (drafts/asked.ts).
  { name: 'askedFor', type: 'text', access: never, ...hidden },
  {
    name: 'author',
    label: 'Người viết',
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
