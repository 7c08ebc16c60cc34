'use client'

import { useState } from 'react'
import { post } from '../officeApi.ts'
import { OverPage } from './OverPage.tsx'
import type { Ended } from './resuming.ts'
import { PasswordField } from '../security/password/PasswordField.tsx'

/** What a login answers. */
export interface SignedIn {
  user: { id: string }
  token?: string
  exp: number
}

interface Props {
  why: Ended
  email: string
  onSignedIn: (signedIn: SignedIn) => void
  onLater: () => void
}

const HEADINGS: Record<Ended, string> = {
  over: 'Phiên đăng nhập đã hết',
  otherPerson: 'Ở trình duyệt này đã có người khác đăng nhập',
}

/** Over the page, which stays as it is: the same person signs in again. Nobody else reads it meanwhile. */
export function SignInAgain({ why, email, onSignedIn, onLater }: Props) {
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const signIn = async () => {
    setBusy(true)
    const answer = await post<SignedIn>('users/login', { email, password })
    setBusy(false)
    if (answer.ok) onSignedIn(answer.value)
    else setProblem(answer.words.join(' '))
  }
  return (
    <OverPage
      heading={HEADINGS[why]}
      onLater={onLater}
      onSubmit={signIn}
      submit={{
        label: isBusy ? 'Đang gửi…' : 'Đăng nhập',
        isDisabled: isBusy || password === '',
      }}
    >
      <p>
        Đăng nhập lại ở đây rồi làm tiếp; điều thầy cô đang viết vẫn còn. Tài khoản: <b>{email}</b>
      </p>
      <PasswordField
        autoComplete="current-password"
        label="Mật khẩu"
        onChange={setPassword}
        value={password}
      />
      <p className="office-form__problem" role="alert">
        {problem}
      </p>
    </OverPage>
  )
}
