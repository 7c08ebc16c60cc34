'use client'

import { formatDateTime } from '@bbt/shared/text/dates.ts'
import type { Saving } from './useSaving.ts'

/** "Đã lưu lúc 05:20", by the school's clock; or that it is not. */
export function SavedLabel({
  saving: { failure, isBusy, isUnsaved, savedAt },
}: {
  saving: Saving
}) {
  const words = isBusy
    ? 'Đang lưu…'
    : failure
      ? 'Chưa lưu được'
      : isUnsaved
        ? 'Có thay đổi chưa lưu'
        : savedAt !== null && `Đã lưu lúc ${formatDateTime(savedAt).slice(-5)}`
  return (
    <p aria-live="polite" className="office-saved">
      {words}
    </p>
  )
}
