import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { healthReport } from '../../security/health/report.ts'
import { OfficePage } from '../OfficePage.tsx'
import { AccountRow } from './AccountRow.tsx'

/** For the principal and the website administrator: which accounts need a look, and why. */
export async function HealthView(view: AdminViewServerProps) {
  const report = await healthReport(view.initPageResult.req)
  if (report === null) redirect('/admin')
  const attention = report.accounts.filter(({ findings }) => findings.length > 0)
  const well = report.accounts.filter(({ findings }) => findings.length === 0)
  return (
    <OfficePage title="Tình trạng tài khoản" view={view}>
      <section className="office-section">
        <div className="office-section__head">
          <h2>Cần xem ({attention.length})</h2>
        </div>
        {attention.length === 0 && (
          <p className="office-empty">
            Không có tài khoản nào cần xem. Tài khoản có mật khẩu cũ, chưa cài xác thực hai bước,
            lâu không dùng… sẽ hiện ở đây.
          </p>
        )}
        <ul className="office-health">
          {attention.map((account) => (
            <AccountRow account={account} key={account.id} />
          ))}
        </ul>
      </section>
      {well.length > 0 && (
        <section className="office-section">
          <div className="office-section__head">
            <h2>Ổn ({well.length})</h2>
          </div>
          <ul className="office-health">
            {well.map((account) => (
              <AccountRow account={account} key={account.id} />
            ))}
          </ul>
        </section>
      )}
    </OfficePage>
  )
}
