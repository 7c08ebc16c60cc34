import { ITEMS } from '@bbt/shared/limits.ts'
import type { Field } from 'payload'

/** On whose behalf an item is written; its head does stage 1. The author picks one of their units. */
export const unitField: Field = {
  name: 'unit',
  label: 'Tổ, đoàn thể',
  type: 'relationship',
  relationTo: 'units',
  index: true,
  admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
}

export const coAuthorsField: Field = {
  name: 'coAuthors',
  label: 'Cùng viết',
  type: 'relationship',
  relationTo: 'users',
  hasMany: true,
  maxRows: ITEMS.coAuthors,
  admin: {
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    description: 'Người cùng viết được sửa bài và không được thẩm định, phê duyệt bài này.',
  },
}
