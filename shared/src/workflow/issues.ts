/**
 * Every expected "no" of the workflow. `kind` decides the HTTP status (`ISSUE_STATUS`): who you are
 * (person), what is missing (content, input), or that you were looking at something older (stale, state).
 */
export const ISSUES = {
  inactive: {
    kind: 'person',
    message: 'Tài khoản này đã ngừng hoạt động.',
    remedy: 'Liên hệ Hiệu trưởng hoặc quản trị website để mở lại tài khoản.',
  },
  mustChangePassword: {
    kind: 'person',
    message: 'Mật khẩu đang dùng do người khác đặt.',
    remedy: 'Đặt mật khẩu của riêng mình ở trang “Đổi mật khẩu”, rồi làm tiếp.',
  },
  notYours: {
    kind: 'person',
    message: 'Việc này không thuộc chức vụ của thầy cô.',
    remedy: 'Xem trên thanh quy trình bài đang chờ ai.',
  },
  isContributor: {
    kind: 'person',
    message:
      'Thầy cô là người viết hoặc đã góp chữ vào bản này nên không được quyết định trên chính bản này.',
    remedy: 'Nhờ người cùng chức vụ, người được uỷ quyền hoặc cấp trên quyết định.',
  },
  isEndorser: {
    kind: 'person',
    message: 'Thầy cô đã thẩm định bản này, nên bước này phải do người khác làm.',
    remedy: 'Nhờ người cùng chức vụ, người được uỷ quyền hoặc cấp trên quyết định.',
  },
  isApprover: {
    kind: 'person',
    message: 'Thầy cô đã phê duyệt bản này, nên việc đăng phải do người khác làm.',
    remedy: 'Nhờ quản trị website khác đăng bài.',
  },
  secondFactorMissing: {
    kind: 'person',
    message: 'Việc này cần xác thực hai bước mà tài khoản của thầy cô chưa cài.',
    remedy: 'Mở trang “Bảo mật tài khoản”, cài ứng dụng tạo mã trên điện thoại rồi làm lại.',
  },
  codeDue: {
    kind: 'person',
    message: 'Việc này cần mã xác thực.',
    remedy:
      'Nhập mã 6 số trong ứng dụng tạo mã, tại đây hoặc ở trang “Bảo mật tài khoản”, rồi làm lại.',
  },
  wrongState: {
    kind: 'state',
    message: 'Bài không còn ở bước cho phép việc này.',
    remedy: 'Tải lại trang để xem bài đang ở bước nào.',
  },
  stale: {
    kind: 'stale',
    message: 'Bài đã thay đổi sau khi thầy cô mở trang.',
    remedy: 'Tải lại trang, xem bản mới nhất rồi quyết định lại.',
  },
  revisionDamaged: {
    kind: 'state',
    message: 'Bản đã gửi không còn khớp với mã của nó.',
    remedy: 'Không bấm tiếp. Báo ngay cho quản trị website chạy lệnh kiểm tra.',
  },
  commentRequired: {
    kind: 'input',
    message: 'Cần ghi lý do.',
    remedy: 'Viết ngắn gọn điều cần sửa hoặc lý do vào ô nhận xét.',
  },
  commentTooLong: {
    kind: 'input',
    message: 'Nhận xét dài quá 2.000 ký tự.',
    remedy: 'Rút gọn nhận xét.',
  },
  timeRequired: {
    kind: 'input',
    message: 'Chưa chọn ngày giờ đăng.',
    remedy: 'Chọn ngày giờ theo giờ Việt Nam.',
  },
  timeNotFuture: {
    kind: 'input',
    message: 'Giờ hẹn đăng phải ở phía trước.',
    remedy: 'Chọn một thời điểm sau lúc này.',
  },
  notDue: {
    kind: 'state',
    message: 'Chưa đến giờ đăng.',
    remedy: 'Đợi đến giờ đã hẹn.',
  },
  notLive: {
    kind: 'state',
    message: 'Bài này không có bản nào đang trên trang.',
    remedy: 'Không có gì để gỡ hay thay; muốn đưa bài lên trang thì gửi duyệt.',
  },
  permanent: {
    kind: 'state',
    message: 'Cấu hình trang không gỡ được: không có nó thì cả trang trống.',
    remedy: 'Sửa cấu hình rồi gửi duyệt bản mới, hoặc đăng lại bản trước.',
  },
  earlierRequired: {
    kind: 'input',
    message: 'Chưa chọn bản nào để đăng lại.',
    remedy: 'Chọn một trong các bản từng lên trang.',
  },
  notEarlier: {
    kind: 'state',
    message: 'Bản này không đăng lại được.',
    remedy:
      'Chỉ đăng lại được bản từng lên trang kể từ lần gỡ gần nhất và khác bản đang đăng. Bản khác thì gửi duyệt.',
  },
  addressTaken: {
    kind: 'state',
    message: 'Địa chỉ của bản này nay thuộc một bài khác.',
    remedy: 'Đổi đường dẫn của bài kia, hoặc sửa bài này rồi gửi duyệt.',
  },
  lastPrincipal: {
    kind: 'state',
    message: 'Làm vậy thì không còn ai giữ chức Hiệu trưởng, và không ai phân công được nữa.',
    remedy: 'Phân công Hiệu trưởng mới trước, rồi làm lại.',
  },
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
  routeMissing: {
    kind: 'content',
    message: 'Bài chưa có chuyên mục nên chưa biết ai phê duyệt.',
    remedy: 'Chọn chuyên mục rồi gửi lại.',
  },
  unitMissing: {
    kind: 'content',
    message: 'Bài chưa thuộc tổ hoặc đoàn thể nào.',
    remedy: 'Chọn tổ hoặc đoàn thể rồi gửi lại.',
  },
  notOfUnit: {
    kind: 'person',
    message: 'Cả tác giả lẫn thầy cô đều không thuộc tổ hoặc đoàn thể đã chọn cho bài này.',
    remedy:
      'Chọn tổ, đoàn thể của mình, nhờ người cùng viết của tổ đó gửi, hoặc nhờ Hiệu trưởng phân công vào tổ.',
  },
  contentIncomplete: {
    kind: 'content',
    message: 'Nội dung chưa đủ để gửi.',
    remedy: 'Bổ sung mục được nêu rồi gửi lại.',
  },
  passwordWeak: {
    kind: 'input',
    message: 'Mật khẩu này chưa dùng được.',
    remedy: 'Đặt mật khẩu khác: bốn năm từ không liên quan đến nhau là tốt.',
  },
  passwordWrong: {
    kind: 'input',
    message: 'Mật khẩu hiện tại chưa đúng.',
    remedy: 'Nhập lại mật khẩu đang dùng để đăng nhập.',
  },
  ownPassword: {
    kind: 'input',
    message: 'Mật khẩu của chính mình không đổi ở đây.',
    remedy: 'Đổi ở trang “Đổi mật khẩu”, nơi cần nhập cả mật khẩu hiện tại.',
  },
  ownEmail: {
    kind: 'person',
    message: 'Địa chỉ thư để đăng nhập không do chính thầy cô đổi.',
    remedy: 'Nhờ quản trị website hoặc Hiệu trưởng đổi giúp.',
  },
  ownName: {
    kind: 'person',
    message: 'Tên và cách xưng hô không do chính thầy cô đổi: chúng được ghi vào từng lần duyệt.',
    remedy: 'Nhờ quản trị website hoặc Hiệu trưởng đổi giúp.',
  },
  resetLinkWrong: {
    kind: 'person',
    message: 'Đường dẫn đặt lại mật khẩu không đúng hoặc đã hết hạn.',
    remedy: 'Yêu cầu một đường dẫn mới, hoặc nhờ quản trị website đặt mật khẩu mới.',
  },
  accountChanged: {
    kind: 'stale',
    message: 'Tài khoản vừa được thay đổi trong lúc đăng nhập.',
    remedy: 'Đăng nhập lại.',
  },
  tooMany: {
    kind: 'pace',
    message: 'Có quá nhiều lần thử trong một thời gian ngắn.',
    remedy: 'Đợi rồi thử lại.',
  },
} as const satisfies Record<string, { kind: IssueKind; message: string; remedy: string }>

export type IssueKind = 'person' | 'state' | 'stale' | 'input' | 'content' | 'pace'
export type IssueCode = keyof typeof ISSUES

/** A refusal: its code, with the field and the particular words where there are any. */
export interface Issue {
  code: IssueCode
  field?: string
  detail?: string
}

/** HTTP status of each kind of refusal. */
export const ISSUE_STATUS = {
  person: 403,
  state: 409,
  stale: 409,
  input: 422,
  content: 422,
  pace: 429,
} as const satisfies Record<IssueKind, number>

/** The refusal as one Vietnamese text: what happened, then what to do. */
export function issueText({ code, detail }: Issue): string {
  const { message, remedy } = ISSUES[code]
  return [message, detail, remedy].filter((part) => part !== undefined).join(' ')
}
