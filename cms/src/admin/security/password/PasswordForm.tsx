'use client'

import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { post } from '../../officeApi.ts'
import { PasswordField } from './PasswordField.tsx'

/** One's own new password. @param isForced nothing else goes before it */
export function PasswordForm({ isForced }: { isForced: boolean }) {
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const change = async () => {
    if (password !== again) {
      setProblem('Hai lần nhập mật khẩu mới chưa giống nhau.')
      return
    }
    setBusy(true)
    const answer = await post<{ message: string }>('users/change-password', { current, password })
    setBusy(false)
    setProblem(answer.ok ? null : answer.words.join(' '))
    if (!answer.ok) return
    if (isForced) {
      window.location.assign('/admin')
      return
    }
    for (const clear of [setCurrent, setPassword, setAgain]) clear('')
    setDone(answer.value.message)
  }
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    setDone(null)
    void change()
  }
  return (
    <form className="office-form" onSubmit={send}>
      <PasswordField
        autoComplete="current-password"
        label="Mật khẩu hiện tại"
        onChange={setCurrent}
        value={current}
      />
      <PasswordField
        autoComplete="new-password"
        label="Mật khẩu mới"
        onChange={setPassword}
        value={password}
      />
      <p className="office-form__next">
        Ít nhất 12 ký tự. Dễ nhớ và khó đoán: bốn năm từ không liên quan đến nhau, có dấu hay không
        đều được. Không cần chữ hoa, số hay ký hiệu.
      </p>
      <PasswordField
        autoComplete="new-password"
        label="Nhập lại mật khẩu mới"
        onChange={setAgain}
        value={again}
      />
      <p className="office-form__problem" role="alert">
        {problem}
      </p>
      <p role="status">{done}</p>
      <div className="office-form__buttons">
        <button
          className="office-button office-button--main"
          disabled={isBusy || current === '' || password === ''}
          type="submit"
        >
          {isBusy ? 'Đang gửi…' : 'Đổi mật khẩu'}
        </button>
      </div>
    </form>
  )
}
