'use client'

import { Refused } from './Refused.tsx'
import { SaveButton } from './saving/SaveButton.tsx'
import { SavedLabel } from './saving/SavedLabel.tsx'
import { useAutosave } from './saving/useAutosave.ts'
import type { Saving } from './saving/useSaving.ts'

/** The bar of an item that was never saved. */
export function NewBar({ saving }: { saving: Saving }) {
  useAutosave(saving, true)
  return (
    <section aria-label="Bước của bài" className="office-bar">
      <div className="office-bar__where">
        <SavedLabel saving={saving} />
      </div>
      <div className="office-bar__acts">
        <div className="office-bar__buttons">
          <SaveButton saving={saving} />
        </div>
        <div className="office-bar__words">
          {saving.failure && <Refused failure={saving.failure} />}
          <p className="office-bar__sentence">
            Ghi tiêu đề trước: có tiêu đề là bài tự lưu, chưa đủ vẫn lưu được. Sau lần lưu đầu thì
            gửi duyệt được.
          </p>
        </div>
      </div>
    </section>
  )
}
