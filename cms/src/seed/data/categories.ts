import type { CategoryData } from './types.ts'

/** Categories with their routes: who checks first (the unit's head or nobody) and who approves. */
export const CATEGORIES = [
  {
    key: 'chuyenMon',
    slug: 'chuyen-mon',
    name: 'Chuyên môn',
    stage1: true,
    approver: 'vicePrincipalAcademic',
    order: 1,
  },
  {
    key: 'hocLieu',
    slug: 'hoc-lieu',
    name: 'Học liệu – Ôn tập',
    stage1: true,
    approver: 'vicePrincipalAcademic',
    order: 2,
  },
  {
    key: 'hoatDongGiaoDuc',
    slug: 'hoat-dong-giao-duc',
    name: 'Hoạt động giáo dục',
    stage1: true,
    approver: 'vicePrincipalActivities',
    order: 3,
  },
  {
    key: 'phongTrao',
    slug: 'phong-trao-doan-the',
    name: 'Phong trào – Đoàn thể',
    stage1: true,
    approver: 'vicePrincipalActivities',
    order: 4,
  },
  {
    key: 'huongNghiep',
    slug: 'huong-nghiep',
    name: 'Hướng nghiệp',
    stage1: true,
    approver: 'vicePrincipalActivities',
    order: 5,
  },
  {
    key: 'thuVien',
    slug: 'thu-vien',
    name: 'Thư viện',
    stage1: true,
    approver: 'vicePrincipalActivities',
    order: 6,
  },
  {
    key: 'yTe',
    slug: 'y-te-hoc-duong',
    name: 'Y tế học đường',
    stage1: true,
    approver: 'vicePrincipalActivities',
    order: 7,
  },
  {
    key: 'tuyenSinh',
    slug: 'tuyen-sinh',
    name: 'Tuyển sinh',
    stage1: true,
    approver: 'principal',
    order: 8,
  },
  {
    key: 'boVaSo',
    slug: 'tin-tu-bo-va-so',
    name: 'Tin từ Bộ và Sở',
    // What superiors send needs a leader's word that it may be public, and no check by a department.
    stage1: false,
    approver: 'principal',
    order: 9,
  },
] as const satisfies readonly CategoryData[]

export type CategoryKey = (typeof CATEGORIES)[number]['key']
