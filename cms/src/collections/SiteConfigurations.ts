import { CHARACTERS, ITEMS } from '@bbt/shared/limits.ts'
import { siteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import type { CollectionConfig, Field } from 'payload'
import { coAuthorsField, unitField } from '../fields/belonging.ts'
import { alphabetical, derivedFields } from '../fields/derived.ts'
import { governed } from './governed.ts'

const { menu, school } = CHARACTERS
const { collection, fields, label } = siteConfiguration

const text = (name: string, label: string, maxLength: number, required = true): Field => ({
  name,
  label,
  type: 'text',
  required,
  maxLength,
})

const link: Field[] = [
  text('label', 'Chữ', menu.label),
  text('url', 'Địa chỉ', CHARACTERS.link),
  text('note', 'Ghi chú', menu.note, false),
]

/** The frame around the articles: public content, so it goes through the board like everything else. */
export const SiteConfigurations: CollectionConfig = governed({
  slug: collection,
  labels: { singular: label.one, plural: label.many },
  admin: {
    useAsTitle: 'title',
    listSearchableFields: ['searchText'],
    defaultColumns: ['title', 'state', 'updatedAt'],
    group: 'Nội dung',
  },
  content: [
    text('title', fields.title.label, fields.title.max),
    {
      name: 'school',
      label: fields.school.label,
      type: 'group',
      fields: [
        text('name', 'Tên trường', school.name),
        text('tagline', 'Dòng dưới tên trường', school.tagline),
        text('authority', 'Cơ quan quản lý', school.authority),
        text('address', 'Địa chỉ', school.address),
        text('phone', 'Điện thoại', school.phone),
        { name: 'email', label: 'Thư điện tử', type: 'email', required: true },
        text('responsible', 'Chịu trách nhiệm nội dung', school.responsible),
      ],
    },
    {
      name: 'menu',
      label: fields.menu.label,
      labels: { singular: 'Mục', plural: 'Mục' },
      type: 'array',
      minRows: 1,
      maxRows: ITEMS.menu,
      fields: link,
    },
    {
      name: 'linkGroups',
      label: fields.linkGroups.label,
      labels: { singular: 'Nhóm', plural: 'Nhóm' },
      type: 'array',
      maxRows: ITEMS.linkGroups,
      fields: [
        text('slug', 'Đường dẫn nhóm', CHARACTERS.slug),
        text('title', 'Tên nhóm', menu.groupTitle),
        { name: 'footer', label: 'Hiện ở chân trang', type: 'checkbox', defaultValue: false },
        {
          name: 'links',
          label: 'Liên kết',
          labels: { singular: 'Liên kết', plural: 'Liên kết' },
          type: 'array',
          maxRows: ITEMS.linksInGroup,
          fields: link,
        },
      ],
    },
    {
      name: 'home',
      label: fields.home.label,
      type: 'group',
      fields: [
        {
          name: 'urgent',
          label: 'Thông báo khẩn',
          type: 'group',
          fields: [
            text('text', 'Nội dung', CHARACTERS.urgent, false),
            text('url', 'Địa chỉ', CHARACTERS.link, false),
          ],
        },
        text('noticeCategory', 'Chuyên mục thông báo (đường dẫn)', CHARACTERS.slug),
        {
          name: 'systems',
          label: 'Hệ thống số',
          labels: { singular: 'Hệ thống', plural: 'Hệ thống' },
          type: 'array',
          maxRows: ITEMS.systems,
          fields: link,
        },
      ],
    },
    unitField,
    coAuthorsField,
    ...derivedFields({
      label: 'tên bản cấu hình (có dấu hay không dấu)',
      search: ['title'],
      order: alphabetical('title'),
    }),
  ],
})
