/** Every expected "no" around the second factor, beside those of the workflow. */
export const FACTOR_REFUSALS = {
  codeWrong: [422, 'Mã không đúng. Xem lại mã đang hiện trong ứng dụng tạo mã rồi nhập lại.'],
  codeUsed: [
    422,
    'Mã này đã dùng rồi. Đợi ứng dụng đổi sang mã mới (tối đa 30 giây) rồi nhập lại.',
  ],
  codeLocked: [
    429,
    'Đã nhập sai mã nhiều lần nên việc nhập mã tạm khoá. Hãy đợi hết thời gian khoá; nếu không phải thầy cô nhập, báo ngay cho Hiệu trưởng.',
  ],
  notEnrolled: [
    409,
    'Tài khoản của thầy cô chưa cài xác thực hai bước. Mở trang “Bảo mật tài khoản” để cài.',
  ],
  nothingPending: [
    409,
    'Lần cài này đã quá 15 phút hoặc được bắt đầu ở phiên khác. Bấm “Bắt đầu cài” để làm lại.',
  ],
  loginTooOld: [
    403,
    'Để cài xác thực hai bước, thầy cô cần vừa đăng nhập trong 15 phút gần đây. Hãy đăng xuất, đăng nhập lại rồi cài ngay.',
  ],
  unreadable: [
    409,
    'Máy chủ không đọc được khoá đã lưu, nên không kiểm tra được mã. Báo người quản trị máy chủ đặt lại xác thực hai bước cho thầy cô.',
  ],
  noSuchPerson: [404, 'Không tìm thấy người này hoặc người này chưa cài xác thực hai bước.'],
  notOneself: [
    409,
    'Thầy cô không tự đặt lại cho mình ở đây. Để đổi điện thoại, dùng mục “Xác thực hai bước” của chính mình.',
  ],
  busy: [409, 'Có một yêu cầu khác vừa tới cùng lúc. Thử lại sau giây lát.'],
} as const satisfies Record<string, readonly [status: number, text: string]>

export type FactorRefusalCode = keyof typeof FACTOR_REFUSALS

/** A refusal on its way to the answer; what was counted stays counted. */
export class FactorRefusal extends Error {
  readonly code: FactorRefusalCode
  readonly lockedUntil: string | null

  constructor(code: FactorRefusalCode, lockedUntil: string | null = null) {
    super(code)
    this.code = code
    this.lockedUntil = lockedUntil
  }

  /** In the shape of every refusal of ours (docs/api.md). */
  answer(now: Date): Response {
    const [status, text] = FACTOR_REFUSALS[this.code]
    const wait = this.lockedUntil ? Date.parse(this.lockedUntil) - now.getTime() : 0
    const headers = wait > 0 ? { 'retry-after': String(Math.ceil(wait / 1000)) } : undefined
    return Response.json(
      { issues: [{ code: this.code, text }] },
      { status, ...(headers && { headers }) },
    )
  }
}
