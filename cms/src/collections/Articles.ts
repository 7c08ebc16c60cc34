import type { CollectionConfig } from 'payload'
import { bodyEditor } from '../fields/body.ts'
import { searchText } from '../fields/searchText.ts'
import { slugField } from '../fields/slug.ts'
import { unitField, coAuthorsField } from '../fields/belonging.ts'
import { governed } from './governed.ts'

export const Articles: CollectionConfig = governed({
  slug: 'articles',
  labels: { singular: 'Bài viết', plural: 'Bài viết' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'unit', 'category', 'updatedAt'],
    listSearchableFields: ['title', 'searchText'],
    group: 'Nội dung',
  },
  content: [
    { name: 'title', label: 'Tiêu đề', type: 'text', required: true, maxLength: 160 },
    {
      name: 'summary',
      label: 'Tóm tắt',
      type: 'textarea',
      maxLength: 400,
      admin: { description: 'Một, hai câu cho người đọc biết bài nói gì.' },
    },
    { name: 'cover', label: 'Ảnh đại diện', type: 'upload', relationTo: 'media' },
    { name: 'body', label: 'Nội dung', type: 'richText', editor: bodyEditor },
    {
      name: 'category',
      label: 'Chuyên mục',
      type: 'relationship',
      relationTo: 'categories',
      admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
    },
    unitField,
    coAuthorsField,
    {
      name: 'datedOn',
      label: 'Ngày hiển thị',
      type: 'date',
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
        description: 'Để trống: lấy ngày đăng.',
      },
    },
    {
      name: 'visibleFrom',
      label: 'Hiện từ lúc',
      type: 'date',
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
        description: 'Bài đã đăng cũng chưa hiện trước lúc này. Để trống: hiện ngay khi đăng.',
      },
    },
    {
      name: 'visibleUntil',
      label: 'Hiện đến lúc',
      type: 'date',
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
        description: 'Từ lúc này bài tự rời khỏi trang. Để trống: bài ở lại.',
      },
    },
    slugField('title'),
    searchText('title', 'summary'),
  ],
})
