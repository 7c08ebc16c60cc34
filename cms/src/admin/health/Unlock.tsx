'use client'

import { useState } from 'react'
import { post } from '../officeApi.ts'

/** Lets somebody try their password again before the time is over. */
export function Unlock({ email }: { email: string }) {
  const [said, setSaid] = useState<string | null>(null)
  const unlock = async () => {
    const answer = await post<{ message: string }>('users/unlock', { email })
    setSaid(answer.ok ? answer.value.message : answer.words.join(' '))
  }
  return said === null ? (
    <button
      className="office-button office-button--plain"
      onClick={() => void unlock()}
      type="button"
    >
      Mở khoá đăng nhập
    </button>
  ) : (
    <span role="status">{said}</span>
  )
}
