import { CHARACTERS } from '@bbt/shared/limits.ts'
import type { CollectionConfig, Field } from 'payload'
import { mediaEndpoints, serveMedia } from '../endpoints/media.ts'
import { alphabetical, derivedFields } from '../fields/derived.ts'
import { takeIn } from '../media/intake.ts'
import { fixed, OWNERS, uploaded } from './uploaded.ts'

const variant: Field[] = [
  { name: 'sha256', type: 'text', required: true },
  { name: 'format', type: 'text', required: true },
  { name: 'width', type: 'number', required: true },
  { name: 'height', type: 'number', required: true },
]

/** Pictures by content. The words beside them may change; what is live has frozen its own copy of them. */
export const Media: CollectionConfig = uploaded({
  slug: 'media',
  labels: { singular: 'Ảnh', plural: 'Ảnh' },
  takeIn,
  decided: ['sha256', 'format', 'variants'],
  admin: {
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit'],
  },
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    handlers: [serveMedia],
    adminThumbnail: ({ doc }) => `/api/media/${String(doc['id'])}/thumbnail`,
  },
  endpoints: mediaEndpoints,
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
    ...OWNERS,
    ...derivedFields({
      label: 'mô tả, chú thích, người chụp (có dấu hay không dấu)',
      search: ['alt', 'caption', 'credit'],
      order: { ...alphabetical('alt'), ...alphabetical('caption'), ...alphabetical('credit') },
    }),
  ],
})
