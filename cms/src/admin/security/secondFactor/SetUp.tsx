'use client'

import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { CodeField } from './CodeField.tsx'
import { QrCode } from './QrCode.tsx'
import { confirmSetUp } from './secondFactorApi.ts'

interface Props {
  secret: string
  address: string
  onConfirmed: (recoveryCodes: string[]) => void
  onClose: () => void
}

const grouped = (secret: string) => secret.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** The new phone: scan, or type, then show that it makes the right codes. */
export function SetUp({ secret, address, onConfirmed, onClose }: Props) {
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const confirm = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await confirmSetUp(code)
    setBusy(false)
    if (answer.ok) onConfirmed(answer.value.recoveryCodes)
    else setProblem(answer.words.join(' '))
  }
  return (
    <form className="office-form office-setup" onSubmit={(event) => void confirm(event)}>
      <ol>
        <li>
          Trên điện thoại, mở ứng dụng tạo mã (Google Authenticator, Microsoft Authenticator, Aegis,
          2FAS…). Chưa có thì cài một ứng dụng.
        </li>
        <li>
          Thêm tài khoản bằng cách quét hình này.
          <QrCode label="Hình QR để quét bằng ứng dụng tạo mã" text={address} />
          <details>
            <summary>Không quét được?</summary>
            <p>
              Chọn “nhập khoá”, loại “theo thời gian”, rồi gõ: <code>{grouped(secret)}</code>
            </p>
          </details>
        </li>
        <li>Nhập mã 6 số mà ứng dụng vừa hiện.</li>
      </ol>
      <CodeField code={code} onChange={setCode} problem={problem} takesRecovery={false} />
      <div className="office-form__buttons">
        <button className="office-button office-button--plain" onClick={onClose} type="button">
          Quay lại
        </button>
        <button className="office-button office-button--main" disabled={isBusy} type="submit">
          {isBusy ? 'Đang gửi…' : 'Bật xác thực hai bước'}
        </button>
      </div>
    </form>
  )
}
