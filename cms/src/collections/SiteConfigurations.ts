import type { CollectionConfig, Field } from 'payload'
import { coAuthorsField, unitField } from '../fields/belonging.ts'
import { governed } from './governed.ts'

const text = (name: string, label: string, required = true): Field => ({
  name,
  label,
  type: 'text',
  required,
})

const link: Field[] = [text('label', 'Chữ'), text('url', 'Địa chỉ'), text('note', 'Ghi chú', false)]

/** The frame around the articles: public content, so it goes through the board like everything else. */
export const SiteConfigurations: CollectionConfig = governed({
  slug: 'site-configurations',
  labels: { singular: 'Cấu hình trang', plural: 'Cấu hình trang' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'updatedAt'],
    group: 'Nội dung',
  },
  content: [
    text('title', 'Tên bản cấu hình'),
    {
      name: 'school',
      label: 'Trường',
      type: 'group',
      fields: [
        text('name', 'Tên trường'),
        text('tagline', 'Dòng dưới tên trường'),
        text('authority', 'Cơ quan quản lý'),
        text('address', 'Địa chỉ'),
        text('phone', 'Điện thoại'),
        { name: 'email', label: 'Thư điện tử', type: 'email', required: true },
        text('responsible', 'Chịu trách nhiệm nội dung'),
      ],
    },
    { name: 'menu', label: 'Thực đơn', type: 'array', minRows: 1, maxRows: 10, fields: link },
    {
      name: 'linkGroups',
      label: 'Nhóm liên kết',
      type: 'array',
      fields: [
        text('slug', 'Đường dẫn nhóm'),
        text('title', 'Tên nhóm'),
        { name: 'footer', label: 'Hiện ở chân trang', type: 'checkbox', defaultValue: false },
        { name: 'links', label: 'Liên kết', type: 'array', fields: link },
      ],
    },
    {
      name: 'home',
      label: 'Trang chủ',
      type: 'group',
      fields: [
        {
          name: 'urgent',
          label: 'Thông báo khẩn',
          type: 'group',
          fields: [text('text', 'Nội dung', false), text('url', 'Địa chỉ', false)],
        },
        text('noticeCategory', 'Chuyên mục thông báo (đường dẫn)'),
        { name: 'systems', label: 'Hệ thống số', type: 'array', fields: link },
      ],
    },
    unitField,
    coAuthorsField,
  ],
})
