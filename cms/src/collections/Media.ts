import { CHARACTERS } from '@bbt/shared/limits.ts'
import { ownSaveButton } from '../fields/ownSaveButton.ts'
import type { CollectionConfig, Field } from 'payload'
import { changeOwnMedia, readMedia } from '../access/media.ts'
import { nobody, staff } from '../access/staff.ts'
import { hideForbidden } from '../endpoints/answer.ts'
import { mediaEndpoints, serveMedia } from '../endpoints/media.ts'
import { alphabetical, derivedFields } from '../fields/derived.ts'
import { guardUploadChange, guardUploadOperations } from '../bytes/uploadGuard.ts'
import { takeIn } from '../media/intake.ts'
import { refuseDelete } from '../workflow/guard.ts'

const fixed = { access: { update: () => false }, admin: { hidden: true } } as const

const variant: Field[] = [
  { name: 'sha256', type: 'text', required: true },
  { name: 'format', type: 'text', required: true },
  { name: 'width', type: 'number', required: true },
  { name: 'height', type: 'number', required: true },
]

/** Pictures by content. The words beside them may change; what is live has frozen its own copy of them. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Ảnh', plural: 'Ảnh' },
  access: { create: staff, read: readMedia, update: changeOwnMedia, delete: nobody },
  admin: {
    components: ownSaveButton,
    useAsTitle: 'alt',
    listSearchableFields: ['searchText'],
    defaultColumns: ['filename', 'alt', 'credit'],
    group: 'Nội dung',
  },
  upload: {
    disableLocalStorage: true,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    handlers: [serveMedia],
    adminThumbnail: ({ doc }) => `/api/media/${String(doc['id'])}/thumbnail`,
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: mediaEndpoints,
  hooks: {
    beforeOperation: [guardUploadOperations(takeIn)],
    beforeChange: [guardUploadChange(['sha256', 'format', 'variants'])],
    beforeDelete: [refuseDelete],
    afterError: [hideForbidden],
  },
  fields: [
    {
      name: 'alt',
      label: 'Mô tả ảnh',
      type: 'text',
      required: true,
      maxLength: CHARACTERS.alt,
      admin: { description: 'Cho người không nhìn thấy ảnh: trong ảnh có gì?' },
    },
    { name: 'caption', label: 'Chú thích', type: 'text', maxLength: CHARACTERS.caption },
    { name: 'credit', label: 'Người chụp, nguồn', type: 'text', maxLength: CHARACTERS.credit },
    { name: 'sha256', type: 'text', required: true, index: true, ...fixed },
    { name: 'format', type: 'text', required: true, ...fixed },
    { name: 'variants', type: 'array', fields: variant, ...fixed },
    {
      // Theirs alone are the words as well, at the upload and afterwards: they count in every text that shows the picture.
      name: 'uploadedBy',
      label: 'Người tải lên',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      ...fixed,
    },
    { name: 'units', type: 'relationship', relationTo: 'units', hasMany: true, ...fixed },
    ...derivedFields({
      label: 'mô tả, chú thích, người chụp (có dấu hay không dấu)',
      search: ['alt', 'caption', 'credit'],
      order: { ...alphabetical('alt'), ...alphabetical('caption'), ...alphabetical('credit') },
    }),
  ],
}
