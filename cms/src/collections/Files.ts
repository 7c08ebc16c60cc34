import { FILE_FORMATS } from '@bbt/shared/contract/file.ts'
import { CHARACTERS } from '@bbt/shared/limits.ts'
import type { CollectionConfig, Field } from 'payload'
import { fileEndpoints, serveFile } from '../endpoints/files.ts'
import { alphabetical, derivedFields } from '../fields/derived.ts'
import { takeInFile } from '../files/intake.ts'
import { MIME_TYPES } from '../files/mimeTypes.ts'
import { fixed, OWNERS, uploaded } from './uploaded.ts'

/** What the bytes decide. */
const DECIDED = [
  ...['sha256', 'format', 'pages', 'text', 'firstPage', 'signature', 'found', 'isScanned'],
  'report',
]

const found: Field[] = [
  { name: 'kind', type: 'text', required: true },
  { name: 'place', type: 'text' },
]

/** Files by content: PDF, Word, Excel, PowerPoint. Their name may change; what is live has frozen its own copy of it. */
export const Files: CollectionConfig = uploaded({
  slug: 'files',
  labels: { singular: 'Tệp', plural: 'Tệp' },
  takeIn: takeInFile,
  decided: DECIDED,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'format', 'filesize', 'uploadedBy'],
  },
  upload: {
    mimeTypes: FILE_FORMATS.map((format) => MIME_TYPES[format]),
    displayPreview: false,
    handlers: [serveFile],
    adminThumbnail: ({ doc }) =>
      Reflect.get(Object(doc['firstPage']), 'sha256')
        ? `/api/files/${String(doc['id'])}/thumbnail`
        : null,
  },
  endpoints: fileEndpoints,
  fields: [
    {
      name: 'name',
      label: 'Tên tệp',
      type: 'text',
      required: true,
      maxLength: CHARACTERS.fileName,
      admin: { description: 'Người đọc thấy tên này: “Quyết định 84/QĐ-THPT.TT”.' },
    },
    {
      name: 'report',
      label: 'Máy xem thấy trong tệp',
      type: 'textarea',
      access: fixed.access,
      admin: {
        readOnly: true,
        condition: ({ report }) => typeof report === 'string',
        description:
          'Chỗ cần xem lại: sửa trong tệp gốc rồi tải lên lại, hoặc để người duyệt quyết định.',
      },
    },
    { name: 'sha256', type: 'text', required: true, index: true, ...fixed },
    { name: 'format', label: 'Dạng', type: 'text', required: true, ...fixed },
    { name: 'pages', type: 'number', ...fixed },
    {
      name: 'text',
      type: 'group',
      fields: [
        { name: 'sha256', type: 'text' },
        { name: 'characters', type: 'number' },
      ],
      ...fixed,
    },
    {
      name: 'firstPage',
      type: 'group',
      fields: [
        { name: 'sha256', type: 'text' },
        { name: 'width', type: 'number' },
        { name: 'height', type: 'number' },
      ],
      ...fixed,
    },
    { name: 'signature', type: 'text', ...fixed },
    { name: 'found', type: 'array', fields: found, ...fixed },
    { name: 'isScanned', type: 'checkbox', ...fixed },
    ...OWNERS,
    ...derivedFields({
      label: 'tên tệp (có dấu hay không dấu)',
      search: ['name'],
      order: alphabetical('name'),
    }),
  ],
})
