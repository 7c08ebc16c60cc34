import type { CollectionConfig } from 'payload'
import { operationOf } from './operation.ts'
import { Refusal } from './refusal.ts'

const refuse = () => {
  throw new Refusal([{ code: 'notYours' }])
}

/** Access and hooks of a collection that no request may write: rows come from the platform module alone. */
export const appendOnly = {
  access: {
    create: () => false,
    read: () => false,
    update: () => false,
    delete: () => false,
  },
  hooks: {
    beforeOperation: [
      (hook) => {
        if (!['read', 'count'].includes(operationOf(hook))) refuse()
      },
    ],
    beforeChange: [refuse],
    beforeDelete: [refuse],
  },
  admin: { hidden: true },
  disableDuplicate: true,
  disableBulkEdit: true,
  versions: false,
  lockDocuments: false,
} as const satisfies Partial<CollectionConfig>
