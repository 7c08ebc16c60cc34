import { CHARACTERS } from '@bbt/shared/limits.ts'
import type { CollectionConfig } from 'payload'
import { bodyEditor } from '../fields/body.ts'
import { alphabetical, derivedFields } from '../fields/derived.ts'
import { dayField, momentField } from '../fields/dates.ts'
import { slugField } from '../fields/slug.ts'
import { unitField, coAuthorsField } from '../fields/belonging.ts'
import { governed } from './governed.ts'

export const Articles: CollectionConfig = governed({
  slug: 'articles',
  labels: { singular: 'Bài viết', plural: 'Bài viết' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'unit', 'category', 'updatedAt'],
    listSearchableFields: ['searchText'],
    group: 'Nội dung',
  },
  content: [
    { name: 'title', label: 'Tiêu đề', type: 'text', required: true, maxLength: CHARACTERS.title },
    {
      name: 'summary',
      label: 'Tóm tắt',
      type: 'textarea',
      maxLength: CHARACTERS.summary,
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
    dayField({
      name: 'datedOn',
      label: 'Ngày hiển thị',
      description: 'Để trống: lấy ngày đăng.',
    }),
    momentField({
      name: 'visibleFrom',
      label: 'Hiện từ lúc',
      description: 'Bài đã đăng cũng chưa hiện trước lúc này. Để trống: hiện ngay khi đăng.',
    }),
    momentField({
      name: 'visibleUntil',
      label: 'Hiện đến lúc',
      description: 'Từ lúc này bài tự rời khỏi trang. Để trống: bài ở lại.',
    }),
    slugField('title'),
    ...derivedFields({
      label: 'tiêu đề, tóm tắt (có dấu hay không dấu)',
      search: ['title', 'summary'],
      order: alphabetical('title'),
    }),
  ],
})
