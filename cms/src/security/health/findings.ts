import { isOldPassword } from '../password/age.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** An account that nobody opened for so long is asked about (regulation 3.2). */
const UNUSED_DAYS = 90

/** What is worth a look at an account: its words for those who keep the accounts. */
export const FINDINGS = {
  inactiveWithOffice: 'Đã ngừng hoạt động nhưng còn giữ chức vụ',
  noSecondFactor: 'Chức vụ cần xác thực hai bước mà chưa cài',
  locked: 'Đang tạm khoá đăng nhập vì nhập sai nhiều lần',
  initialPassword: 'Còn dùng mật khẩu do người khác đặt',
  oldPassword: 'Mật khẩu đã dùng từ 180 ngày trở lên',
  neverSignedIn: 'Chưa đăng nhập lần nào',
  unused: 'Không đăng nhập từ 90 ngày trở lên',
  noOffice: 'Đang hoạt động mà không giữ chức vụ nào',
} as const

export type Finding = keyof typeof FINDINGS

export interface AccountFacts {
  active: boolean
  mustChangePassword: boolean
  passwordChangedAt: string | null
  lastLoginAt: string | null
  locked: boolean
  /** Holds an office today. */
  holdsOffice: boolean
  /** Holds an office whose decisions take a second factor. */
  needsSecondFactor: boolean
  hasSecondFactor: boolean
}

/** What to look at in this account, the gravest first. */
export function findingsOf(account: AccountFacts, now: Date): Finding[] {
  const { active, lastLoginAt } = account
  const isUnused =
    lastLoginAt !== null && now.getTime() - Date.parse(lastLoginAt) >= UNUSED_DAYS * DAY_MS
  const found: Record<Finding, boolean> = {
    inactiveWithOffice: !active && account.holdsOffice,
    noSecondFactor: active && account.needsSecondFactor && !account.hasSecondFactor,
    locked: account.locked,
    initialPassword: active && account.mustChangePassword,
    oldPassword: active && isOldPassword(account.passwordChangedAt, now),
    neverSignedIn: active && lastLoginAt === null,
    unused: active && isUnused,
    noOffice: active && !account.holdsOffice,
  }
  return (Object.keys(FINDINGS) as Finding[]).filter((name) => found[name])
}
