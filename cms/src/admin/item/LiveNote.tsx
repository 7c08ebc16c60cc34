'use client'

import { shortCode } from '@bbt/shared/approval/shortCode.ts'
import type { WorkflowView } from '../../workflow/viewTypes.ts'
import { moment } from './moment.ts'

const DIFFERENCE = {
  same: 'Bản làm việc giống hệt bản trên trang.',
  other:
    'Bản làm việc đã khác bản trên trang; trang giữ nguyên đến khi bản mới được duyệt và đăng.',
} as const

interface Props {
  view: WorkflowView
  siteUrl: string
  /** The public site does not show it yet, as far as we know. */
  isAwaited: boolean
  /** Something else leads to the page, or says that it is not there. */
  isLinked: boolean
}

/** What is public of this item now, or about to be, and whether the working copy says something else. */
export function LiveNote({ view, siteUrl, isAwaited, isLinked }: Props) {
  const { differsFromLive, live } = view
  if (live === null) return null
  return (
    <p className="office-bar__live">
      {isAwaited ? 'Đã quyết định đăng' : 'Đang trên trang'}: bản {live.version}, mã{' '}
      {shortCode(live.digest)}
      {live.since && `, từ ${moment(live.since)}`}.{' '}
      {differsFromLive !== null && !isAwaited && DIFFERENCE[differsFromLive ? 'other' : 'same']}{' '}
      {!isLinked && (
        <a href={siteUrl + live.url} rel="noreferrer" target="_blank">
          Xem trang
        </a>
      )}
    </p>
  )
}
