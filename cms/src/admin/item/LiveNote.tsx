'use client'

import { shortCode } from '@bbt/shared/approval/shortCode.ts'
import type { WorkflowView } from '../../workflow/viewTypes.ts'
import { moment } from './moment.ts'

const DIFFERENCE = {
  same: 'Bản làm việc giống hệt bản trên trang.',
  other:
    'Bản làm việc đã khác bản trên trang; trang giữ nguyên đến khi bản mới được duyệt và đăng.',
} as const

/** What the public sees of this item now, and whether the working copy says something else. */
export function LiveNote({ view, siteUrl }: { view: WorkflowView; siteUrl: string }) {
  const { differsFromLive, live } = view
  if (live === null) return null
  return (
    <p className="office-bar__live">
      Đang trên trang: bản {live.version}, mã {shortCode(live.digest)}
      {live.since && `, từ ${moment(live.since)}`}.{' '}
      {differsFromLive === null ? '' : DIFFERENCE[differsFromLive ? 'other' : 'same']}{' '}
      <a href={siteUrl + live.url} rel="noreferrer" target="_blank">
        Xem trang
      </a>
    </p>
  )
}
