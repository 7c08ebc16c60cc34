import { Link } from '@payloadcms/ui'
import { now } from '../../../platform/clock.ts'
import { isOldPassword, passwordDays } from '../../../security/password/age.ts'

/** Says that a password is old, where it is; it stops nobody. */
export function PasswordReminder({ changedAt }: { changedAt: string | null | undefined }) {
  if (!isOldPassword(changedAt, now())) return null
  return (
    <p className="office-reminder">
      Mật khẩu của thầy cô đã dùng {passwordDays(changedAt, now())} ngày.{' '}
      <Link href="/admin/doi-mat-khau">Đổi mật khẩu</Link>
    </p>
  )
}
