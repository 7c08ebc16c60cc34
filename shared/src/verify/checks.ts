const RESTORE =
  'Giữ nguyên hiện trạng để tìm nguyên nhân, rồi phục hồi cơ sở dữ liệu từ bản sao lưu gần nhất còn khớp.'
/** The release stays: visitors keep what they had, and its manifest says where a rollback holds the site. */
const REWRITE =
  'Dừng hệ thống, xoá các tệp store.db, store.db-wal, store.db-shm trong thư mục site của DATA_DIR rồi npm start: trang được dựng lại, khách vẫn xem trang cũ trong lúc đó.'

/** Everything that `npm run verify` looks at: its words, and what to do where something is wrong. */
export const CHECKS = {
  decisions: { title: 'Chuỗi quyết định', remedy: RESTORE },
  'publication-feed': { title: 'Nguồn xuất bản', remedy: RESTORE },
  'security-events': { title: 'Nhật ký tài khoản', remedy: RESTORE },
  'appointment-events': { title: 'Chuỗi phân công chức vụ', remedy: RESTORE },
  'organisation-events': { title: 'Chuỗi tổ chức và tài khoản', remedy: RESTORE },
  reports: {
    title: 'Đối chiếu với báo cáo ngày',
    remedy:
      'So với bản báo cáo đã in hoặc chép đi nơi khác. Nếu bản in cũng ghi như vậy, phục hồi cơ sở dữ liệu từ bản sao lưu.',
  },
  revisions: { title: 'Bản đã gửi', remedy: RESTORE },
  people: {
    title: 'Người và chức vụ của từng quyết định',
    remedy: 'Gỡ bài này nếu đang trên trang, báo Hiệu trưởng, rồi cho bài đi lại từ đầu.',
  },
  publications: { title: 'Từng lần đăng và gỡ', remedy: RESTORE },
  items: { title: 'Bước và dấu duyệt của các bài', remedy: RESTORE },
  appointments: { title: 'Bảng phân công chức vụ', remedy: RESTORE },
  organisation: { title: 'Tổ, chuyên mục và tài khoản', remedy: RESTORE },
  media: {
    title: 'Tệp ảnh của phần biên tập',
    remedy: 'Chép lại tệp này từ bản sao lưu của thư mục media; tệp lạ thì chuyển đi nơi khác.',
  },
  store: { title: 'Kho của bộ xuất bản', remedy: REWRITE },
  siteMedia: { title: 'Ảnh của bộ xuất bản', remedy: REWRITE },
  manifest: { title: 'Bảng kê của trang', remedy: REWRITE },
  release: { title: 'Tệp của trang công khai', remedy: REWRITE },
  pages: { title: 'Trang dựng lại từ bản đã duyệt', remedy: REWRITE },
  heads: {
    title: 'Đối chiếu với mục cuối giữ ở nơi khác',
    remedy: RESTORE,
  },
  unrenderable: {
    title: 'Bản đã đăng mà khuôn trang dựng được',
    remedy:
      'Xem publisher.log: dòng “Giữ nguyên trang đang chạy” nói trang nào không dựng được. Trong phần biên tập, đăng lại bản trước hoặc sửa bài ấy.',
  },
  following: {
    title: 'Trang theo kịp nguồn xuất bản',
    remedy:
      'Xem publisher.log: dòng “Giữ nguyên trang đang chạy” nói lý do. Chưa chạy thì npm start.',
  },
  served: {
    title: 'Trang đang phục vụ',
    remedy:
      'Kiểm tra máy chủ, proxy, bộ nhớ đệm đứng trước trang; chép lại thư mục release lên máy chủ đó.',
  },
} as const satisfies Record<string, { title: string; remedy: string }>

export type CheckName = keyof typeof CHECKS
