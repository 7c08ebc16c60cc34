'use client'

import { useState } from 'react'

interface Props {
  codes: readonly string[]
  onDone: () => void
}

/** The new recovery codes, the one time they are shown. */
export function RecoveryCodes({ codes, onDone }: Props) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'))
      setSaid('Đã chép. Dán vào nơi chỉ thầy cô mở được.')
    } catch {
      // Browsers refuse the clipboard without TLS or consent: the codes are there to be selected.
      setSaid('Trình duyệt không cho chép. Hãy chọn các mã rồi chép, hoặc in ra.')
    }
  }
  return (
    <div className="office-recovery">
      <p>
        <b>Mã dự phòng</b> dùng khi không có điện thoại bên mình. Mỗi mã dùng được một lần và{' '}
        <b>chỉ hiện lần này</b>: in ra hoặc chép lại, cất riêng với mật khẩu.
      </p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="office-form__buttons">
        <button
          className="office-button office-button--plain"
          onClick={() => void copy()}
          type="button"
        >
          Chép
        </button>
        <button
          className="office-button office-button--plain"
          onClick={() => window.print()}
          type="button"
        >
          In
        </button>
        <button className="office-button office-button--main" onClick={onDone} type="button">
          Đã cất mã
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  )
}
