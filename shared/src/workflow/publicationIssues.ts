import { CHARACTERS } from '../limits.ts'
import { formatNumber } from '../text/amounts.ts'

/** What around a text keeps it from the public site: the publisher takes the feed in order and would stop there. */
export const PUBLICATION_ISSUES = {
  onlyOne: {
    kind: 'state',
    message: 'Trang đang dùng một cấu hình khác, và chỉ có một cấu hình.',
    remedy: 'Mở cấu hình đang dùng, bấm “Sửa bài đã đăng” ở đó rồi gửi duyệt.',
  },
  pictureLost: {
    kind: 'state',
    message: 'Tệp của một ảnh trong bài không còn nguyên trên máy chủ.',
    remedy: 'Tải lại đúng tệp ảnh ấy lên mục Ảnh, hoặc thay ảnh khác vào bài rồi gửi duyệt.',
  },
  fileLost: {
    kind: 'state',
    message: 'Một tệp đi kèm không còn nguyên trên máy chủ.',
    remedy: 'Tải lại đúng tệp ấy lên mục Tệp, hoặc thay tệp khác vào bài rồi gửi duyệt.',
  },
  relatedGone: {
    kind: 'state',
    message: 'Mục được nhắc đến trong bài không còn trên trang.',
    remedy: 'Chọn mục khác hoặc bỏ mục ấy ra khỏi bài, rồi gửi duyệt.',
  },
  relatedCircle: {
    kind: 'state',
    message: 'Mục được nhắc đến dẫn vòng về chính bài này.',
    remedy: 'Bỏ mục ấy ra khỏi bài, rồi gửi duyệt.',
  },
  relatedOffice: {
    kind: 'person',
    message:
      'Bài này làm đổi trang của một mục thuộc đơn vị khác, mà mục ấy do chức vụ khác phê duyệt.',
    remedy: 'Nhờ Hiệu trưởng phê duyệt; hoặc trả lại để người viết bỏ mục ấy ra khỏi bài.',
  },
  titleUnreadable: {
    kind: 'state',
    message: `Chức danh mà trang công khai sẽ ghi cho bước này đang trống hoặc dài quá ${formatNumber(CHARACTERS.officeTitle)} ký tự.`,
    remedy: 'Nhờ Hiệu trưởng sửa tên tổ, đoàn thể cho ngắn gọn, rồi làm lại.',
  },
  publisherRefuses: {
    kind: 'state',
    message: 'Bộ xuất bản sẽ không nhận bản này, nên chưa đăng.',
    remedy:
      'Trang công khai vẫn như trước. Trả lại bài để gửi và duyệt lại từ đầu; nếu vẫn vậy, báo quản trị website chạy lệnh kiểm tra.',
  },
  pageFails: {
    kind: 'content',
    message: 'Không dựng được trang công khai với nội dung này.',
    remedy:
      'Bấm “Xem trước” để thử lại; bỏ hoặc sửa phần vừa thêm sau cùng (bảng, ảnh, liên kết), rồi gửi lại. Nếu vẫn vậy, báo quản trị website.',
  },
} as const
