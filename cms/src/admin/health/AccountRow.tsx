import { formatDate } from '@bbt/shared/text/dates.ts'
import { Link } from '@payloadcms/ui'
import { FINDINGS } from '../../security/health/findings.ts'
import type { AccountHealth } from '../../security/health/report.ts'
import { Unlock } from './Unlock.tsx'

const day = (instant: string | null, otherwise: string) =>
  instant === null ? otherwise : formatDate(instant)

/** One account: what to look at, then what is known of it. */
export function AccountRow({ account }: { account: AccountHealth }) {
  const { id, name, email, titles, findings, lastLoginAt, passwordChangedAt, sessions } = account
  return (
    <li>
      <div>
        <Link href={`/admin/collections/users/${id}`}>{name}</Link>
        <p>{titles.join(' · ') || 'Không giữ chức vụ nào'}</p>
      </div>
      <ul className="office-health__findings">
        {findings.map((finding) => (
          <li key={finding}>{FINDINGS[finding]}</li>
        ))}
        {findings.includes('locked') && (
          <li>
            <Unlock email={email} />
          </li>
        )}
      </ul>
      <dl>
        <div>
          <dt>Đăng nhập lần cuối</dt>
          <dd>{day(lastLoginAt, 'chưa lần nào')}</dd>
        </div>
        <div>
          <dt>Đặt mật khẩu</dt>
          <dd>{day(passwordChangedAt, 'chưa rõ')}</dd>
        </div>
        <div>
          <dt>Đang mở</dt>
          <dd>{sessions} phiên</dd>
        </div>
      </dl>
    </li>
  )
}
