import type { UnitData } from './types.ts'

/** Departments, unions and offices of the demo school, in the order in which they are listed. */
export const UNITS = [
  {
    key: 'toToan',
    slug: 'to-toan',
    name: 'Tổ Toán',
    kind: 'department',
    headTitle: 'Tổ trưởng',
  },
  {
    key: 'toNguVan',
    slug: 'to-ngu-van',
    name: 'Tổ Ngữ văn',
    kind: 'department',
    headTitle: 'Tổ trưởng',
  },
  {
    key: 'toHoaHoc',
    slug: 'to-hoa-hoc',
    name: 'Tổ Hoá học',
    kind: 'department',
    headTitle: 'Tổ trưởng',
  },
  {
    key: 'toVatLiTinHoc',
    slug: 'to-vat-li-tin-hoc',
    name: 'Tổ Vật lí – Tin học',
    kind: 'department',
    headTitle: 'Tổ trưởng',
  },
  {
    key: 'toLichSuDiaLi',
    slug: 'to-lich-su-dia-li',
    name: 'Tổ Lịch sử – Địa lí',
    kind: 'department',
    headTitle: 'Tổ trưởng',
  },
  {
    key: 'doanThanhNien',
    slug: 'doan-thanh-nien',
    name: 'Đoàn Thanh niên',
    kind: 'union',
    headTitle: 'Bí thư',
  },
  {
    key: 'congDoan',
    slug: 'cong-doan',
    name: 'Công đoàn',
    kind: 'union',
    headTitle: 'Chủ tịch',
  },
  {
    key: 'vanPhong',
    slug: 'to-van-phong',
    name: 'Tổ Văn phòng',
    kind: 'office',
    headTitle: 'Tổ trưởng',
  },
  {
    key: 'thuVien',
    slug: 'thu-vien',
    name: 'Thư viện',
    kind: 'office',
    headTitle: 'Phụ trách',
  },
  {
    key: 'yTe',
    slug: 'y-te-hoc-duong',
    name: 'Y tế học đường',
    kind: 'office',
    headTitle: 'Phụ trách',
  },
] as const satisfies readonly UnitData[]

export type UnitKey = (typeof UNITS)[number]['key']
