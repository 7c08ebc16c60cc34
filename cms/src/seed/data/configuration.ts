import type { SiteConfigurationData } from './types.ts'

/** The frame around the articles, as the website administrator entered it before the school year. */
export const CONFIGURATION: SiteConfigurationData = {
  author: 'dang',
  unit: 'vanPhong',
  content: {
    title: 'Trường THPT Thủ Thiêm',
    school: {
      name: 'Trường THPT Thủ Thiêm',
      tagline: 'Thành phố Hồ Chí Minh · từ bờ sông, vươn ra biển lớn',
      authority: 'Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh',
      address: 'Số 1 đường Bến Phượng (địa chỉ minh hoạ), Thành phố Hồ Chí Minh',
      phone: '028 0000 0000',
      email: 'vanphong@thuthiem.demo',
      responsible: 'Hiệu trưởng, Trưởng Ban biên tập',
    },
    menu: [
      { label: 'Trang chủ', url: '/' },
      { label: 'Tin tức', url: '/tin-tuc/' },
      { label: 'Thông báo', url: '/thong-bao/' },
      { label: 'Chuyên môn', url: '/chuyen-muc/chuyen-mon/' },
      { label: 'Hoạt động', url: '/chuyen-muc/hoat-dong-giao-duc/' },
      { label: 'Đoàn thể', url: '/chuyen-muc/phong-trao-doan-the/' },
      { label: 'Thư viện', url: '/chuyen-muc/thu-vien/' },
      { label: 'Y tế', url: '/chuyen-muc/y-te-hoc-duong/' },
      { label: 'Tuyển sinh', url: '/chuyen-muc/tuyen-sinh/' },
      { label: 'Liên kết', url: '/lien-ket/' },
    ],
    linkGroups: [
      {
        slug: 'co-quan-quan-ly',
        title: 'Cơ quan quản lý',
        footer: true,
        links: [
          { label: 'Bộ Giáo dục và Đào tạo', url: 'https://moet.gov.vn' },
          { label: 'Sở GD&ĐT TP. Hồ Chí Minh', url: 'https://hcm.edu.vn' },
          {
            label: 'Cơ sở dữ liệu ngành (csdl.hcm.edu.vn)',
            url: 'https://csdl.hcm.edu.vn',
            note: 'Sổ gọi tên và ghi điểm điện tử; dành cho cán bộ, giáo viên.',
          },
        ],
      },
      {
        slug: 'hoc-va-on-tap',
        title: 'Học và ôn tập',
        footer: false,
        links: [
          {
            label: 'Hệ thống học tập trực tuyến (LMS)',
            url: 'https://lms.hcm.edu.vn',
            note: 'Lớp học trực tuyến, nộp bài; đăng nhập bằng tài khoản được cấp.',
          },
          {
            label: 'Google Classroom',
            url: 'https://classroom.google.com',
            note: 'Mã lớp do giáo viên bộ môn cung cấp.',
          },
          {
            label: 'Kho học liệu số',
            url: 'https://igiaoduc.vn',
            note: 'Bài giảng, học liệu dùng chung của ngành.',
          },
          {
            label: 'Hành trang số',
            url: 'https://hanhtrangso.nxbgd.vn',
            note: 'Sách giáo khoa điện tử của Nhà xuất bản Giáo dục Việt Nam.',
          },
        ],
      },
      {
        slug: 'diem-va-ho-so',
        title: 'Điểm và hồ sơ',
        footer: false,
        links: [
          {
            label: 'Vietschool – nhập điểm',
            url: 'http://nhapdiem.vn',
            note: 'Điểm nằm ở hệ thống riêng; trang này không lưu điểm của học sinh.',
          },
          {
            label: 'Hệ thống quản lý giáo dục',
            url: 'https://quanly.hcm.edu.vn',
            note: 'Dành cho cán bộ quản lý và giáo viên.',
          },
        ],
      },
      {
        slug: 'tuyen-sinh-va-thi',
        title: 'Tuyển sinh và thi',
        footer: true,
        links: [
          {
            label: 'Tuyển sinh lớp 10',
            url: 'https://ts10.hcm.edu.vn',
            note: 'Kết quả và xác nhận nhập học.',
          },
          { label: 'Tuyển sinh đầu cấp', url: 'https://tuyensinhdaucap.hcm.edu.vn' },
          {
            label: 'Thi tốt nghiệp THPT',
            url: 'https://thisinh.thitotnghiepthpt.edu.vn',
            note: 'Mở theo mùa thi.',
          },
        ],
      },
      {
        slug: 'theo-doi-va-ho-tro',
        title: 'Theo dõi và hỗ trợ',
        footer: true,
        links: [
          { label: 'Zalo của trường', url: 'https://zalo.me/' },
          {
            label: 'Tổng đài bảo vệ trẻ em 111',
            url: 'tel:111',
            note: 'Miễn phí, hoạt động cả ngày lẫn đêm.',
          },
        ],
      },
    ],
    home: {
      systems: [
        { label: 'LMS', url: 'https://lms.hcm.edu.vn', note: 'Lớp học trực tuyến, nộp bài' },
        {
          label: 'Điểm và sổ liên lạc',
          url: 'http://nhapdiem.vn',
          note: 'Xem điểm ở Vietschool; trang này không giữ điểm',
        },
        { label: 'Thư viện', url: '/chuyen-muc/thu-vien/', note: 'Giờ mở cửa, sách mới, góc sách' },
        {
          label: 'Zalo của trường',
          url: 'https://zalo.me/',
          note: 'Tin nhắn cho cha mẹ học sinh',
        },
      ],
    },
  },
  story: [
    { at: '2025-08-10T15:20:00+07:00', by: 'dang', do: 'create' },
    { at: '2025-08-10T16:45:00+07:00', by: 'dang', do: 'submit' },
    { at: '2025-08-11T08:15:00+07:00', by: 'nguyet', do: 'approve' },
    { at: '2025-08-11T08:40:00+07:00', by: 'dang', do: 'publish' },
  ],
  ends: { state: 'published', versions: 1 },
}
