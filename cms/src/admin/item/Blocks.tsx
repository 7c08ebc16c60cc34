'use client'

import { Link } from '@payloadcms/ui'
import type { OfferView, WordedIssue } from '../../workflow/viewTypes.ts'

/** Issues that say the same as one about a field of the content. */
const SAME_AS: Partial<Record<WordedIssue['code'], string>> = {
  routeMissing: 'category',
  unitMissing: 'unit',
}

/** Each reason once, in its particular words: "Tóm tắt: cần có" says more than "Nội dung chưa đủ". */
function wordsOf(issues: readonly WordedIssue[]): string[] {
  const fields = issues.flatMap(({ field }) => field ?? [])
  const told = issues.filter(({ code }) => !fields.some((field) => field === SAME_AS[code]))
  return [...new Set(told.map(({ detail, text }) => detail ?? text))]
}

/** What stands in the way of the buttons one has, each reason once. */
export function Blocks({ offers }: { offers: readonly OfferView[] }) {
  return offers
    .filter(({ issues }) => issues.length > 0)
    .map(({ issues, label, name }) => (
      <div className="office-blocks" key={name}>
        <b>Chưa thể {label.toLowerCase()}:</b>
        <ul>
          {wordsOf(issues).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {issues.some(({ code }) => code === 'secondFactorMissing') && (
          <Link href="/admin/bao-mat" prefetch={false}>
            Mở trang “Bảo mật tài khoản”
          </Link>
        )}
      </div>
    ))
}
