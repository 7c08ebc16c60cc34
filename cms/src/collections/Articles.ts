import { article } from '@bbt/shared/types/article.ts'
import type { CollectionConfig } from 'payload'
import { bodyEditor } from '../fields/body.ts'
import { alphabetical, derivedFields } from '../fields/derived.ts'
import { dayField, momentField } from '../fields/dates.ts'
import { slugField } from '../fields/slug.ts'
import { unitField, coAuthorsField } from '../fields/belonging.ts'
import { governed } from './governed.ts'

const { collection, fields, label } = article

export const Articles: CollectionConfig = governed({
  slug: collection,
  labels: { singular: label.one, plural: label.many },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'unit', 'category', 'updatedAt'],
    listSearchableFields: ['searchText'],
    group: 'Nội dung',
  },
  content: [
    {
      name: 'title',
      label: fields.title.label,
      type: 'text',
      required: true,
      maxLength: fields.title.max,
    },
    {
      name: 'summary',
      label: fields.summary.label,
      type: 'textarea',
      maxLength: fields.summary.max,
      admin: { description: 'Một, hai câu cho người đọc biết bài nói gì.' },
    },
    { name: 'cover', label: fields.cover.label, type: 'upload', relationTo: 'media' },
    { name: 'body', label: fields.bodyHtml.label, type: 'richText', editor: bodyEditor },
    {
      name: 'category',
      label: fields.category.label,
      type: 'relationship',
      relationTo: 'categories',
      admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
    },
    unitField,
    coAuthorsField,
    dayField({
      name: 'datedOn',
      label: fields.datedOn.label,
      description: 'Để trống: lấy ngày đăng.',
    }),
    momentField({
      name: 'visibleFrom',
      label: fields.visibleFrom.label,
      description: 'Bài đã đăng cũng chưa hiện trước lúc này. Để trống: hiện ngay khi đăng.',
    }),
    momentField({
      name: 'visibleUntil',
      label: fields.visibleUntil.label,
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
