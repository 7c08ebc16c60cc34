import type { GovernedType } from '@bbt/shared/types/index.ts'
import type { CollectionConfig, Field } from 'payload'
import { changeItems, readItems } from '../access/items.ts'
import { nobody, staff } from '../access/staff.ts'
import { draftEndpoints } from '../drafts/endpoints.ts'
import { itemEndpoints } from '../endpoints/items.ts'
import { isDerived } from '../fields/derived.ts'
import { ownRows } from '../fields/rowIds.ts'
import { workflowFields } from '../fields/workflow.ts'
import { recordRefusedSave } from '../security/refusedOnItems.ts'
import { contentFields } from '../types/fields.ts'
import { FORMS } from '../types/index.ts'
import { guardChange, refuseDelete, refuseOperations } from '../workflow/guard.ts'
import { refuseMisshapen } from '../workflow/wellFormed.ts'

const contentNames = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if ('name' in field) return isDerived(field) ? [] : [field.name]
    return 'fields' in field ? contentNames(field.fields) : []
  })

/**
 * The collection of a type that goes through the board: no Payload drafts or versions, guarded writes, its
 * transition endpoints, and the transition bar where Payload has its buttons.
 */
export function governed(type: GovernedType): CollectionConfig {
  const { collection: slug, label } = type
  // What a revision is frozen from.
  const content = contentFields(type)
  return {
    slug,
    labels: { singular: label.one, plural: label.many },
    access: {
      create: staff,
      read: readItems,
      readVersions: nobody,
      update: changeItems(slug),
      delete: nobody,
    },
    admin: {
      useAsTitle: 'title',
      defaultColumns: [...FORMS[type.name].columns],
      listSearchableFields: ['searchText'],
      group: 'Nội dung',
      hideAPIURL: true,
      components: {
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
    endpoints: [
      ...itemEndpoints(type),
      ...draftEndpoints(type, { fields: content, names: contentNames(content) }),
    ],
    hooks: {
      beforeOperation: [refuseMisshapen(slug, content), refuseOperations(slug)],
      beforeChange: [ownRows(content), guardChange(slug, contentNames(content))],
      beforeDelete: [refuseDelete],
      afterError: [recordRefusedSave],
    },
    fields: [...content, ...workflowFields],
  }
}
