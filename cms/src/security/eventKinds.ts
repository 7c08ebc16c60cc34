/** Everything that goes into the security log, with the words people read there. */
export const SECURITY_EVENTS = {
  loginSucceeded: 'Đăng nhập',
  loginFailed: 'Đăng nhập sai',
  loginInactive: 'Tài khoản đã ngừng hoạt động thử đăng nhập',
  loginLocked: 'Tạm khoá đăng nhập vì sai nhiều lần',
  loginUnlocked: 'Mở khoá đăng nhập',
  addressBlocked: 'Tạm chặn một địa chỉ mạng vì sai nhiều lần',
  loggedOut: 'Đăng xuất',
  sessionEnded: 'Kết thúc một phiên đăng nhập',
  otherSessionsEnded: 'Kết thúc các phiên đăng nhập khác',
  accountOpened: 'Mở tài khoản',
  accountChanged: 'Sửa thông tin tài khoản',
  accountDeactivated: 'Ngừng tài khoản',
  accountReactivated: 'Cho tài khoản hoạt động lại',
  emailChanged: 'Đổi địa chỉ thư điện tử',
  passwordChanged: 'Tự đổi mật khẩu',
  passwordWrong: 'Nhập sai mật khẩu hiện tại khi đổi mật khẩu',
  passwordSetByOther: 'Người khác đặt mật khẩu mới',
  passwordReuseRefused: 'Đặt cho người khác một mật khẩu họ từng dùng, không nhận',
  passwordResetRequested: 'Yêu cầu đặt lại mật khẩu',
  passwordReset: 'Đặt lại mật khẩu qua thư',
  passwordResetFailed: 'Đặt lại mật khẩu bằng đường dẫn sai hoặc đã hết hạn',
  secondFactorEnrolled: 'Bật xác thực hai bước',
  secondFactorRemoved: 'Tắt xác thực hai bước',
  secondFactorReset: 'Người khác gỡ xác thực hai bước',
  secondFactorProved: 'Xác nhận bằng mã hai bước',
  secondFactorFailed: 'Nhập sai mã hai bước',
  secondFactorLocked: 'Tạm khoá mã hai bước vì sai nhiều lần',
  recoveryCodeUsed: 'Dùng mã dự phòng',
  recoveryCodesRenewed: 'Tạo bộ mã dự phòng mới',
  tooManyTransitions: 'Thao tác trên bài quá nhanh, bị tạm dừng',
  itemRefused: 'Thử làm trên bài một việc không được phép, bị từ chối',
  infectedUpload: 'Tải lên tệp có mã độc, không nhận',
  reportWritten: 'Lập báo cáo ngày, kèm mã SHA-256 của tệp',
  notListed: 'Còn nhiều lần tương tự trong giờ này, không ghi từng lần',
} as const

export type SecurityEventKind = keyof typeof SECURITY_EVENTS

/** @param kind a word from outside */
export const isSecurityEventKind = (kind: string): kind is SecurityEventKind =>
  Object.hasOwn(SECURITY_EVENTS, kind)
