import { formatDate } from '@bbt/shared/text/dates.ts'
import { Link } from '@payloadcms/ui'
import type { PanelProps } from '../panels.ts'
import { PasswordReminder } from './PasswordReminder.tsx'

/** How old one's password is, and the way to another. */
export function PasswordPanel({ req }: PanelProps) {
  const changedAt = req.user?.passwordChangedAt
  return (
    <>
      <PasswordReminder changedAt={changedAt} />
      <p>
        {changedAt
          ? `Đặt lần cuối ngày ${formatDate(changedAt)}.`
          : 'Chưa rõ mật khẩu này được đặt ngày nào.'}
      </p>
      <div className="office-form__buttons">
        <Link className="office-button office-button--plain" href="/admin/doi-mat-khau">
          Đổi mật khẩu
        </Link>
      </div>
    </>
  )
}
