import type { CollectionConfig, Field } from 'payload'
import { changeOwnMedia, readMedia } from '../access/media.ts'
import { nobody, staff } from '../access/staff.ts'
import { guardUploadChange, guardUploadOperations } from '../bytes/uploadGuard.ts'
import { hideForbidden } from '../endpoints/answer.ts'
import { ownSaveButton } from '../fields/ownSaveButton.ts'
import { refuseDelete } from '../workflow/guard.ts'

/** What nobody enters and no form shows. */
export const fixed = { access: { update: () => false }, admin: { hidden: true } } as const

type Admin = NonNullable<CollectionConfig['admin']>

/** What a library of uploads says beyond what all have. */
interface Library extends Omit<CollectionConfig, 'access' | 'hooks' | 'upload'> {
  admin: Admin
  upload: Exclude<CollectionConfig['upload'], boolean | undefined>
  takeIn: Parameters<typeof guardUploadOperations>[0]
  /** Fields that the bytes decide. */
  decided: readonly string[]
}

/** Whose an upload is. Theirs alone are the words as well, at the upload and afterwards: they count in every text that shows the upload. */
export const OWNERS: readonly Field[] = [
  {
    name: 'uploadedBy',
    label: 'Người tải lên',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    ...fixed,
  },
  { name: 'units', type: 'relationship', relationTo: 'units', hasMany: true, ...fixed },
]

/**
 * A library of uploads by content, as a Payload collection: taken in once, changed in its words by who brought it, never
 * replaced or deleted.
 */
export function uploaded({
  takeIn,
  decided,
  admin,
  upload,
  ...library
}: Library): CollectionConfig {
  return {
    ...library,
    access: { create: staff, read: readMedia, update: changeOwnMedia, delete: nobody },
    admin: {
      components: ownSaveButton,
      listSearchableFields: ['searchText'],
      group: 'Nội dung',
      ...admin,
    },
    upload: {
      disableLocalStorage: true,
      pasteURL: false,
      crop: false,
      focalPoint: false,
      ...upload,
    },
    disableBulkEdit: true,
    disableDuplicate: true,
    lockDocuments: false,
    hooks: {
      beforeOperation: [guardUploadOperations(takeIn)],
      beforeChange: [guardUploadChange(decided)],
      beforeDelete: [refuseDelete],
      afterError: [hideForbidden],
    },
  }
}
