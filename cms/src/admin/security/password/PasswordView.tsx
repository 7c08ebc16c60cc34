import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { mustChangePassword } from '../../../security/gate.ts'
import { OfficePage } from '../../OfficePage.tsx'
import { PasswordForm } from './PasswordForm.tsx'

/** Where people set a password of their own; the first page of who has somebody else's. */
export function PasswordView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent('/admin/doi-mat-khau')}`)
  const isForced = mustChangePassword(req)
  return (
    <OfficePage title="Đổi mật khẩu" view={view}>
      <section className="office-section office-security">
        {isForced && (
          <p>
            Mật khẩu thầy cô vừa dùng do người khác đặt. Hãy đặt mật khẩu của riêng mình, không ai
            khác biết, rồi bắt đầu làm việc.
          </p>
        )}
        <PasswordForm isForced={isForced} />
      </section>
    </OfficePage>
  )
}
