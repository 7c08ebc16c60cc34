import type { SecondFactorStatus } from '../../../security/secondFactor/status.ts'

/** How the second factor stands, in sentences. */
export function standingOf({
  isEnrolled,
  isRequired,
  isFresh,
  recoveryCodesLeft,
}: SecondFactorStatus): string[] {
  if (!isEnrolled) {
    return [
      isRequired
        ? 'Chức vụ của thầy cô cần xác thực hai bước. Chưa cài thì chưa thẩm định, phê duyệt, đăng bài hay trao quyền được.'
        : 'Chức vụ của thầy cô không bắt buộc; cài thì khi cần, thầy cô nhận uỷ quyền được ngay.',
      'Ngoài mật khẩu, thầy cô nhập thêm một mã 6 số do điện thoại của mình tạo. Ai lấy được mật khẩu hay máy đang mở vẫn không quyết định thay thầy cô được.',
    ]
  }
  const left =
    recoveryCodesLeft === 0
      ? 'Không còn mã dự phòng nào: hãy tạo bộ mới.'
      : `Còn ${recoveryCodesLeft} mã dự phòng.`
  const fresh = isFresh
    ? 'Đã nhập mã trong 15 phút gần đây: việc đang làm không hỏi lại mã.'
    : 'Việc phê duyệt, đăng bài và trao quyền sẽ hỏi mã.'
  return [`Đang bật. ${left}`, fresh]
}
