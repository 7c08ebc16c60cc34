'use client'

import { useForm } from '@payloadcms/ui'

/** Asked before an action while the form holds changes: the board decides on what is saved. */
export function Unsaved({ label, onClose }: { label: string; onClose: () => void }) {
  const { submit } = useForm()
  const save = async () => {
    await submit()
    onClose()
  }
  return (
    <div aria-label="Có thay đổi chưa lưu" className="office-form" role="group">
      <p className="office-form__question">
        Có thay đổi chưa lưu. Lưu trước, rồi bấm “{label}” một lần nữa.
      </p>
      <div className="office-form__buttons">
        <button className="office-button office-button--plain" onClick={onClose} type="button">
          Thôi
        </button>
        <button
          className="office-button office-button--main"
          onClick={() => void save()}
          type="button"
        >
          Lưu
        </button>
      </div>
    </div>
  )
}
