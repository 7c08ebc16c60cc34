'use client'

import type { SubmitEvent } from 'react'
import { CodeField } from './CodeField.tsx'
import { useCodeEntry } from './useCodeEntry.ts'

/** Entering a code by itself, before something that cannot ask for it: appointments, accounts. */
export function EnterCode({ onEntered }: { onEntered: () => void }) {
  const { code, problem, change, enter, isBusy } = useCodeEntry(true, null)
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (await enter()) onEntered()
  }
  return (
    <form className="office-form" onSubmit={(event) => void send(event)}>
      <CodeField code={code} onChange={change} problem={problem} takesRecovery />
      <div className="office-form__buttons">
        <button className="office-button office-button--main" disabled={isBusy} type="submit">
          {isBusy ? 'Đang gửi…' : 'Xác nhận mã'}
        </button>
      </div>
    </form>
  )
}
