import { BYTES } from './limits.ts'
import { formatBytes } from './text/amounts.ts'

/**
 * Every expected "no" to a request that is not about a step of the workflow (those: workflow/issues.ts), and
 * the words for what is nobody's fault. `status` is that of the answer where nothing else decides it.
 */
export const REFUSALS = {
  unreachable: {
    status: 503,
    words:
      'Không kết nối được với máy chủ nên chưa lưu được. Giữ trang này, kiểm tra mạng rồi làm lại; điều đã viết vẫn còn đây.',
  },
  signedOut: {
    status: 401,
    words:
      'Phiên đăng nhập đã hết. Đăng nhập lại ở một thẻ khác rồi làm lại ở đây; điều đã viết vẫn còn đây.',
  },
  loginWrong: { status: 401, words: 'Địa chỉ thư điện tử hoặc mật khẩu chưa đúng.' },
  notAllowed: { status: 403, words: 'Việc này không thuộc chức vụ của thầy cô.' },
  foreign: {
    status: 403,
    words:
      'Yêu cầu này đến từ một trang khác nên không được nhận. Mở trang biên tập rồi làm lại ở đó.',
  },
  notFound: { status: 404, words: 'Không tìm thấy.' },
  fieldsWrong: { status: 400, words: 'Chưa lưu được: hãy sửa những mục được tô đỏ.' },
  unreadable: {
    status: 400,
    words:
      'Yêu cầu gửi lên không đọc được. Tải lại trang rồi làm lại; nếu vẫn vậy, báo quản trị website.',
  },
  queryWrong: {
    status: 400,
    words: 'Điều kiện tìm hoặc thứ tự sắp xếp này không dùng được. Bỏ bớt bộ lọc rồi tìm lại.',
  },
  fileMissing: { status: 400, words: 'Chưa có tệp nào được gửi lên. Chọn tệp rồi gửi lại.' },
  otherPerson: {
    status: 409,
    words:
      'Ở trình duyệt này đã có người khác đăng nhập: việc vừa làm chưa được nhận. Giữ trang này, đăng nhập lại bằng tài khoản của thầy cô ở một thẻ khác rồi làm lại ở đây; điều đã viết vẫn còn đây.',
  },
  conflict: { status: 409, words: 'Có người vừa lưu cùng lúc. Thử lại sau giây lát.' },
  tooLarge: {
    status: 413,
    words: `Nội dung gửi lên quá lớn. Ảnh tối đa ${formatBytes(BYTES.picture)}, bài viết tối đa ${formatBytes(BYTES.item)}, biểu mẫu khác tối đa ${formatBytes(BYTES.form)}: thu nhỏ hoặc chia ra rồi gửi lại.`,
  },
  tooManyParts: {
    status: 413,
    words:
      'Dữ liệu gửi lên có quá nhiều mục, hoặc lồng nhau quá sâu. Tải lại trang rồi gửi lại; bài quá dài thì chia thành nhiều bài.',
  },
  wrongType: {
    status: 415,
    words:
      'Yêu cầu không đúng dạng: cần application/json hoặc multipart/form-data (xem docs/api.md).',
  },
  tooMany: {
    status: 429,
    words: 'Có quá nhiều lần thử trong một thời gian ngắn. Đợi rồi thử lại.',
  },
  unavailable: {
    status: 503,
    words: 'Phần này đang không trả lời. Thử lại sau ít phút; nếu vẫn vậy, báo quản trị website.',
  },
  broken: {
    status: 500,
    words:
      'Máy chủ gặp lỗi nên chưa làm được. Thử lại sau ít phút; nếu vẫn vậy, báo quản trị website.',
  },
} as const satisfies Record<string, { status: number; words: string }>

export type RefusalCode = keyof typeof REFUSALS

/** The refusal that an answer's status alone tells of. */
export function refusalOfStatus(status: number): RefusalCode {
  const [found] = BY_STATUS.filter((code) => REFUSALS[code].status === status)
  return found ?? (status >= 500 ? 'broken' : 'unreadable')
}

const BY_STATUS: readonly RefusalCode[] = [
  'signedOut',
  'notAllowed',
  'notFound',
  'conflict',
  'tooLarge',
  'wrongType',
  'tooMany',
  'unavailable',
]
