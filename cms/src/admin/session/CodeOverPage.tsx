'use client'

import { useEffect, useRef } from 'react'
import { CodeField } from '../security/secondFactor/CodeField.tsx'
import { useCodeEntry } from '../security/secondFactor/useCodeEntry.ts'
import { OverPage } from './OverPage.tsx'

interface Props {
  onEntered: () => void
  onLater: () => void
}

/** Over the page, which stays as it is: the code that what was just asked needs. */
export function CodeOverPage({ onEntered, onLater }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const { change, code, enter, isBusy, problem } = useCodeEntry(true, null)
  useEffect(() => field.current?.focus(), [])

  const send = async () => {
    if (await enter()) onEntered()
    else field.current?.focus()
  }
  return (
    <OverPage
      heading="Việc này cần mã xác thực"
      isLight
      onLater={onLater}
      onSubmit={send}
      submit={{ label: isBusy ? 'Đang gửi…' : 'Nhập mã và làm tiếp', isDisabled: isBusy }}
    >
      <p>Nhập mã là xong ngay; những gì thầy cô đã điền vẫn còn nguyên.</p>
      <CodeField code={code} field={field} onChange={change} problem={problem} takesRecovery />
    </OverPage>
  )
}
