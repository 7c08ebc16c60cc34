/** What is refused about passwords, addresses and names of accounts; one part of `ISSUES`. */
export const ACCOUNT_ISSUES = {
  passwordWeak: {
    kind: 'input',
    message: 'Mật khẩu này chưa dùng được.',
    remedy: 'Đặt mật khẩu khác: bốn năm từ không liên quan đến nhau là tốt.',
  },
  passwordUsed: {
    kind: 'input',
    message: 'Mật khẩu này là một trong năm mật khẩu gần nhất của tài khoản.',
    remedy: 'Đặt một mật khẩu khác hẳn những mật khẩu đã dùng.',
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
  closingAsks: {
    kind: 'input',
    message: 'Người này đã quyết định trên bài chưa lên trang.',
    remedy: 'Chọn đưa các bài ấy về xét lại hay giữ nguyên, rồi lưu lại.',
  },
} as const
