import type { GovernedCollection } from '@bbt/shared/contentTypes.ts'
import { toNfc } from '@bbt/shared/text/nfc.ts'
import type { CollectionConfig, Field } from 'payload'
import { readItems } from '../access/items.ts'
import { nobody, staff } from '../access/staff.ts'
import { itemEndpoints } from '../endpoints/items.ts'
import { workflowFields } from '../fields/workflow.ts'
import { recordRefusedSave } from '../security/refusedOnItems.ts'
import { guardChange, refuseDelete, refuseOperations } from '../workflow/guard.ts'

interface Governed extends Pick<CollectionConfig, 'labels' | 'admin' | 'hooks'> {
  slug: GovernedCollection
  /** The fields that make the content: what a revision is frozen from. */
  content: Field[]
}

const contentNames = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if ('name' in field) return field.name === 'searchText' ? [] : [field.name]
    return 'fields' in field ? contentNames(field.fields) : []
  })

/**
 * A collection that goes through the board: no Payload drafts or versions, guarded writes, its
 * transition endpoints, and the transition bar where Payload has its buttons.
 */
export function governed({ slug, content, admin, hooks, ...rest }: Governed): CollectionConfig {
  return {
    slug,
    ...rest,
    access: {
      create: staff,
      read: readItems,
      readVersions: nobody,
      update: readItems,
      delete: nobody,
    },
    admin: {
      ...admin,
      hideAPIURL: true,
      components: {
        ...admin?.components,
        edit: {
          beforeDocumentControls: ['/admin/TransitionBar.tsx#TransitionBar'],
          SaveButton: '/admin/NoSaveButton.tsx#NoSaveButton',
        },
      },
    },
    disableBulkEdit: true,
    disableDuplicate: true,
    lockDocuments: false,
    versions: false,
    endpoints: itemEndpoints(slug),
    hooks: {
      ...hooks,
      beforeOperation: [refuseOperations(slug)],
      beforeValidate: [({ data }) => toNfc(data), ...(hooks?.beforeValidate ?? [])],
      beforeChange: [guardChange(slug, contentNames(content))],
      beforeDelete: [refuseDelete],
      afterError: [recordRefusedSave],
    },
    fields: [...content, ...workflowFields],
  }
}
