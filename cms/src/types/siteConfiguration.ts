import { CHARACTERS, ITEMS } from '@bbt/shared/limits.ts'
import type { siteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import type { Field } from 'payload'
import type { Form } from './form.ts'

const { menu, school } = CHARACTERS

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

export const siteConfigurationForm: Form<typeof siteConfiguration> = {
  columns: ['title', 'state', 'updatedAt'],
  values: {
    school: (at) => ({
      ...at,
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
    }),
    menu: (at) => ({
      ...at,
      labels: { singular: 'Mục', plural: 'Mục' },
      type: 'array',
      minRows: 1,
      maxRows: ITEMS.menu,
      fields: link,
    }),
    linkGroups: (at) => ({
      ...at,
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
    }),
    home: (at) => ({
      ...at,
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
        {
          name: 'systems',
          label: 'Hệ thống số',
          labels: { singular: 'Hệ thống', plural: 'Hệ thống' },
          type: 'array',
          maxRows: ITEMS.systems,
          fields: link,
        },
      ],
    }),
  },
}
