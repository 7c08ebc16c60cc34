'use client'

import { SaveButton } from '@payloadcms/ui'

/** The bar of an item that was never saved. */
export function NewBar() {
  return (
    <section aria-label="Bước của bài" className="office-bar">
      <div className="office-bar__acts">
        <div className="office-bar__buttons">
          <SaveButton label="Lưu" />
        </div>
        <div className="office-bar__words">
          <p className="office-bar__sentence">
            Bài mới chưa được lưu. Lưu lần đầu để giữ bài và để gửi duyệt được; bài chưa đủ vẫn lưu
            được.
          </p>
        </div>
      </div>
    </section>
  )
}
