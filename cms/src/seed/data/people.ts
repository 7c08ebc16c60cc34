import type { DelegationData, PersonData } from './types.ts'

/** The staff of the demo school. Every name is invented. */
export const PEOPLE = [
  {
    key: 'nguyet',
    name: 'Trần Thị Minh Nguyệt',
    salutation: 'Cô',
    email: 'minhnguyet@thuthiem.demo',
    appointments: [
      { office: 'principal', from: '2024-08-01' },
      { office: 'writer', unit: 'vanPhong', from: '2024-08-01' },
    ],
  },
  {
    key: 'son',
    name: 'Lê Hoàng Sơn',
    salutation: 'Thầy',
    email: 'hoangson@thuthiem.demo',
    appointments: [
      { office: 'vicePrincipalAcademic', from: '2023-08-01' },
      { office: 'writer', unit: 'vanPhong', from: '2023-08-01' },
    ],
  },
  {
    key: 'diem',
    name: 'Phan Thị Ngọc Diễm',
    salutation: 'Cô',
    email: 'ngocdiem@thuthiem.demo',
    appointments: [
      { office: 'vicePrincipalActivities', from: '2025-08-01' },
      { office: 'writer', unit: 'vanPhong', from: '2025-08-01' },
    ],
  },

  {
    key: 'khai',
    name: 'Vũ Đình Khải',
    salutation: 'Thầy',
    email: 'dinhkhai@thuthiem.demo',
    appointments: [{ office: 'head', unit: 'toToan', from: '2022-08-01' }],
  },
  {
    key: 'van',
    name: 'Đặng Thị Hồng Vân',
    salutation: 'Cô',
    email: 'hongvan@thuthiem.demo',
    appointments: [{ office: 'head', unit: 'toNguVan', from: '2021-08-01' }],
  },
  {
    key: 'bao',
    name: 'Lê Quốc Bảo',
    salutation: 'Thầy',
    email: 'quocbao@thuthiem.demo',
    appointments: [{ office: 'head', unit: 'toHoaHoc', from: '2023-08-01' }],
  },
  {
    key: 'khoa',
    name: 'Hồ Đăng Khoa',
    salutation: 'Thầy',
    email: 'dangkhoa@thuthiem.demo',
    appointments: [{ office: 'head', unit: 'toVatLiTinHoc', from: '2024-08-01' }],
  },
  {
    key: 'ha',
    name: 'Ngô Thị Thanh Hà',
    salutation: 'Cô',
    email: 'thanhha@thuthiem.demo',
    appointments: [{ office: 'head', unit: 'toLichSuDiaLi', from: '2025-08-01' }],
  },

  {
    key: 'nam',
    name: 'Bùi Nhật Nam',
    salutation: 'Thầy',
    email: 'nhatnam@thuthiem.demo',
    appointments: [{ office: 'head', unit: 'doanThanhNien', from: '2024-10-01' }],
  },
  {
    key: 'dung',
    name: 'Trịnh Thị Mỹ Dung',
    salutation: 'Cô',
    email: 'mydung@thuthiem.demo',
    appointments: [{ office: 'head', unit: 'congDoan', from: '2023-01-01' }],
  },

  {
    key: 'duong',
    name: 'Nguyễn Thuỳ Dương',
    salutation: 'Cô',
    email: 'thuyduong@thuthiem.demo',
    appointments: [{ office: 'writer', unit: 'toToan', from: '2025-08-01' }],
  },
  {
    key: 'dat',
    name: 'Cao Tiến Đạt',
    salutation: 'Thầy',
    email: 'tiendat@thuthiem.demo',
    appointments: [{ office: 'writer', unit: 'toToan', from: '2024-08-01' }],
  },
  {
    key: 'han',
    name: 'Lý Gia Hân',
    salutation: 'Cô',
    email: 'giahan@thuthiem.demo',
    appointments: [
      { office: 'writer', unit: 'toNguVan', from: '2024-08-01' },
      { office: 'writer', unit: 'thuVien', from: '2025-08-01' },
    ],
  },
  {
    key: 'nhan',
    name: 'Võ Thành Nhân',
    salutation: 'Thầy',
    email: 'thanhnhan@thuthiem.demo',
    appointments: [{ office: 'writer', unit: 'toNguVan', from: '2022-08-01' }],
  },
  {
    key: 'lan',
    name: 'Phạm Thu Lan',
    salutation: 'Cô',
    email: 'thulan@thuthiem.demo',
    appointments: [{ office: 'writer', unit: 'toHoaHoc', from: '2023-08-01' }],
  },
  {
    key: 'quan',
    name: 'Đỗ Minh Quân',
    salutation: 'Thầy',
    email: 'minhquan@thuthiem.demo',
    appointments: [{ office: 'writer', unit: 'toHoaHoc', from: '2025-08-01' }],
  },
  {
    key: 'ngan',
    name: 'Huỳnh Kim Ngân',
    salutation: 'Cô',
    email: 'kimngan@thuthiem.demo',
    appointments: [{ office: 'writer', unit: 'toVatLiTinHoc', from: '2024-08-01' }],
  },
  {
    key: 'hoang',
    name: 'Tạ Minh Hoàng',
    salutation: 'Thầy',
    email: 'minhhoang@thuthiem.demo',
    appointments: [
      { office: 'writer', unit: 'toVatLiTinHoc', from: '2024-08-01' },
      { office: 'writer', unit: 'doanThanhNien', from: '2025-08-01' },
    ],
  },
  {
    key: 'linh',
    name: 'Dương Khánh Linh',
    salutation: 'Cô',
    email: 'khanhlinh@thuthiem.demo',
    appointments: [{ office: 'writer', unit: 'toLichSuDiaLi', from: '2025-08-01' }],
  },
  {
    key: 'phuc',
    name: 'Mai Xuân Phúc',
    salutation: 'Thầy',
    email: 'xuanphuc@thuthiem.demo',
    appointments: [
      { office: 'writer', unit: 'toLichSuDiaLi', from: '2022-08-01' },
      { office: 'writer', unit: 'doanThanhNien', from: '2024-08-01', to: '2026-07-31' },
      { office: 'writer', unit: 'congDoan', from: '2025-08-01' },
    ],
  },

  {
    key: 'tram',
    name: 'Nguyễn Thị Bích Trâm',
    salutation: 'Cô',
    email: 'bichtram@thuthiem.demo',
    appointments: [
      { office: 'clerk', from: '2020-08-01' },
      { office: 'head', unit: 'vanPhong', from: '2023-08-01' },
    ],
  },
  {
    key: 'mai',
    name: 'Lâm Thị Tuyết Mai',
    salutation: 'Cô',
    email: 'tuyetmai@thuthiem.demo',
    appointments: [{ office: 'head', unit: 'yTe', from: '2022-08-01' }],
  },
  {
    key: 'phuoc',
    name: 'Châu Ngọc Phước',
    salutation: 'Thầy',
    email: 'ngocphuoc@thuthiem.demo',
    appointments: [{ office: 'head', unit: 'thuVien', from: '2021-08-01' }],
  },
  {
    key: 'dang',
    name: 'Tô Hải Đăng',
    salutation: 'Thầy',
    email: 'haidang@thuthiem.demo',
    appointments: [
      { office: 'websiteAdmin', from: '2024-08-01' },
      { office: 'writer', unit: 'vanPhong', from: '2024-08-01' },
    ],
  },
] as const satisfies readonly PersonData[]

export type PersonKey = (typeof PEOPLE)[number]['key']

/** Offices lent for a while. */
export const DELEGATIONS = [
  {
    by: 'van',
    to: 'nhan',
    office: 'head',
    unit: 'toNguVan',
    from: '2026-11-16',
    until: '2026-11-28',
    reason: 'Cô Vân dự lớp bồi dưỡng chương trình Ngữ văn của Sở trong hai tuần.',
  },
] as const satisfies readonly DelegationData[]
