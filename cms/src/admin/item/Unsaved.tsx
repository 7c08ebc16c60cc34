'use client'

import type { Saving } from './saving/useSaving.ts'

interface Props {
  label: string
  saving: Saving
  onClose: () => void
}

/** Asked before a step other than sending while the form holds changes: the board decides on what is saved. */
export function Unsaved({ label, saving, onClose }: Props) {
  const save = async () => {
    await saving.save()
    onClose()
  }
  return (
    <div aria-label="Có thay đổi chưa lưu" className="office-form" role="group">
      <p className="office-form__question">
        Có thay đổi chưa lưu. Lưu trước, rồi bấm “{label}” một lần nữa.
      </p>
      <div className="office-form__buttons">
        <button className="office-button office-button--plain" onClick={onClose} type="button">
          Quay lại
        </button>
        <button
          className="office-button office-button--main"
          disabled={saving.isBusy}
          onClick={() => void save()}
          type="button"
        >
          Lưu
        </button>
      </div>
    </div>
  )
}
