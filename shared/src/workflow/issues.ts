import { ACCOUNT_ISSUES } from './accountIssues.ts'
import { PUBLICATION_ISSUES } from './publicationIssues.ts'

import { DAYS } from '../dateWindow.ts'
import { CHARACTERS } from '../limits.ts'
import { formatNumber } from '../text/amounts.ts'
import { formatDate } from '../text/dates.ts'

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
    remedy:
      'Nhờ người cùng chức vụ chưa góp chữ. Không còn ai thì người viết rút bài rồi gửi lại: bước này chuyển lên cấp trên.',
  },
  actsForContributor: {
    kind: 'person',
    message:
      'Thầy cô đang làm thay một người đã góp chữ vào bản này nên không quyết định được trên bản này.',
    remedy:
      'Nhờ người giữ chức vụ này mà chưa góp chữ. Không còn ai thì người viết rút bài rồi gửi lại: bước này chuyển lên cấp trên.',
  },
  isEndorser: {
    kind: 'person',
    message: 'Thầy cô đã thẩm định bản này, nên bước này phải do người khác làm.',
    remedy:
      'Nhờ người cùng chức vụ, người được uỷ quyền hoặc cấp trên quyết định. Không còn ai thì Hiệu trưởng phân công hoặc uỷ quyền thêm một người.',
  },
  isApprover: {
    kind: 'person',
    message: 'Thầy cô đã phê duyệt bản này, nên việc đăng phải do người khác làm.',
    remedy:
      'Nhờ quản trị website khác đăng bài. Không còn ai thì Hiệu trưởng phân công hoặc uỷ quyền thêm một người.',
  },
  othersWords: {
    kind: 'input',
    message: 'Bản được lấy lại có chữ của người chưa góp chữ vào bài trong lần viết này.',
    remedy:
      'Nhờ người ấy tự mở bài và lấy lại bản ấy; hoặc bỏ bản ấy ra và viết bằng lời của mình.',
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
    message: `Nhận xét dài quá ${formatNumber(CHARACTERS.comment)} ký tự.`,
    remedy: 'Rút gọn nhận xét.',
  },
  timeRequired: {
    kind: 'input',
    message: 'Chưa chọn ngày giờ đăng.',
    remedy: 'Chọn ngày giờ theo giờ Việt Nam.',
  },
  timeWrong: {
    kind: 'input',
    message: 'Ngày giờ này không có trong lịch, hoặc không nói theo múi giờ nào.',
    remedy: 'Chọn lại ngày giờ; gửi qua API thì viết đủ, như 2026-11-30T07:00:00+07:00.',
  },
  timeNotFuture: {
    kind: 'input',
    message: 'Giờ hẹn đăng phải ở phía trước.',
    remedy: 'Chọn một thời điểm sau lúc này.',
  },
  timeTooFar: {
    kind: 'input',
    message: 'Giờ hẹn đăng xa quá.',
    remedy: `Chọn một thời điểm không sau ngày ${formatDate(DAYS.last)}.`,
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
  openedByGiver: {
    kind: 'person',
    message:
      'Thầy cô đã mở tài khoản này hoặc đã nắm cả mật khẩu lẫn xác thực hai bước của nó, nên không giao chức vụ cho nó được.',
    remedy:
      'Hiệu trưởng vẫn giao được việc “Người viết”. Chức vụ khác: nhờ quản trị website mở một tài khoản cho người ấy, rồi phân công.',
  },
  ownerHasNoPassword: {
    kind: 'state',
    message: 'Người này còn dùng mật khẩu do người khác đặt.',
    remedy: 'Nhờ người ấy đăng nhập và đặt mật khẩu của riêng mình, rồi phân công lại.',
  },
  ownerHasNoFactor: {
    kind: 'state',
    message: 'Người này chưa cài xác thực hai bước mà chức vụ này cần.',
    remedy:
      'Nhờ người ấy mở trang “Bảo mật tài khoản”, cài ứng dụng tạo mã trên điện thoại, rồi phân công lại.',
  },
  principalApart: {
    kind: 'state',
    message: 'Không ai vừa có quyền Hiệu trưởng vừa là quản trị website trong cùng một ngày.',
    remedy: 'Chọn người khác, hoặc chọn thời gian không trùng nhau.',
  },
  standInOpens: {
    kind: 'person',
    message:
      'Người được uỷ quyền không mở tài khoản, không đặt mật khẩu hay địa chỉ thư cho người khác.',
    remedy: 'Nhờ quản trị website, hoặc đợi Hiệu trưởng.',
  },
  bothHalves: {
    kind: 'person',
    message:
      'Thầy cô đã đổi mật khẩu, địa chỉ thư hoặc đã gỡ xác thực hai bước của người này; một người nắm cả hai thì có thể làm thay họ.',
    remedy:
      'Đợi người ấy tự đặt mật khẩu và nhập mã của mình, hoặc nhờ người giữ máy chủ chạy “npm run lost-phone”.',
  },
  ...PUBLICATION_ISSUES,
  nobodyMayApprove: {
    kind: 'state',
    message: 'Ai có quyền phê duyệt cũng đã góp chữ vào bản này, nên không còn người để phê duyệt.',
    remedy: 'Nhờ Hiệu trưởng phân công thêm một Phó Hiệu trưởng chưa góp chữ, rồi gửi lại.',
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
  appointmentWrong: {
    kind: 'input',
    message: 'Chưa phân công được.',
    remedy: 'Sửa mục này rồi lưu lại.',
  },
  ...ACCOUNT_ISSUES,
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
