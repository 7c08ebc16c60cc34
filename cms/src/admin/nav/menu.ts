import type { Office } from '@bbt/shared/offices.ts'
import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import type { GovernedType } from '@bbt/shared/types/index.ts'
import { BOARD } from '../../access/staff.ts'
import { WATCHERS } from '../../publicSite/watchers.ts'
import { PUBLIC_SITE_PAGE } from '../publicSite/place.ts'

export interface MenuEntry {
  label: string
  href: string
  /** Offices that need it; everybody when absent. */
  offices?: readonly Office[]
}

const KEEPERS = ['principal', 'websiteAdmin'] as const

const hasPages = ({ address }: GovernedType) => address.only === undefined

const entryOf = ({ collection, label }: GovernedType): MenuEntry => ({
  label: label.many,
  href: `/admin/collections/${collection}`,
})

/** The office's menu, in the order of use. What is not listed has its address, but no place here. What the site has one of is the board's. */
export const CONTENT_MENU: readonly MenuEntry[] = [
  ...GOVERNED_TYPES.filter(hasPages).map(entryOf),
  { label: 'Ảnh', href: '/admin/collections/media' },
  { label: 'Tệp', href: '/admin/collections/files' },
  ...GOVERNED_TYPES.filter((type) => !hasPages(type)).map((type) => ({
    ...entryOf(type),
    offices: BOARD,
  })),
]

export const ORGANISATION_MENU: readonly MenuEntry[] = [
  { label: 'Người trong trường', href: '/admin/collections/users', offices: KEEPERS },
  { label: 'Tình trạng tài khoản', href: '/admin/tinh-trang-tai-khoan', offices: KEEPERS },
  { label: 'Tình trạng trang', href: PUBLIC_SITE_PAGE, offices: WATCHERS },
  { label: 'Phân công chức vụ', href: '/admin/collections/appointments', offices: KEEPERS },
  { label: 'Tổ, đoàn thể', href: '/admin/collections/units', offices: KEEPERS },
  { label: 'Chuyên mục', href: '/admin/collections/categories', offices: KEEPERS },
]
